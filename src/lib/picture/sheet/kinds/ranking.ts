import { layoutRanking, type RankingLayout } from '../../../charts/ranking/layout';
import { drawnAs } from '../../../charts/ranking/plan';
import { pictureTexts } from '../../../i18n/texts/picture';
import { scopeOf } from '../../../view/explore/scope';
import type { PictureSpec } from './kind';
import { classesNote, degreeNote, impliedNote, OF_ROWS, overLegend } from './rows';

/** Room for any number of rows, px. */
const AMPLE = 10_000;
/** Height of a row, and to what it is spread where the sheet has room, px. */
const [ROW, ROW_MOST] = [26, 36];

/** The ranking, as long as it gets. */
export const ranking: PictureSpec = {
  ...OF_ROWS,
  size: { width: 900, height: 0 },
  least: 640,
  name: (lang) => pictureTexts(lang).ranking,
  notes(request) {
    const { rows, references, shown, indicator, lang, changes } = request;
    const texts = pictureTexts(lang);
    const scope = scopeOf(shown, lang);
    return [
      degreeNote(request),
      changes && changes.size > 0 ? texts.changes : '',
      impliedNote(request),
      texts.ties,
      scope === '' ? '' : texts.ranksAmong(scope),
      indicator.direction === 'higher' ? '' : texts.highestFirst,
      drawnAs(rows, references) === 'dots' ? texts.dots : '',
      classesNote(request),
    ];
  },
  body({ width, height }, { changes }, content) {
    const inRows = (rowMost: number) =>
      layoutRanking({ width, height: AMPLE, density: 'fit', rowMost }, { ...content, changes });
    const over = (layout: RankingLayout) =>
      overLegend({ draws: 'ranking', x: 0, y: 0, layout }, layout.height, width, content);
    const usual = inRows(ROW);
    const body = over(usual);
    const rows = usual.rows.length;
    if (rows === 0 || body.height >= height) return body;
    return over(inRows(Math.min(ROW_MOST, ROW + (height - body.height) / rows)));
  },
};
