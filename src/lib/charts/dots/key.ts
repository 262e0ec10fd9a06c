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
const LINE = 18;
const GAP = { text: 5, item: 14 };

/** What a kind of dot means, or how dots stand, placed. */
export interface KeyItem {
  readonly dot: Dot | 'none';
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
  readonly signs: ReadonlySet<DegreeSign>;
  readonly implied: boolean;
  /** Do dots of one place stand side by side? Then some are not where their values are. */
  readonly beside: boolean;
}

/** The key of dots, as lines of at most `width`: nothing where all dots are plain. */
export function layoutKey(
  needs: KeyNeeds,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { palette, lang, measure }: { palette: Palette; lang: Lang; measure: MeasureText },
): DotKey {
  const plots = plotTexts(lang);
  const plain =
    needs.signs.size === 1 && needs.signs.has('none') && !needs.implied && !needs.beside;
  if (plain || needs.signs.size === 0) return { items: [], height: 0 };
  const solid = { kind: 'solid', colour: palette.unread } as const;
  const entries = [
    ...DEGREE_SIGNS.filter((sign) => needs.signs.has(sign)).map((sign) => ({
      sign,
      fill: solid,
      text: plots.key[sign],
    })),
    ...(needs.implied
      ? [{ sign: 'none' as const, fill: hollow(palette.edge, palette), text: plots.implied }]
      : []),
  ];
  const items: KeyItem[] = [];
  let x = place.x;
  let y = place.y + LINE / 2;
  for (const { sign, fill, text } of entries) {
    const wide = 2 * RADIUS + GAP.text + measure(text, FONT);
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += LINE;
    }
    const dot: Dot = { x: x + RADIUS, y, r: RADIUS, fill, sign, towards: 'right' };
    items.push({ dot, text, x: x + 2 * RADIUS + GAP.text, y });
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
