export const TOPICS = [
  'macro',
  'industry',
  'demand',
  'finance',
  'people',
  'agriculture',
  'innovation',
  'green',
  'livelihood',
  'infrastructure',
] as const;
export type Topic = (typeof TOPICS)[number];

export const FORMS = ['level', 'growth', 'rate'] as const;
/** A quantity (`level`), a change against last year in % (`growth`), a share or rate in % (`rate`). */
export type Form = (typeof FORMS)[number];

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
/** Which way is good for the public. `neutral` where neither is (consumer prices). */
export type Direction = (typeof DIRECTIONS)[number];

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The unit of every value of this indicator, as Chinese reports write it. */
  readonly unit: string;
  readonly topic: Topic;
  readonly form: Form;
  /** Other names under which reports and readers know it. */
  readonly aliases: readonly string[];
  readonly direction: Direction;
  /** One sentence: what counts and what does not. */
  readonly definition: string;
  /** Pinyin initials of its Chinese names, by which it can be searched: dqsczz for 地区生产总值. */
  readonly pinyin: readonly string[];
  /** The older series that it carries on, and the year from which the statistics tell this one instead. */
  readonly continues?: { readonly id: string; readonly since: number };
}

/**
 * Does the whole's figure add up from its parts'? Jobs and grain do; growth, rates and concentrations
 * (微克/立方米) don't. A total of the whole is no yardstick for its parts.
 */
export function isTotal(indicator: Pick<Indicator, 'form' | 'unit'>): boolean {
  return indicator.form === 'level' && !indicator.unit.includes('/');
}

/**
 * May regions' figures be averaged by the size of their economies? Growth may (the nation's is about that
 * mean of its provinces'), and so may rates of the economy; amounts add up instead, and the state of air,
 * water and woods has nothing to do with gross product.
 */
export function weighsByGdp(indicator: Pick<Indicator, 'form' | 'topic'>): boolean {
  return indicator.form === 'growth' || (indicator.form === 'rate' && indicator.topic !== 'green');
}
