import type { Column, Role, Says } from './column';

/** Where the cells of one column of figures stand; −1 where the table has none. */
export interface ValueColumn {
  readonly at: number;
  readonly says: Says;
  readonly words: number;
  readonly degree: number;
  readonly high: number;
  readonly reference: number;
  readonly unit: number;
}

/** Where everything stands in a table. */
export interface Layout {
  readonly region: number;
  readonly above: number;
  readonly year: number;
  readonly reportYear: number;
  readonly indicator: number;
  readonly kind: number;
  readonly values: readonly ValueColumn[];
}

const NONE = -1;

/**
 * Which columns belong together. Words, degrees and units of the row are those of the figures that have no column of words
 * of their own: a table of the page has the words of the measure that it shows, and beside them those of the others.
 */
export function layoutOf(columns: readonly Column[]): Layout {
  const place = (role: Role) => columns.findIndex((one) => one.role === role);
  const words = columns.flatMap(({ role, says }, at) => (role === 'words' ? [{ at, says }] : []));
  const plainWords = words.find(({ says }) => isSilent(says))?.at ?? NONE;
  const values = columns.flatMap(({ role, says }, at): ValueColumn[] => {
    if (role !== 'value') return [];
    const own = words.find((one) => !isSilent(one.says) && isSame(one.says, says))?.at;
    const row = (one: Role) => (own === undefined ? place(one) : NONE);
    return [
      {
        at,
        says,
        words: own ?? plainWords,
        degree: row('degree'),
        high: row('high'),
        reference: row('reference'),
        unit: row('unit'),
      },
    ];
  });
  return {
    region: place('region'),
    above: place('above'),
    year: place('year'),
    reportYear: place('reportYear'),
    indicator: place('indicator'),
    kind: place('kind'),
    // Words without a bare figure beside them are the figures.
    values: values.length > 0 ? values : words.map(({ at, says }) => alone(at, says, place)),
  };
}

const isSilent = ({ indicator, period, kind }: Says): boolean =>
  indicator === undefined && period === undefined && kind === undefined;
const isSame = (a: Says, b: Says): boolean =>
  a.indicator === b.indicator && a.period === b.period && a.kind === b.kind;

const alone = (at: number, says: Says, place: (role: Role) => number): ValueColumn => ({
  at,
  says,
  words: NONE,
  degree: place('degree'),
  high: place('high'),
  reference: place('reference'),
  unit: place('unit'),
});

/** What no column tells of figures, and has to be told of the whole table. */
export function untold(columns: readonly Column[]): ('indicator' | 'period' | 'kind')[] {
  const { values, indicator, year, reportYear, kind } = layoutOf(columns);
  const lacks = (told: number, fact: 'indicator' | 'period' | 'kind') =>
    told < 0 && values.some(({ says }) => says[fact] === undefined) ? [fact] : [];
  return [
    ...lacks(indicator, 'indicator'),
    ...lacks(Math.max(year, reportYear), 'period'),
    ...lacks(kind, 'kind'),
  ];
}
