import { type Lang } from '../../i18n';
import { plotTexts } from '../../i18n/texts/plots';
import { hollow } from '../colour/fill';
import type { Palette } from '../colour/palette';
import type { MeasureText } from '../text';
import { DEGREE_SIGNS, type DegreeSign } from '../degree-sign';
import type { Dot } from './dot';

/** Sizes in px. */
const FONT = 11;
const RADIUS = 6;
const DIAMOND = 7;
const LINE = 18;
const GAP = { text: 5, item: 14 };

const NO_SIGN = { sign: 'none', towards: 'right' } as const;

/** What a kind of dot means, or how dots stand, placed. */
export interface KeyItem {
  readonly dot: Dot | 'none';
  /** The diamond of those above; absent: none. */
  readonly diamond?: string;
  readonly text: string;
  /** Where the text begins, and its middle line. */
  readonly x: number;
  readonly y: number;
}

export interface DotKey {
  readonly items: readonly KeyItem[];
  readonly height: number;
}

/** What a chart's dots need explained. */
export interface KeyNeeds {
  /** The dots that stand there: the key holds each of their signs once, as it points. */
  readonly dots: readonly Pick<Dot, 'sign' | 'towards'>[];
  readonly implied: boolean;
  /** Do they stand between two axes, of which a sign speaks of one? */
  readonly twoAxes: boolean;
  /** Do dots of one place stand side by side? Then some are not where their values are. */
  readonly beside: boolean;
  /** Whom the diamonds stand for, in words; empty: there are none. */
  readonly diamonds: string;
}

/** A diamond around a point, as an SVG path. */
export function diamondAt(x: number, y: number, half: number): string {
  return `M${x} ${y - half}l${half} ${half}l-${half} ${half}l-${half} -${half}z`;
}

/** The different signs of dots, in their order: an arrow that points up is another than one to the right. */
function signsOf(dots: KeyNeeds['dots']): KeyNeeds['dots'] {
  return DEGREE_SIGNS.flatMap((sign) =>
    (['top', 'right'] as const)
      .map((towards) => ({ sign, towards }))
      .filter((one) => dots.some((dot) => dot.sign === sign && dot.towards === one.towards))
      .filter((_, nth) => nth === 0 || isArrow(sign)),
  );
}

const isArrow = (sign: DegreeSign) => sign === 'up' || sign === 'down';

/** The key of dots, as lines of at most `width`: nothing where all dots are plain. */
export function layoutKey(
  needs: KeyNeeds,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { palette, lang, measure }: { palette: Palette; lang: Lang; measure: MeasureText },
): DotKey {
  const plots = plotTexts(lang);
  const signs = signsOf(needs.dots);
  const plain =
    signs.every(({ sign }) => sign === 'none') &&
    !needs.implied &&
    !needs.beside &&
    needs.diamonds === '';
  if (plain || signs.length === 0) return { items: [], height: 0 };
  const solid = { kind: 'solid', colour: palette.unread } as const;
  const entries = [
    ...signs.map(({ sign, towards }) => ({
      sign,
      towards,
      fill: solid,
      text:
        needs.twoAxes && isArrow(sign)
          ? plots.onAxis(plots.picker[towards === 'top' ? 'y' : 'x'], plots.key[sign])
          : plots.key[sign],
    })),
    ...(needs.implied
      ? [{ ...NO_SIGN, fill: hollow(palette.edge, palette), text: plots.implied }]
      : []),
  ];
  const items: KeyItem[] = [];
  let x = place.x;
  let y = place.y + LINE / 2;
  for (const { sign, towards, fill, text } of entries) {
    const wide = 2 * RADIUS + GAP.text + measure(text, FONT);
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += LINE;
    }
    const dot: Dot = { x: x + RADIUS, y, r: RADIUS, fill, sign, towards };
    items.push({ dot, text, x: x + 2 * RADIUS + GAP.text, y });
    x += wide + GAP.item;
  }
  if (needs.diamonds !== '') {
    const wide = 2 * DIAMOND + GAP.text + measure(needs.diamonds, FONT);
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += LINE;
    }
    const diamond = diamondAt(x + DIAMOND, y, DIAMOND);
    items.push({ dot: 'none', diamond, text: needs.diamonds, x: x + 2 * DIAMOND + GAP.text, y });
    x += wide + GAP.item;
  }
  if (needs.beside) {
    if (x > place.x && x + measure(plots.beside, FONT) > place.x + place.width) {
      x = place.x;
      y += LINE;
    }
    items.push({ dot: 'none', text: plots.beside, x, y });
  }
  return { items, height: y + LINE / 2 - place.y };
}
