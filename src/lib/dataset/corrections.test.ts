import { describe, expect, it } from 'vitest';
import type { Observation, Report } from '../domain';
import { applyCorrections, correctReports, type Correction } from './corrections';

const OBSERVATION: Observation = {
  adcode: '110000',
  indicator: 'gdp_growth',
  period: 2024,
  kind: 'target',
  stated: { op: 'approx', value: 5 },
  headline: true,
  quote: '增长5%左右',
  start: 0,
  end: 6,
};
const fix = (column: string, old: string, now: string, reason = 'misprint'): Correction => ({
  adcode: '110000',
  key: `gdp_growth/2024/target/${column}`,
  old,
  new: now,
  reason,
});
const apply = (...corrections: Correction[]) => applyCorrections([OBSERVATION], corrections);

describe('applyCorrections', () => {
  it('changes one cell, in turn', () => {
    expect(apply(fix('value', '5', '5.5'), fix('op', 'approx', 'ge'))[0]?.stated).toEqual({
      op: 'ge',
      value: 5.5,
    });
    expect(apply(fix('headline', 'true', 'false'))[0]?.headline).toBe(false);
  });
  it('leaves a row out', () => expect(apply(fix('row', '增长5%左右', ''))).toEqual([]));
  it.each([
    ['no longer applies', fix('value', '6', '5')],
    ['no longer applies', { ...fix('value', '5', '6'), adcode: '120000' }],
    ['no longer applies', fix('colour', 'red', 'blue')],
    ['gives no reason', fix('value', '5', '6', '')],
    ['op between', fix('op', 'approx', 'between')],
    ['no op', fix('op', 'approx', 'about')],
    ['only be left out', fix('row', '增长5%左右', 'x')],
  ])('refuses: %s', (message, correction) => {
    expect(() => apply(correction)).toThrow(message);
  });
  it('refuses one that fits two', () => {
    expect(() =>
      applyCorrections([OBSERVATION, { ...OBSERVATION, start: 9 }], [fix('value', '5', '6')]),
    ).toThrow('2 observations');
  });
});

describe('correctReports', () => {
  const REPORT: Report = {
    adcode: '110000',
    year: 2024,
    title: '政府工作报告',
    session: '',
    date: '2024-01-21',
    speaker: '勇',
    chars: 9,
    sha256: '',
    copy: 'whole',
    clauses: true,
  };
  const name: Correction = {
    adcode: '110000',
    key: 'report/2024/speaker',
    old: '勇',
    new: '殷勇',
    reason: 'the copy has lost the surname',
  };
  it('mends what a report says of itself, and leaves observations to the others', () => {
    expect(correctReports([REPORT, { ...REPORT, year: 2023 }], [name])).toEqual([
      { ...REPORT, speaker: '殷勇' },
      { ...REPORT, year: 2023 },
    ]);
    expect(correctReports([REPORT], [fix('value', '5', '5.5')])).toEqual([REPORT]);
    expect(apply(name)).toEqual([OBSERVATION]);
  });
  it.each([
    ['no longer applies', { ...name, old: '强' }],
    ['no longer applies', { ...name, key: 'report/2022/speaker' }],
    ['no such column', { ...name, key: 'report/2024/sha256' }],
    ['gives no reason', { ...name, reason: '' }],
  ])('refuses: %s', (message, correction) => {
    expect(() => correctReports([REPORT], [correction])).toThrow(message);
  });
});
