import {
  labelStrip,
  layoutStrip,
  type StripDot,
  type StripLayout,
} from '../../../charts/strip/layout';
import { SILENT_STATES } from '../../../domain';
import type { MeasureText } from '../../../charts/text';
import { type Lang, messages, stateNames } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { plotTexts } from '../../../i18n/texts/plots';
import type { PictureRequest } from '../../request';
import type { PictureSpec } from './kind';
import { classesNote, degreeNote, impliedNote, listed, OF_ROWS, overLegend } from './rows';

/** Who has no place on the axis: on the screen a tap tells. */
function namesWithout({ rows, lang, sign }: PictureRequest): string[] {
  const states = stateNames(lang, sign);
  return (['words', ...SILENT_STATES] as const).flatMap((state) => {
    const found = rows.filter(({ cell }) => cell.state === state);
    return found.length === 0 ? [] : [pictureTexts(lang).named(states[state], listed(found, lang))];
  });
}

/** The distribution of an indicator. */
export const strip: PictureSpec = {
  ...OF_ROWS,
  size: { width: 900, height: 0 },
  least: 640,
  name: (lang) => plotTexts(lang).strip,
  notes: (request) => [
    degreeNote(request),
    impliedNote(request),
    plotTexts(request.lang).note.stacked,
    classesNote(request),
    ...namesWithout(request),
  ],
  body({ width }, { selected, lang }, content) {
    const { measure } = content;
    const layout = layoutStrip(width, content);
    const labels = labelStrip(layout, selected, measure);
    const ends = nameEnds(layout, lang, measure).filter(
      ({ x, width, y }) =>
        !labels.some((label) => Math.abs(label.x - x) < width && Math.abs(label.y - y) < 16),
    );
    const chart = { draws: 'strip', x: 0, y: 0, layout, labels, ends } as const;
    return overLegend(chart, layout.height, width, content);
  },
};

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
