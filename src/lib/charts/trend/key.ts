import type { Lang } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import type { MeasureText } from '../text';
import type { TrendGap, TrendMark } from './line';

/** Sizes in px. */
const FONT = 11;
const LINE = 16;
/** Room that a sign has, and the space between it and its words, and between items. */
const SIGN = 18;
const GAP = { text: 5, item: 14 };

/** What is drawn of a line itself, of its targets, of the field; and why there is no actual. */
const SIGNS = [
  'actual',
  'target',
  'about',
  'up',
  'down',
  'range',
  'implied',
  'half',
  'median',
  'missing',
  'abridged',
  'unread',
  'words',
] as const;
export type KeySign = (typeof SIGNS)[number];

/** Why a year has no actual. */
const GAPS: readonly KeySign[] = ['missing', 'abridged', 'unread', 'words'];

/** A sign with what it means. */
export interface TrendKeyItem {
  readonly sign: KeySign;
  readonly text: string;
  /** Middle of the sign, where its words begin, and the middle line of both. */
  readonly x: number;
  readonly textX: number;
  readonly y: number;
}

export interface TrendKey {
  readonly items: readonly TrendKeyItem[];
  readonly height: number;
}

/** The signs that a drawing has. */
export function signsOf(marks: readonly TrendMark[], field: boolean): ReadonlySet<KeySign> {
  const ticks = marks.flatMap((mark) => mark.ticks);
  const dots = marks.flatMap((mark) => mark.dots);
  const gaps = new Set<TrendGap['why']>(marks.flatMap((mark) => mark.gaps).map(({ why }) => why));
  const degrees = ticks.map(({ sign }) => (sign === 'none' ? 'target' : sign));
  const has = (test: boolean, ...signs: KeySign[]) => (test ? signs : []);
  return new Set<KeySign>([
    ...has(dots.length > 0, 'actual'),
    ...has(ticks.length > 0, 'target'),
    ...degrees,
    ...has(
      [...ticks, ...dots].some(({ implied }) => implied),
      'implied',
    ),
    ...has(field, 'half', 'median'),
    ...gaps,
  ]);
}

/** The key of a trend, in lines of at most `width`, from 0, 0: what occurs alone. */
export function layoutTrendKey(
  signs: ReadonlySet<KeySign>,
  width: number,
  { lang, measure }: { readonly lang: Lang; readonly measure: MeasureText },
): TrendKey {
  const texts = trendTexts(lang).key;
  const items: TrendKeyItem[] = [];
  let x = 0;
  let y = LINE / 2;
  for (const sign of SIGNS.filter((one) => signs.has(one))) {
    const isFirstGap = GAPS.includes(sign) && !items.some((item) => GAPS.includes(item.sign));
    const text = isFirstGap ? texts.gap(texts[sign]) : texts[sign];
    const wide = SIGN + GAP.text + measure(text, FONT);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    items.push({ sign, text, x: x + SIGN / 2, textX: x + SIGN + GAP.text, y });
    x += wide + GAP.item;
  }
  return { items, height: items.length === 0 ? 0 : y + LINE / 2 };
}
