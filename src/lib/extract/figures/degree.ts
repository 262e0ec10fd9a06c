import type { ValuedOp } from '../../domain/op';

/** The word of degree that stands with a figure; `eq` is the lack of one. */
export type Degree = Exclude<ValuedOp, 'eq'>;

/** Words of degree that stand after a number, and words of steps, which say nothing. The first that fits holds. */
const AFTER: readonly (readonly [word: string, degree: Degree | undefined])[] = [
  ['(含)以上', 'ge'],
  ['及以上', 'ge'],
  ['以上', 'ge'],
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['以内', 'le'],
  ['之内', 'le'],
  ['以下', 'le'],
  ['大关', undefined],
  ['高位', undefined],
  ['台阶', undefined],
  ['内', 'le'],
  ['余', 'gt'],
  ['多', 'gt'],
];

/** Words of degree that stand before a figure. Where a step is reached, what stands at it may be more: 迈上2万亿元台阶. */
export const DEGREE_WORDS: ReadonlyMap<string, Degree> = new Map(
  (
    [
      ['approx', '约 近 接近 大约 大致 约为 约达 将近 达近 达到近 近乎'],
      [
        'gt',
        '超 超过 超出 突破 首次突破 历史性突破 首超 首破 逾 高出 大于 多于 再超 过 跨越 跨过 冲破 越过 站上 超越 优于',
      ],
      ['ge', '不低于 不少于 至少 不小于 达到或超过 迈上 迈过 迈入 登上 跨上 跃上 再上 踏上 不下'],
      ['le', '不超过 不高于 不突破 不大于 控制在不超过 最高 最多 不多于 至多'],
      ['lt', '低于 少于 小于 不足 不到'],
    ] as const
  ).flatMap(([degree, words]) => words.split(' ').map((word): [string, Degree] => [word, degree])),
);

/** First characters of these, as UTF-16 units. */
const FIRST = new Set(AFTER.map(([word]) => word.charCodeAt(0)));

/** 32个多功能运动场, 5个内陆港: what looks like a word of degree is the first character of a noun. */
const NOUN = /^(?:多(?:功能|式联运|元|媒体|用途|层|金属|语种|边|民族)|内(?:陆|河|贸|资|地|外|涝))/;

/** The word of degree or of a step that stands at an offset; empty where none does. */
export function wordAfter(text: string, at: number): string {
  if (!FIRST.has(text.charCodeAt(at))) return '';
  const after = AFTER.find(([word]) => text.startsWith(word, at));
  return after === undefined || NOUN.test(text.slice(at, at + 4)) ? '' : after[0];
}

/** What a word after a figure says of it; nothing of 大关. */
function degreeAfter(written: string): Degree | undefined {
  return AFTER.find(([word]) => word === written)?.[1];
}

/** What the words after a figure say. */
export const DEGREE_AFTER_RULES = { 'degree after the figure': degreeAfter };
