import { describe, expect, it } from 'vitest';
import { periodsIn, planYears } from './period';

const of2026 = { year: 2026, present: 2026 };

describe('planYears', () => {
  it('counts five-year plans', () => {
    expect(planYears('十五')).toEqual({ from: 2001, to: 2005 });
    expect(planYears('十四五')).toEqual({ from: 2021, to: 2025 });
    expect(planYears('九五')).toEqual({ from: 1996, to: 2000 });
    expect(planYears('五年')).toBeUndefined();
  });
});

describe('periodsIn', () => {
  it.each([
    ['一、“十四五”时期和2025年工作回顾', ['past', 'last']],
    ['二、“十五五”时期主要目标任务', ['ahead']],
    ['三、关于第十五个五年规划纲要的说明', ['ahead']],
    ['三、确保“十五五”开好局起好步', ['current']],
    ['三、2026年主要任务——决胜“十五五”', ['current']],
    ['一、“十五五”蓝图绘就', ['ahead']],
    ['一、过去五年工作回顾', ['past']],
    ['二、今后五年奋斗目标和2026年工作安排', ['ahead', 'current']],
    ['一、关于去年和今年前4个月工作', ['last']],
    ['四、关于下届政府工作的建议', ['ahead']],
    ['五、实施三年行动计划', []],
    ['修建十五条公路', []],
  ])('%s', (heading, periods) => {
    expect(periodsIn(heading, of2026)).toEqual(periods);
  });
  it('counts 今年 from the year in which a report was read', () => {
    expect(periodsIn('今年工作回顾，明年工作安排', { year: 2026, present: 2025 })).toEqual([
      'last',
      'current',
    ]);
  });
});
