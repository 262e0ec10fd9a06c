import type { Cell } from './cell';

/**
 * Words that narrow what a count is of, as reports write them: under 养老床位 one counts all, another only those at
 * home; under 学位 one counts a stage of school. In the order in which several are said.
 */
const WORDS = {
  home: /家庭/u,
  nursing: /护理型/u,
  community: /社区/u,
  public: /公办/u,
  inclusive: /普惠/u,
  kindergarten: /幼儿园|学前|(?<!婴)幼儿学/u,
  compulsory: /义务教育/u,
  basic: /基础教育/u,
  school: /中小学/u,
  upper: /高中/u,
  vocational: /中职/u,
  higher: /高等教育/u,
} as const;

export type KindOfCount = keyof typeof WORDS;
const KINDS = Object.keys(WORDS) as readonly KindOfCount[];

/** What alone a cell's figure counts, by its clause; empty where the clause narrows nothing, or there is no single figure. */
function kindsIn(cell: Cell): readonly KindOfCount[] {
  if (cell.state !== 'value') return [];
  const quote = cell.sources[0]?.quote ?? '';
  return KINDS.filter((kind) => WORDS[kind].test(quote));
}

/**
 * What each of the cells counts, where they do not count the same: their numbers are then no plain order. Empty
 * for all where they agree. In: the cells of one indicator that adds up, in any order.
 */
export function kindsApart(cells: readonly Cell[]): (readonly KindOfCount[])[] {
  const kinds = cells.map(kindsIn);
  const said = new Set(
    cells.flatMap((cell, i) => (cell.state === 'value' ? [kinds[i]?.join() ?? ''] : [])),
  );
  return said.size > 1 ? kinds : cells.map(() => []);
}
