export const LEVELS = ['country', 'province', 'prefecture', 'county'] as const;
export type Level = (typeof LEVELS)[number];

export const GROUPS = ['east', 'central', 'west', 'northeast'] as const;
/** The statistics bureau's four economic regions (国家统计局《东西中部和东北地区划分方法》, 2011). */
export type Group = (typeof GROUPS)[number];

/** A territory with a government. */
export interface Region {
  /** GB/T 2260 code, six digits; the nation is 100000. */
  readonly adcode: string;
  /** 黔东南苗族侗族自治州 */
  readonly nameZh: string;
  /** 黔东南: what a map has room for. */
  readonly shortZh: string;
  /** Pinyin without tone marks, as the statistics bureau writes it: Qiandongnan. */
  readonly nameEn: string;
  readonly level: Level;
  /** Code of the region above; `none` for the nation. */
  readonly parent: string | 'none';
  /** Economic region; `none` for the nation, Hong Kong, Macau and Taiwan. */
  readonly group: Group | 'none';
}

export const NATION = '100000';
