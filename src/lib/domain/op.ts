/** Words of degree that carry a number of their own. */
export const VALUED_OPS = ['eq', 'approx', 'ge', 'gt', 'le', 'lt'] as const;
/** Words that state a target without a number of their own. */
export const WORD_OPS = ['positive', 'assigned', 'relative', 'qualitative'] as const;
/** Words that tie one indicator to another. */
const RELATIVE_OPS = ['sync', 'above'] as const;

export const OPS = [...VALUED_OPS, 'between', ...RELATIVE_OPS, ...WORD_OPS] as const;

export type ValuedOp = (typeof VALUED_OPS)[number];
export type RelativeOp = (typeof RELATIVE_OPS)[number];
export type WordOp = (typeof WORD_OPS)[number];

/**
 * How hard a figure is meant, in the report's own word:
 * `eq` plain · `approx` 左右 · `ge` 以上 · `gt` 超过 · `le` 以内 · `lt` 低于 · `between` a range ·
 * `sync` 同步 and `above` 高于 another indicator · `positive` 正增长 · `assigned` set by a higher
 * level without a figure · `relative` set by what the nation, the province or others reach, without a figure
 * (高于全国平均水平, 与全省持平) · `qualitative` words alone.
 */
export type Op = (typeof OPS)[number];

/** True for a string that is one of the ops. */
export function isOp(text: string): text is Op {
  return (OPS as readonly string[]).includes(text);
}
