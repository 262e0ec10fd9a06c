import { drawnAs, layoutRanking } from '../../../charts/ranking/layout';
import { pictureTexts } from '../../../i18n/texts/picture';
import { scopeOf } from '../../../view/explore/scope';
import type { PictureSpec } from './kind';
import { classesNote, degreeNote, impliedNote, OF_ROWS, overLegend } from './rows';

/** Room for any number of rows, px. */
const AMPLE = 10_000;

/** The ranking, as long as it gets. */
export const ranking: PictureSpec = {
  ...OF_ROWS,
  size: { width: 900, height: 0 },
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
  body({ width }, { changes }, content) {
    const layout = layoutRanking({ width, height: AMPLE, density: 'fit' }, { ...content, changes });
    return overLegend({ draws: 'ranking', x: 0, y: 0, layout }, layout.height, width, content);
  },
};
