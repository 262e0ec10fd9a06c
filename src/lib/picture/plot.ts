import { regionName } from '../view';
import { isNumbered, type PairRow, type ShownPair, type ShownSide } from '../view/pair';
import {
  layoutScatter,
  labelScatter,
  sideTitle,
  type ScatterLayout,
} from '../charts/scatter/layout';
import type { Label } from '../charts/scatter/labels';
import {
  labelStrip,
  layoutStrip,
  type StripContent,
  type StripLabel,
  type StripLayout,
} from '../charts/strip/layout';
import { messages, type Lang } from '../i18n';
import { pictureTexts } from '../i18n/texts/picture';
import { plotTexts } from '../i18n/texts/plots';
import { nameEnds, type EndName } from './ends';
import type { PictureRequest } from './request';

/** Greatest height of a scatter in a picture, px. */
const PLOT_MOST = 780;

/** A strip or a scatter with the names of its dots. */
export type Plot =
  | {
      readonly kind: 'strip';
      readonly layout: StripLayout;
      readonly labels: readonly StripLabel[];
      /** Names at its two ends. */
      readonly ends: readonly EndName[];
    }
  | {
      readonly kind: 'scatter';
      readonly layout: ScatterLayout;
      readonly labels: readonly Label[];
    };

/** The pair of a scatter's picture, which must have one. */
export function pairOfRequest({ pair }: PictureRequest): ShownPair {
  if (!pair) throw new Error('a picture of a scatter needs its pair');
  return pair;
}

/** Lays out the strip or the scatter of a picture; `none` for other kinds. */
export function layoutPlot(
  request: PictureRequest,
  width: number,
  content: StripContent,
): Plot | 'none' {
  const { kind, selected, lang, nameOf } = request;
  const { measure, palette } = content;
  if (kind === 'strip') {
    const layout = layoutStrip(width, content);
    const labels = labelStrip(layout, selected, measure);
    const ends = nameEnds(layout, content.wording.lang, measure).filter(
      ({ x, width, y }) =>
        !labels.some((label) => Math.abs(label.x - x) < width && Math.abs(label.y - y) < 16),
    );
    return { kind, layout, labels, ends };
  }
  if (kind === 'scatter') {
    const pair = pairOfRequest(request);
    const layout = layoutScatter(
      { width, plot: PLOT_MOST },
      { pair, palette, lang, nameOf, measure },
    );
    return { kind, layout, labels: labelScatter(layout, selected, measure) };
  }
  return 'none';
}

/** Both sides of a scatter in words, y first. */
export function sidesOf(pair: ShownPair, lang: Lang): readonly [string, string] {
  return [sideTitle(pair.y, lang), sideTitle(pair.x, lang)];
}

/** The year of the reports that a side's figures stand in. */
export function reportYear({ kind, period }: ShownSide): number {
  return kind === 'actual' ? period + 1 : period;
}

/** What a scatter's note has to explain: degree words and implied values among its points. */
function occurs({ rows }: ShownPair, test: (cell: PairRow['x']) => boolean): boolean {
  return rows.some(({ x, y }) => isNumbered(x) && isNumbered(y) && (test(x) || test(y)));
}

/** The notes that a scatter needs. */
export function scatterNotes(pair: ShownPair, lang: Lang): string[] {
  const pictures = pictureTexts(lang);
  const plots = plotTexts(lang);
  const degrees = occurs(pair, (cell) => cell.state === 'value' && cell.stated.op !== 'eq');
  const places = pair.rows.flatMap(({ x, y }) =>
    isNumbered(x) && isNumbered(y) ? [`${x.value} ${y.value}`] : [],
  );
  const separator = messages(lang).charts.listSeparator;
  const above = pair.above.flatMap(({ region, x, y }) =>
    isNumbered(x) && isNumbered(y) ? [regionName(region, lang)] : [],
  );
  return [
    degrees ? pictures.note : '',
    occurs(pair, (cell) => cell.state === 'implied') ? pictures.implied : '',
    new Set(places).size < places.length ? plots.note.beside : '',
    above.length > 0 ? pictures.diamonds(above.join(separator)) : '',
  ].filter((text) => text !== '');
}
