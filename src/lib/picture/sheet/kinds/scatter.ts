import { labelScatter, layoutScatter, sideTitle } from '../../../charts/scatter/layout';
import { messages, type Lang } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { plotTexts } from '../../../i18n/texts/plots';
import {
  countBoth,
  countRead,
  countTied,
  isNumbered,
  type PairRow,
  type ShownPair,
  type ShownSide,
} from '../../../view/explore/pair';
import { fullName, regionName } from '../../../view/name';
import type { PictureRequest } from '../../request';
import type { PictureSpec } from './kind';

/** Height of a plot where the sheet has no room for more or less, and the least of it, px. */
const [PLOT, PLOT_LEAST] = [780, 420];

/** The pair of a scatter's picture, which must have one. */
function pairOf({ pair }: PictureRequest): ShownPair {
  if (!pair) throw new Error('a picture of a scatter needs its pair');
  return pair;
}

/** Both sides in words, y first. */
function sidesOf(pair: ShownPair, lang: Lang): readonly [string, string] {
  return [sideTitle(pair.y, lang), sideTitle(pair.x, lang)];
}

/** What, of whose parts, and of which years: two indicators are a line each. */
function title(request: PictureRequest): readonly string[] {
  const { shown, lang } = request;
  const texts = pictureTexts(lang);
  const pair = pairOf(request);
  const [y, x] = sidesOf(pair, lang);
  const ofWhole = (what: string) =>
    shown.level === 'province' ? what : texts.of(regionName(shown.whole, lang), what);
  if (pair.x.indicator.id !== pair.y.indicator.id) return [texts.against(ofWhole(y)), x];
  const side = ({ period, kind }: ShownSide) => texts.side(period, plotTexts(lang).kinds[kind]);
  return [texts.titlePair(ofWhole(fullName(pair.y.indicator, lang)), side(pair.y), side(pair.x))];
}

/** How many regions it has. No correlation is claimed. */
function finding(request: PictureRequest): string {
  const { lang } = request;
  const pair = pairOf(request);
  const count = plotTexts(lang).count(countBoth(pair), countRead(pair), countTied(pair));
  return count + messages(lang).charts.sentenceEnd.trimEnd();
}

/** Is there a point of which a test holds on either axis? */
function occurs({ rows }: ShownPair, test: (cell: PairRow['x']) => boolean): boolean {
  return rows.some(({ x, y }) => isNumbered(x) && isNumbered(y) && (test(x) || test(y)));
}

/** Two indicators against each other. It has no legend: its dots are of one colour. */
export const scatter: PictureSpec = {
  size: { width: 900, height: 0 },
  needsBoundaries: false,
  name: (lang) => plotTexts(lang).scatter,
  subject: (request) => sidesOf(pairOf(request), request.lang),
  title,
  finding,
  unit: () => '',
  // The count alone would not say what it is of.
  description: (request) =>
    title(request).join(' ') + messages(request.lang).charts.separator + finding(request),
  notes(request) {
    const { lang } = request;
    const texts = pictureTexts(lang);
    const pair = pairOf(request);
    const degrees = occurs(pair, (cell) => cell.state === 'value' && cell.stated.op !== 'eq');
    const places = pair.rows.flatMap(({ x, y }) =>
      isNumbered(x) && isNumbered(y) ? [`${x.value} ${y.value}`] : [],
    );
    const above = pair.above.flatMap(({ region, x, y }) =>
      isNumbered(x) && isNumbered(y) ? [regionName(region, lang)] : [],
    );
    return [
      degrees ? texts.note : '',
      occurs(pair, (cell) => cell.state === 'implied') ? texts.implied : '',
      new Set(places).size < places.length ? plotTexts(lang).note.beside : '',
      above.length > 0 ? texts.diamonds(above.join(messages(lang).charts.listSeparator)) : '',
    ];
  },
  credit: () => '',
  body({ width, height }, request, { palette, measure }) {
    const { lang, nameOf, selected } = request;
    const pair = pairOf(request);
    const withPlot = (plot: number) =>
      layoutScatter({ width, plot }, { pair, palette, lang, nameOf, measure });
    const usual = withPlot(PLOT);
    const beside = usual.height - (usual.plot.bottom - usual.plot.top);
    const layout =
      height === 0 ? usual : withPlot(Math.max(PLOT_LEAST, Math.floor(height - beside)));
    const labels = labelScatter(layout, selected, measure);
    return {
      height: layout.height,
      parts: [{ draws: 'scatter', x: 0, y: 0, layout, labels }],
      lines: [],
    };
  },
};
