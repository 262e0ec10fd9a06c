import type { Figure } from './figure';
import { unitOf } from './units';

/** A value in a unit that compares across reports. */
export interface Base {
  readonly value: number;
  readonly unit: string;
}

/** A value in the scale and unit of a figure, in its base unit. What is no measure counts, in 1. */
export function baseOf(value: number, { scale, amount }: Pick<Figure, 'scale' | 'amount'>): Base {
  const unit = unitOf(amount.noun);
  const rate = amount.noun.includes('/') ? amount.noun : '1';
  return { value: tidy(value * scale * (unit?.factor ?? 1)), unit: unit?.base ?? rate };
}

/** What is counted in 元 although the report leaves the unit out: 总量突破3万亿, 营业收入过千亿. */
const MONEY =
  /生产总值|总量|收入|产值|增加值|[金总]额|投资|国债|债券|贷款|存款|资金|营收|利润|税|市值|进出口/;
/** Magnitudes of money alone: ten thousand and below may count anything. */
const BARE = /^(?:十|百|千)?(?:亿|万亿)$/;

/** The base unit of a figure by its subject, where its unit is a bare magnitude; else the one given. */
export function moneyUnit(subject: string, unit: string, baseUnit: string): string {
  return baseUnit === '1' && BARE.test(unit) && MONEY.test(subject) ? '元' : baseUnit;
}

const DIGITS = 12;
const EXACT = 10 ** DIGITS;

/** Undoes what binary fractions add: 837.3 × 5 is 4186.5. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < EXACT) return value;
  return Number(value.toPrecision(DIGITS));
}
