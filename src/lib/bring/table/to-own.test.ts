import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping } from './columns';
import type { Mapping } from './column';
import { NO_ANSWERS, spellingKey, type Answers, type Result } from './review';
import { FINDERS, KNOWN } from './testing/known';
import { toOwn } from './to-own';

type Rows = readonly (readonly string[])[];
function read(rows: Rows, answers: Partial<Answers> = {}, change: Partial<Mapping> = {}): Result {
  const mapping = guessMapping({ sheets: [], sheet: 0, rows }, 'a.csv', KNOWN.indicators);
  return toOwn(rows, { ...mapping, ...change }, { ...NO_ANSWERS, ...answers }, FINDERS);
}
/** Observations in short: region, indicator, year, kind, what is stated. */
const told = ({ observations }: Result) =>
  observations.map((one) => [one.adcode, one.indicator, one.period, one.kind, one.stated]);
const HEADS = ['地区', '指标', '年份', '口径', '数值'];

describe('a table', () => {
  it('with a row a figure', () => {
    const result = read([
      HEADS,
      ['贵州', 'GDP增速', '2024', '目标', '5.5%左右'],
      ['520100', '地区生产总值', '2023年', '实绩', '5155亿元'],
    ]);
    expect(told(result)).toEqual([
      ['520000', 'gdp_growth', 2024, 'target', { op: 'approx', value: 5.5 }],
      ['520100', 'gdp', 2023, 'actual', { op: 'eq', value: 5155 }],
    ]);
    expect(result.review).toMatchObject({ values: 2, regions: 2, faultyRows: 0, lacking: [] });
  });
  it('with a column an indicator; what no column tells is told once', () => {
    const rows = [
      ['地区', '地区生产总值（万亿元）', '城镇新增就业'],
      ['贵州', '2.2', '60万人以上'],
      ['云南', '—', ''],
    ];
    expect(read(rows).review).toMatchObject({ values: 0, lacking: ['kind'] });
    const result = read(rows, {}, { whole: { kind: 'target', period: 2024 } });
    expect(told(result)).toEqual([
      ['520000', 'gdp', 2024, 'target', { op: 'eq', value: 22_000 }],
      ['520000', 'urban_jobs', 2024, 'target', { op: 'ge', value: 60 }],
    ]);
  });
  it('with a column a year', () => {
    const rows = [
      ['省份', '2022', '2023年'],
      ['贵州省', '1.2%', '4.9'],
    ];
    const whole = { kind: 'actual', indicator: 'gdp_growth' } as const;
    expect(told(read(rows, {}, { whole }))).toEqual([
      ['520000', 'gdp_growth', 2022, 'actual', { op: 'eq', value: 1.2 }],
      ['520000', 'gdp_growth', 2023, 'actual', { op: 'eq', value: 4.9 }],
    ]);
  });
  it('of a county brings the county with it', () => {
    const result = read([HEADS, ['北京市朝阳区', 'GDP增速', '2024', '目标', '5']]);
    expect(result.counties.map(({ adcode }) => adcode)).toEqual(['110105']);
  });
  it('has differences that are no figures of their own; results are called outcomes in English', () => {
    const row = (kind: string) => ['贵州', 'GDP增速', '2024', kind, '5'];
    const result = read([HEADS, row('target'), row('step'), row('outcome'), row('完成情况')]);
    expect(result.review).toMatchObject({ values: 1, faultyRows: 0, passed: { derived: 3 } });
    expect(told(read([HEADS, row('Outcome')]))[0]?.[3]).toBe('actual');
  });
  it('with titles and notes around it: rows without a figure are no errors', () => {
    const result = read([
      ['2024 年各省目标'],
      [],
      HEADS,
      ['贵州', 'GDP增速', '2024', '目标', '5.5'],
      ['资料来源：各省政府工作报告', '', '', '', ''],
    ]);
    expect(result.review).toMatchObject({ values: 1, faultyRows: 0, regionQuestions: [] });
  });
});

