import { OPS, type Op, type Stated } from '../../domain';
import { en } from '../../i18n/texts/en';
import { zh } from '../../i18n/texts/zh';
import { plain } from '../../view/search/match';

const LANGS = [zh, en];
const both = (pick: (texts: typeof zh) => readonly string[]): ReadonlySet<string> =>
  new Set(LANGS.flatMap((texts) => pick(texts)).map(plain));

/** How tables say that there is no figure: by the page's own words, and by what spreadsheets are filled with. */
const NOTHING = both((texts) => [
  ...(['missing', 'abridged', 'unread', 'pending'] as const).map((state) => texts.states[state]),
  ...Object.values(texts.statesOfDifference),
]);
const FILLED = /^(?:[-—–－―_/.…·*]+|n\/?a|n\.a\.|null|none|nan|无|暂无|未提|缺|空|#n\/a)$/iu;

/** Does a cell say that it holds no figure? */
export function isBlank(text: string): boolean {
  const cell = plain(text);
  return cell === '' || FILLED.test(cell) || NOTHING.has(cell);
}

/** How the page marks what was worked out, and several figures of which none is the region's. */
export const IMPLIED = /^(?:推算|implied)/iu;
export const SEVERAL = /(?:分列|listed apart)[)）]$/u;

/** Ops by the page's names for them, and by their own. */
const NAMED: ReadonlyMap<string, Op> = new Map(
  OPS.flatMap((op) =>
    [op, ...LANGS.map((texts) => texts.ops[op])].map((name) => [plain(name), op] as const),
  ),
);

/** The degree that a cell of its own column names; `unknown` for what is none. */
export const opNamed = (text: string): Op | 'unknown' => NAMED.get(plain(text)) ?? 'unknown';

const FIXED: readonly (readonly [
  words: RegExp,
  op: 'positive' | 'assigned' | 'relative' | 'qualitative',
])[] = [
  [/^(?:保持|实现)?正增长$|^positive growth$/iu, 'positive'],
  [/下达.{0,6}(?:任务|目标|指标)|^as assigned/iu, 'assigned'],
  [
    /^(?:参照|高于|不低于|快于|优于|与|和|低于)(?:全国|全省|全市|全区|国家|省|周边)|平均水平|^against the nation/iu,
    'relative',
  ],
  [/^(?:仅有文字表述|定性|words only)$/iu, 'qualitative'],
];
const TIED: readonly (readonly [words: RegExp, op: 'sync' | 'above'])[] = [
  [/^(?:与|和|同)(.+?)(?:保持|基本|总体)*(?:同步|一致)(?:增长)?$/u, 'sync'],
  [/^in step with (.+)$/iu, 'sync'],
  [/^(?:高于|快于)(.+)$/u, 'above'],
  [/^faster than (.+)$/iu, 'above'],
];

/**
 * What words without a number state; `none` where they are no such words; the name alone where they tie a target to what is
 * no indicator.
 */
export function wordsOf(
  text: string,
  refOf: (name: string) => string | 'unknown',
): Stated | { readonly name: string } | 'none' {
  const words = text.trim();
  for (const [pattern, op] of TIED) {
    const name = pattern.exec(words)?.[1];
    if (name === undefined) continue;
    const ref = refOf(name);
    if (ref !== 'unknown') return { op, ref };
    const fixed = fixedOf(words);
    if (fixed !== 'none') return { op: fixed };
    // 高于5% is a figure, 5G基站总数 is not.
    if (!/^[\d.]/u.test(name)) return { name };
  }
  const fixed = fixedOf(words);
  return fixed === 'none' ? 'none' : { op: fixed };
}

const fixedOf = (words: string) => FIXED.find(([pattern]) => pattern.test(words))?.[1] ?? 'none';
