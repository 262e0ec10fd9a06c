/** How a figure relates to what it measures. */
export type Shape =
  /** Where it stands: 达到5315亿元. */
  | 'level'
  /** Its change against last year in percent: 增长5%. */
  | 'growth'
  /** Its change in its own unit, or in percentage points: 增加500亿元. */
  | 'delta'
  /** A part of a whole: 占全国42.2%. */
  | 'share';

/** What a report can measure, with the indicators that its figures are. */
export interface Subject {
  readonly id: string;
  /** Its names, complete. */
  readonly names: readonly string[];
  /** Words that may stand before a name without changing what it is. */
  readonly before?: readonly string[];
  /** Words that may stand between a name and its predicate. */
  readonly after?: readonly string[];
  /** Its noun phrase must hold one of these, or the name is somebody else's. */
  readonly requires?: readonly string[];
  /** A word that later bare nouns are about, and those nouns. */
  readonly topic?: string;
  /** Other words that set the same topic. */
  readonly topics?: readonly string[];
  readonly bare?: readonly string[];
  /** Several subjects under one name (城乡居民收入): their ids, in the order of their figures. */
  readonly parts?: readonly string[];
  /** Parts whose one figure for all together is no figure for any (存贷款余额). */
  readonly apart?: true;
  /** Where a part of it is told under another of its names (地方财政收入…，其中一般预算收入…), the part is it. */
  readonly part?: 'meant';
  /** A substance that the air holds too: beside a concentration its name alone is none of what is let out. */
  readonly airborne?: true;
  /** What a project may bring about (带动进出口5亿元), which is not the territory's whole. */
  readonly brought?: true;
  /** What every territory has an account of, so that after a place it is that place's. */
  readonly account?: true;
  /** A percentage without a verb is its growth: 经济增长5%, 居民消费价格3%左右. */
  readonly grows?: true;
  /**
   * What a figure of several years together tells, where it goes by other rules than most: the `state` at their end,
   * also without a verb (森林覆盖率60%); always their `sum` (城镇新增就业); their whole `change`, though no word says
   * so (单位生产总值能耗); only the `last` year's, since nobody sums it (粮食产量); or `either` the sum, where the
   * sentence counts years together, or the last year's (进出口总额).
   */
  readonly overYears?: 'state' | 'sum' | 'change' | 'last' | 'either';
  readonly readings: readonly Reading[];
}

/** One indicator that a subject's figures may be. */
export interface Reading {
  readonly indicator: string;
  readonly shape: Shape;
  /** Noun of measure, and what one of it is in the indicator's unit. Empty for percentages. */
  readonly units: Readonly<Record<string, number>>;
  /**
   * `new`: only with a verb that makes something. `stock`: only without one. `either`: new things,
   * the verb may be missing. Absent: verbs do not matter.
   */
  readonly flow?: 'new' | 'stock' | 'either';
  /** Told at constant prices: what is said to be at current ones (现价) is another figure. */
  readonly real?: true;
  /** A cut is positive. */
  readonly cut?: true;
  /** Told as an index as well, last year being 100: 控制在103左右 is a rise of 3. */
  readonly index?: true;
  /** Values outside are something else (an index near 100, a share above 100). */
  readonly within?: readonly [number, number];
}