describe('what is wrong', () => {
  const issuesOf = (...row: string[]) =>
    read([HEADS, ['贵州', 'GDP增速', '2024', '目标', '5.5'], row]).review.issues.map(
      ({ row: at, column, problem }) => [at, column, problem],
    );
  it.each([
    [['', 'GDP增速', '2024', '目标', '5'], 0, { why: 'region' }],
    [['云南', '', '2024', '目标', '5'], 1, { why: 'indicator' }],
    [['云南', 'GDP增速', '去年', '目标', '5'], 2, { why: 'year' }],
    [['云南', 'GDP增速', '1998', '目标', '5'], 2, { why: 'years', report: 1998 }],
    [['云南', 'GDP增速', '2026', '实绩', '5'], 2, { why: 'years', report: 2027 }],
    [['云南', 'GDP增速', '2024', '？', '5'], 3, { why: 'kind' }],
    [['云南', 'GDP增速', '2024', '目标', '五'], 4, { why: 'unread' }],
    [['云南', 'GDP增速', '2024', '目标', '(5)'], 4, { why: 'brackets' }],
    [
      ['云南', 'GDP增速', '2024', '目标', '5亿元'],
      4,
      { why: 'unit', written: '亿元', wanted: '%' },
    ],
  ])('%j is told by row and column', (row, column, problem) =>
    expect(issuesOf(...row)).toEqual([[2, column, problem]]),
  );
  it('takes nothing of its row, and all of the others', () => {
    const rows = [
      ['地区', '地区生产总值（亿元）', '城镇新增就业'],
      ['贵州', '22000', '六十'],
      ['云南', '30000', '50'],
    ];
    const result = read(rows, {}, { whole: { kind: 'target', period: 2024 } });
    expect(told(result).map(([adcode]) => adcode)).toEqual(['530000', '530000']);
    expect(result.review).toMatchObject({ faultyRows: 1, issueCount: 1 });
  });
  it('are two rows that say different things of the same: neither is taken; those that say the same are one', () => {
    const row = (value: string) => ['贵州', 'GDP增速', '2024', '目标', value];
    const apart = read([HEADS, row('5'), row('6')]);
    expect(apart.observations).toEqual([]);
    expect(apart.review.issues.map(({ row: at, problem }) => [at, problem])).toEqual([
      [1, { why: 'duplicate', row: 2 }],
      [2, { why: 'duplicate', row: 1 }],
    ]);
    const same = read([HEADS, row('5'), row('5%')]);
    expect(same.review).toMatchObject({ values: 1, faultyRows: 0, passed: { repeated: 1 } });
  });
});

