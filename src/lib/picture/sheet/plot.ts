import type { Label } from '../../charts/scatter/labels';
import {
  labelScatter,
  layoutScatter,
  type ScatterLayout,
  sideTitle,
} from '../../charts/scatter/layout';
import {
  labelStrip,
  layoutStrip,
  type StripContent,
  type StripDot,
  type StripLabel,
  type StripLayout,
} from '../../charts/strip/layout';
import type { MeasureText } from '../../charts/text';
import { type Lang, messages } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { plotTexts } from '../../i18n/texts/plots';
import { regionName } from '../../view';
import { isNumbered, type PairRow, type ShownPair, type ShownSide } from '../../view/explore/pair';
import type { PictureRequest } from '../request';

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

/** Font size of the names at the ends, px. */
export const END_SIZE = 12;
/** An end that more regions share names none of them. */
const NAMES_AT_MOST = 3;
/** Space between a dot and the name over it. */
const ABOVE = 6;

/** The names of the regions at one end of a strip, over their dots. */
export interface EndName {
  readonly text: string;
  /** Middle and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Who is least and who is greatest: a printed strip has no tap that would tell. A name that would run into
 * other dots is left out.
 */
export function nameEnds(layout: StripLayout, lang: Lang, measure: MeasureText): EndName[] {
  const dots = layout.dots.filter(({ state }) => state === 'value' || state === 'implied');
  const xs = dots.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const ends = least === most ? [] : [least, most];
  return ends.flatMap((end): EndName[] => {
    const near = (dot: StripDot) => Math.abs(dot.x - end) <= dot.r;
    const group = dots.filter(near);
    if (group.length > NAMES_AT_MOST) return [];
    const text = group.map(({ name }) => name).join(messages(lang).charts.listSeparator);
    const width = measure(text, END_SIZE, 600);
    const x = Math.min(layout.plot[1] - width / 2, Math.max(layout.plot[0] + width / 2, end));
    const y = Math.min(...group.map((dot) => dot.y - dot.r)) - ABOVE;
    const inTheWay = dots.some(
      (dot) =>
        !near(dot) && Math.abs(dot.x - x) < width / 2 + dot.r + 2 && dot.y - dot.r < y + ABOVE,
    );
    return inTheWay ? [] : [{ text, x, y, width }];
  });
}
