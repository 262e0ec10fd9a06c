import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../i18n';
import type { Observation, Stated } from '../../domain';
import { INDICATORS, loadedWith, observed } from '../testing/country';
import { allCells } from '../outcome-cells';
import { outcomeEnds } from './outcome-ends';
import { show } from './rows';
import { sentence } from './sentence';
import { DEFAULT_VIEW, type View } from './state';

const about = (value: number): Stated => ({ op: 'approx', value });
const PROVINCES = ['110000', '120000', '130000', '140000'];

function say(
  observations: readonly Observation[],
  view: Partial<View> = {},
  lang: 'zh' | 'en' = 'zh',
) {
  const loaded = loadedWith(observations);
  const nameOf = (id: string) => {
    const found = INDICATORS.find((one) => one.id === id);
    return (lang === 'zh' ? found?.nameZh : found?.nameEn) ?? id;
  };
  return sentence(show(loaded, { ...DEFAULT_VIEW, ...view }), lang, nameOf);
}

const gdp = (values: readonly number[]) =>
  values.map((value, index) => observed(PROVINCES[index] ?? '', 'gdp_growth', about(value)));

beforeAll(() => loadMessages('en'));

describe('the finding sentence', () => {
  it('names the ends, the median and the nation', () => {
    const nation = observed('100000', 'gdp_growth', about(5));
    expect(say([...gdp([5, 8, 4.5, 6]), nation])).toBe(
      '4份省级报告中4份给出2024年地区生产总值增速目标：乙最高（8%左右），丙最低（4.5%左右），中位数5.5%；全国为5%左右。',
    );
  });
  it('says of outcomes how many targets were met', () => {
    const results = [5.2, 7, 4.5].map((value, i) =>
      observed(PROVINCES[i] ?? '', 'gdp_growth', { op: 'eq', value }, { kind: 'actual' }),
    );
    const one = loadedWith([...gdp([5, 8, 4.5]), ...results]);
    const reports = [2024, 2025].flatMap((year) => one.reports.map((all) => ({ ...all, year })));
    const loaded = { ...one, reports, years: [2024, 2025], held: [2024, 2025] };
    const view = { ...DEFAULT_VIEW, measure: 'outcome', year: 2024 } as const;
    const shown = show(loaded, view, 'zh', allCells);
    const said = sentence(shown, 'zh', (id) => id, outcomeEnds(shown, 'zh'));
    expect(said).toContain('达成2份、未达成1份');
    expect(said).toMatch(/：甲超出目标最多（\+0\.2.*，乙差目标最多（−1/u);
  });
  it('says who else is silent, or has words alone', () => {
    const words = observed('140000', 'gdp_growth', { op: 'qualitative' });
    expect(say([...gdp([5, 8]), words])).toBe(
      '4份省级报告中2份给出2024年地区生产总值增速目标：乙最高（8%左右），甲最低（5%左右），中位数6.5%；另有1份只有文字、1份未提及。',
    );
  });
  it('names ties together, and drops the word where they differ in it', () => {
    const hard = observed('120000', 'gdp_growth', { op: 'ge', value: 6 });
    expect(say([...gdp([6]), hard, observed('130000', 'gdp_growth', about(5))])).toContain(
      '乙、甲最高（6%）',
    );
  });
  it('says once that all are equal', () => {
    expect(say(gdp([5, 5, 5, 5]))).toBe(
      '4份省级报告中4份给出2024年地区生产总值增速目标，均为5%左右。',
    );
  });
  it('signs differences, with a true minus', () => {
    const actual = PROVINCES.map((code) =>
      observed(code, 'gdp_growth', { op: 'eq', value: 5 }, { kind: 'actual', period: 2023 }),
    );
    expect(say([...gdp([4.5, 6]), ...actual], { measure: 'step' })).toContain(
      '2份可算出2024年地区生产总值增速目标较实绩：乙最高（+1百分点左右），甲最低（−0.5百分点左右）',
    );
    expect(say([...gdp([4.5, 6]), ...actual], { measure: 'step' })).toContain('另有2份缺一项');
    expect(say([...gdp([4.5, 6]), ...actual], { measure: 'step' }, 'en')).toContain(
      'show the 2024 target minus last year for gdp_growth: highest in',
    );
  });
  it('has an answer when nobody gives a number', () => {
    expect(say([])).toBe('4份省级报告都没有给出2024年地区生产总值增速目标的数值，均未提及。');
    expect(say([], {}, 'en')).toContain('as a number; 4 do not mention it.');
  });
  it('speaks English', () => {
    expect(say(gdp([5, 8]), {}, 'en')).toBe(
      '2 of 4 provincial reports give a 2024 target for gdp_growth: highest in 乙 (around 8%), lowest in 甲 (around 5%), median 6.5%; 2 do not mention it.',
    );
  });
  it('says how the words differ, the most frequent first', () => {
    const hard = observed('130000', 'gdp_growth', { op: 'ge', value: 6 });
    const plain = observed('140000', 'gdp_growth', { op: 'eq', value: 4 });
    expect(say([...gdp([5, 8]), hard, plain])).toContain(
      '中位数5.5%；其中2份用“左右”，1份用“以上”，1份为确数。',
    );
    expect(say([...gdp([5, 8]), hard, plain], {}, 'en')).toContain(
      'median 5.5%; 2 use “around”, 1 “at least” and 1 a plain figure.',
    );
  });
  it('counts rare words together', () => {
    const all = (['ge', 'gt', 'le', 'eq'] as const).map((op, i) =>
      observed(PROVINCES[i] ?? '', 'gdp_growth', { op, value: i }),
    );
    expect(say(all)).toContain('其中1份为确数，1份用“以内”，其余2份另有说法');
  });
  it('says nothing of words that do not differ, nor of the words of differences', () => {
    expect(say(gdp([5, 8, 4, 6]))).not.toContain('其中');
    const actual = PROVINCES.map((code) =>
      observed(code, 'gdp_growth', { op: 'eq', value: 5 }, { kind: 'actual', period: 2023 }),
    );
    const hard = observed('130000', 'gdp_growth', { op: 'ge', value: 6 });
    expect(say([...gdp([5, 8]), hard, ...actual], { measure: 'step' })).not.toContain('其中');
  });
  it('leaves the words out where they make the sentence too long', () => {
    const hard = observed('140000', 'gdp_growth', { op: 'ge', value: 6 });
    const long = observed('100000', 'gdp_growth', { op: 'sync', ref: 'x'.repeat(90) });
    expect(say([...gdp([5, 8]), hard, long])).not.toContain('其中');
  });
  it('tells a zero from silence', () => {
    expect(say(gdp([0, 5]))).toContain('乙最高（5%左右），甲最低（0%左右）');
  });
  it('says of one report what it gives, in the singular', () => {
    expect(say(gdp([5]), {}, 'en')).toBe(
      '1 of 4 provincial reports gives a 2024 target for gdp_growth: 甲, around 5%; 3 do not mention it.',
    );
    const others = ['120000', '130000'].map((code) => observed(code, 'gdp_growth', about(6)));
    expect(say([...gdp([5]), ...others], {}, 'en')).toContain('; 1 does not mention it.');
  });
  it('has an answer for words alone', () => {
    const words = PROVINCES.map((code) => observed(code, 'gdp_growth', { op: 'qualitative' }));
    expect(say(words.slice(1))).toBe(
      '4份省级报告都没有给出2024年地区生产总值增速目标的数值；其中3份只有文字、1份未提及。',
    );
    expect(say(words)).toBe('4份省级报告都没有给出2024年地区生产总值增速目标的数值，均只有文字。');
  });
  it('says what it was kept to: a group, a filter', () => {
    expect(say(gdp([5, 8]), { group: 'east' })).toMatch(/^东部2份省级报告中2份给出/);
    expect(say(gdp([5, 8]), { state: 'value' })).toMatch(/^有数值的2份省级报告中2份给出/);
    expect(say(gdp([5, 8]), { state: 'value', op: 'approx' })).toMatch(
      /^有数值且用“左右”的2份省级报告中2份给出/,
    );
    expect(say(gdp([5, 8]), { group: 'east', state: 'value' }, 'en')).toMatch(
      /^2 of 2 provincial reports \(East, those with a number\) give/,
    );
    expect(say(gdp([5, 8]), { op: 'approx' }, 'en')).toMatch(
      /^2 of 2 provincial reports \(those with “around”\) give/,
    );
  });
  it('says that no region fits the filters, not that there is no report', () => {
    expect(say(gdp([5, 8]), { op: 'ge' })).toBe(
      '没有地区符合所用的筛选（2024年地区生产总值增速目标）。',
    );
    expect(say(gdp([5, 8]), { op: 'ge' }, 'en')).toBe(
      'No region fits the filters (a 2024 target for gdp_growth).',
    );
  });
  it('names the one region that states it', () => {
    expect(say(gdp([5]))).toContain('中1份给出2024年地区生产总值增速目标：甲为5%左右；另有3份');
  });
  it('says of two lower bounds that they cannot be subtracted', () => {
    const over = (value: number): Stated => ({ op: 'gt', value });
    const bounds = [
      observed('110000', 'urban_jobs', over(8)),
      observed('110000', 'urban_jobs', over(7), { kind: 'actual', period: 2023 }),
    ];
    expect(say(bounds, { indicator: 'urban_jobs', measure: 'step' })).toContain(
      '；其中1份无法相减、3份缺一项。',
    );
  });
  it('says of how many with a single figure, and who was set aside', () => {
    const parts = [30, 6].map((value, start) =>
      observed('120000', 'urban_jobs', { op: 'eq', value }, { start }),
    );
    const single = [
      observed('110000', 'urban_jobs', { op: 'eq', value: 8 }),
      observed('130000', 'urban_jobs', { op: 'eq', value: 4 }),
    ];
    const view = { indicator: 'urban_jobs' };
    expect(say([...parts, ...single], view)).toBe(
      '4份省级报告中2份给出2024年城镇新增就业目标的单一值：甲最高（8万人），丙最低（4万人），中位数6万人；另有1份分列几个数（乙）、1份未提及。',
    );
    expect(say([...parts, ...single], view, 'en')).toContain(
      'as a single figure: highest in 甲 (80,000 people)',
    );
  });
  it('names what the highest counts, where others count more', () => {
    const beds = [
      observed('110000', 'urban_jobs', { op: 'eq', value: 8 }, { quote: '家庭养老床位8万张' }),
      observed('120000', 'urban_jobs', { op: 'eq', value: 4 }, { quote: '养老床位4万张' }),
    ];
    expect(say(beds, { indicator: 'urban_jobs' })).toContain(
      '甲最高（8万人，家庭），乙最低（4万人）',
    );
  });
  it('never leads with a difference that is only bounded', () => {
    const actual = PROVINCES.map((code) =>
      observed(code, 'gdp_growth', { op: 'eq', value: 5 }, { kind: 'actual', period: 2023 }),
    );
    const hard = observed('130000', 'gdp_growth', { op: 'ge', value: 9 });
    const text = say([...gdp([4.5, 6]), hard, ...actual], { measure: 'step' });
    expect(text).toContain('2份可算出');
    expect(text).toContain('乙最高（+1百分点左右）');
    expect(text).toContain('1份只知上限或下限');
  });
  it('says of how many cities reports are held, and where none is', () => {
    const city = observed('110100', 'gdp_growth', about(7));
    const view = { level: 'prefecture' } as const;
    expect(say([city], view)).toContain('1份市州报告中1份给出');
    expect(say([city], { ...view, year: 2023 })).toBe('没有2023年地区生产总值增速目标的报告。');
  });
  it('names the province whose cities it speaks of', () => {
    const city = observed('110100', 'gdp_growth', about(7));
    expect(say([city], { level: 'prefecture', parent: '110000' })).toBe(
      '甲1份市州报告中1份给出2024年地区生产总值增速目标：甲一为7%左右。',
    );
  });
});