describe('what is asked', () => {
  it('is a spelling that means several regions, once; the rest of the table speaks for one', () => {
    const provinces = [
      ['贵州', 'GDP增速', '2024', '目标', '5.5'],
      ['吉林', 'GDP增速', '2024', '目标', '6'],
      ['吉林', 'GDP增速', '2023', '目标', '6'],
    ];
    const { review, observations } = read([HEADS, ...provinces]);
    expect(review.regionQuestions).toMatchObject([
      { name: '吉林', rows: 2, kind: 'several', suggested: '220000' },
    ]);
    expect(observations.map(({ adcode }) => adcode)).toEqual(['520000', '220000', '220000']);
    const alone = read([HEADS, provinces[1] ?? []]);
    expect(alone.review).toMatchObject({ values: 0, waiting: 1, faultyRows: 0 });
    const key = spellingKey('吉林', '');
    const answered = read([HEADS, provinces[1] ?? []], { regions: { [key]: '220200' } });
    expect(told(answered)[0]?.[0]).toBe('220200');
    const skipped = read([HEADS, provinces[1] ?? []], { regions: { [key]: 'skip' } });
    expect(skipped.review).toMatchObject({ values: 0, waiting: 0, passed: { skipped: 1 } });
  });
  it('is a name that means no region, with the nearest', () => {
    const { review } = read([HEADS, ['贵卅', 'GDP增速', '2024', '目标', '5.5']]);
    expect(review.regionQuestions).toMatchObject([{ name: '贵卅', kind: 'unknown' }]);
    expect(review.regionQuestions[0]?.candidates.map(({ nameZh }) => nameZh)).toContain('贵州省');
  });
  it('is an indicator that nobody knows: one of the reader’s own, a known one, or none', () => {
    const rows = [
      ['地区', '养老机构数（家）'],
      ['贵州', '120家'],
    ];
    const whole = { kind: 'target', period: 2024 } as const;
    const asked = read(rows, {}, { whole });
    expect(asked.review).toMatchObject({
      waiting: 1,
      indicatorQuestions: [
        {
          name: '养老机构数',
          values: 1,
          proposal: { unit: '家', form: 'level', direction: 'neutral', topic: 'macro' },
        },
      ],
    });
    const [question] = asked.review.indicatorQuestions;
    if (!question) throw new Error('nothing was asked');
    const own = read(
      rows,
      { indicators: { 养老机构数: { as: 'own', series: question.proposal } } },
      { whole },
    );
    expect(own.indicators).toMatchObject([{ nameZh: '养老机构数', unit: '家' }]);
    expect(own.indicators[0]?.id).toMatch(/^own_[0-9a-z]{7}$/u);
    expect(own.observations).toMatchObject([
      { indicator: own.indicators[0]?.id, stated: { op: 'eq', value: 120 } },
    ]);
    const known = { as: 'known', id: 'hightech_firms' } as const;
    const mapped = read(rows, { indicators: { 养老机构数: known } }, { whole });
    expect(told(mapped)[0]?.[1]).toBe('hightech_firms');
    expect(mapped.indicators).toEqual([]);
  });
  it('is which of two indicators a name means', () => {
    const { review } = read([HEADS, ['贵州', 'GDP', '2024', '目标', '5.5']]);
    expect(review.indicatorQuestions[0]?.candidates.map(({ id }) => id).sort()).toEqual([
      'gdp',
      'gdp_growth',
    ]);
  });
});

describe('words beside the figure', () => {
  const heads = [
    '代码',
    '目标 2024（%）',
    '表述',
    '度词',
    '单位',
    '上年实绩 2023（%）',
    '上年实绩 2023表述',
  ];
  const one = (...cells: string[]) =>
    told(read([heads, ['520000', ...cells]], {}, { whole: { indicator: 'gdp_growth' } })).map(
      ([, , , kind, stated]) => [kind, stated],
    );
  it('give the word of degree, each to its own figure', () => {
    expect(one('5.5', '5.5%左右', '左右', '%', '4.9', '4.9%')).toEqual([
      ['target', { op: 'approx', value: 5.5 }],
      ['actual', { op: 'eq', value: 4.9 }],
    ]);
  });
  it('have both ends of a range of which the figure is the middle', () => {
    expect(one('5.5', '5–6%', '区间', '%', '', '报告未提')).toEqual([
      ['target', { op: 'between', value: 5, valueHi: 6 }],
    ]);
  });
  it('say what a figure that was worked out follows from', () => {
    expect(
      one('推算 5.5', '推算 5.5%（与居民人均可支配收入增速同步）', '同步', '%', '', ''),
    ).toEqual([['target', { op: 'sync', ref: 'income_growth' }]]);
  });
  it('must not say another figure', () => {
    expect(one('5.5', '6%左右', '', '', '', '')).toEqual([]);
    expect(one('5.5', '5.5%左右', '以上', '', '', '')).toEqual([
      ['target', { op: 'ge', value: 5.5 }],
    ]);
  });
});

describe('nonsense', () => {
  it('never throws, and yields no value that is not in its row', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '贵州',
        '吉林',
        'GDP增速',
        '2024',
        '目标',
        '5.5',
        '=1+1',
        '<b>',
        '地区',
        '数值',
        '%',
        '推算 5',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.double().map(String),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), (body, withHeads) => {
        const table = withHeads ? [HEADS, ...body] : body;
        const { observations, review } = read(table, {}, {});
        expect(review.values).toBe(observations.length);
        const text = table.flat().join('\n');
        for (const { stated } of observations)
          if ('value' in stated) expect(text).toMatch(/\p{Nd}/u);
      }),
      { numRuns: 300 },
    );
  });
});
