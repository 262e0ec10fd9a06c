import type { Quantity, Statement } from '../../domain';
import { LOCALE, type Lang } from '../lang';
import { messages } from '../texts/messages';
import { formatNumber } from './number';

/** A bound of a fall's size is the other bound of the number: 降低3%以上 is at most −3%. */
const TURNED: Readonly<Record<Quantity['op'], Quantity['op']>> = {
  eq: 'eq',
  approx: 'approx',
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
  between: 'between',
};

/** A fall in words: a rate goes down, an amount grows less. */
const FALLS = {
  zh: { rate: '下降', amount: '减少' },
  en: { rate: 'down ', amount: 'down ' },
};

/** What English readers call the units that amounts are compared in. Counted things have none: the subject names them. */
const ENGLISH: Readonly<Record<string, string>> = {
  '1': '',
  元: 'yuan',
  美元: 'US dollars',
  '元/月': 'yuan a month',
  '元/年': 'yuan a year',
  '元/人': 'yuan a head',
  吨: 'tonnes',
  吨标准煤: 'tonnes of coal equivalent',
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'm²',
  立方米: 'm³',
  '立方米/日': 'm³ a day',
  '微克/立方米': 'µg/m³',
  微克: 'µg',
  升: 'litres',
  公里: 'km',
  千瓦: 'kW',
  千瓦时: 'kWh',
  百分点: 'percentage points',
  倍: 'times',
  人次: 'visits',
  架次: 'flights',
  标准箱: 'TEU',
  岁: 'years old',
  年: 'years',
  天: 'days',
  工作日: 'working days',
  小时: 'hours',
  分钟: 'minutes',
  毫秒: 'ms',
};

/** Counted things that English has a word for whatever the subject is. */
const COUNTED: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  户: 'households',
  辆: 'vehicles',
};

const millions = new Intl.NumberFormat(LOCALE.en, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

/** A unit that amounts are compared in, by its name in a language; for what is counted, what stands instead. */
export function baseUnitName(unit: string, lang: Lang, counted: string): string {
  if (unit === '1') return counted;
  return lang === 'zh' ? unit : (ENGLISH[unit] ?? unit);
}

/**
 * What a statement states, its degree word kept: 3万张以上, 下降2.5%左右. In Chinese in the unit as written, a
 * plain ratio (一半以上) in %. In English in the unit that it is compared in, in full numbers: at least 30,000.
 */
export function formatWritten(
  statement: Pick<Statement, 'stated' | 'unit' | 'change' | 'baseValue' | 'baseUnit'>,
  lang: Lang,
): string {
  const { stated, unit, baseValue, baseUnit } = statement;
  const bare = unit === '' && baseUnit !== '1';
  const factor = stated.value === 0 ? 1 : baseValue / stated.value;
  const inBase = lang === 'en' || bare;
  const numbers = [stated.value, ...(stated.op === 'between' ? [stated.valueHi] : [])]
    .map((value) => Math.abs(inBase ? exact(value * factor) : value))
    .sort((a, b) => a - b)
    .map((value) => (lang === 'en' ? formatEnglish(value) : formatNumber(value, lang)));
  const amount = numbers.join('–') + unitText(statement, lang, bare);
  const falls = stated.value < 0;
  const worded = inDegree(falls ? TURNED[stated.op] : stated.op, amount, lang);
  if (!falls) return worded;
  const rate = statement.change === 'growth' || unit === '百分点';
  return FALLS[lang][rate ? 'rate' : 'amount'] + worded;
}

function inDegree(op: Quantity['op'], amount: string, lang: Lang): string {
  return op === 'between' ? amount : messages(lang).stated[op](amount);
}

/** Without the binary noise of a conversion (0.1 + 0.2). */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function formatEnglish(value: number): string {
  return value < 1e6 ? formatNumber(value, 'en') : millions.format(value);
}

/** The unit after a number, with the space that English has before it. */
function unitText(
  { unit, baseUnit }: Pick<Statement, 'unit' | 'baseUnit'>,
  lang: Lang,
  bare: boolean,
): string {
  if (lang === 'zh') return bare ? baseUnit : unit;
  const name = baseUnit === '1' ? (COUNTED[unit.slice(-1)] ?? '') : (ENGLISH[baseUnit] ?? baseUnit);
  return name === '' || name === '%' ? name : ` ${name}`;
}
