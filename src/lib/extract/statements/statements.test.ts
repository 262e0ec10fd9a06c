import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATEMENT_TOPICS } from '../../domain/statement';
import type { Observation } from '../../domain/observation';
import { readStatements } from '.';

const CONTEXT = { adcode: '520000', year: 2024, observations: [] };
const REPORT = `一、2023年工作回顾
全省地区生产总值增长4.9%，粮食产量１１．１亿斤、增长5%。城镇、农村居民人均可支配收入分别增长6%、8.1%左右。
新建（改扩建）学校12所、公园绿地80.53公顷，“1+2”政策惠及5200多万群众；为1.68万名劳动者清偿拖欠工资3.8亿元。
——民生改善。审批事项由73项压减到46项，办理时间压缩至1.06天，三次产业比为4.1∶40.1∶55.8。
二、2024年工作安排
力争旅游总收入突破6000亿元，新增100万千瓦装机，能耗下降2.5%以上，收入比降低至2.02以内，培育企业2—5家。
`;

/** A report with characters dropped, doubled, put in or cut off. */
const mangled = fc
  .array(
    fc.record({
      at: fc.nat(REPORT.length),
      drop: fc.nat(4),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '、',
          '，',
          '分别',
          '“',
          '”',
          '（',
          '）',
          '0',
          '9',
          '%',
          '亿',
          '的',
          '\n',
          '2024年',
          '和',
        ),
      ),
    }),
    { maxLength: 12 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
      REPORT,
    ),
  );

describe('readStatements', () => {
  it('never throws; quotes stand at their offsets; values are finite', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        for (const one of readStatements(text, CONTEXT)) {
          expect(text.slice(one.start, one.end)).toBe(one.quote);
          expect(one.quote.length).toBeGreaterThan(0);
          expect(one.quote.length).toBeLessThanOrEqual(90);
          expect(Number.isFinite(one.stated.value) && Number.isFinite(one.baseValue)).toBe(true);
          if (one.stated.op === 'between')
            expect(one.stated.valueHi).toBeGreaterThan(one.stated.value);
          expect(STATEMENT_TOPICS).toContain(one.topic);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tells the indicator of an observation of the same figure, once', () => {
    const quote = '地区生产总值增长4.9%';
    const start = REPORT.indexOf(quote);
    const observation: Observation = {
      adcode: '520000',
      indicator: 'gdp_growth',
      period: 2023,
      kind: 'actual',
      stated: { op: 'eq', value: 4.9 },
      headline: true,
      quote,
      start,
      end: start + quote.length,
    };
    const read = readStatements(REPORT, { ...CONTEXT, observations: [observation] });
    expect(read.filter(({ indicator }) => indicator !== 'none')).toMatchObject([
      { indicator: 'gdp_growth', subject: '地区生产总值', topic: 'macro' },
    ]);
  });

  it.each([
    ['粮食产量1.39万亿斤', 69500e4, '吨'],
    ['高标准农田2000万亩', 2e7, '亩'],
    ['装机2.5吉瓦', 2.5e6, '千瓦'],
    ['进出口总额5.2万亿元', 5.2e12, '元'],
    ['企业1.2万家', 12000, '1'],
    ['治理面积690平方公里', 690e6, '平方米'],
    ['占比提高1.2个百分点', 1.2, '百分点'],
    ['PM2.5浓度32微克/立方米', 32, '微克/立方米'],
  ])('brings %s to %d %s', (clause, value, unit) => {
    expect(readStatements(`一、2023年工作回顾\n${clause}。`, CONTEXT)).toMatchObject([
      { baseValue: value, baseUnit: unit },
    ]);
  });
});
