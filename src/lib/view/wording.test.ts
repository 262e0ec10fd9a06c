import { describe, expect, it } from 'vitest';
import { loadMessages } from '../i18n';
import type { Cell, Observation } from '../domain';
import type { Verdict } from '../domain/outcome';
import { observed } from './testing/country';
import { implied, impliedAbove, missing, percent, points, unread } from './testing/rows';
import { spreadsheetCell } from './spreadsheet-cell';
import { columnCell, signedCell, wordCell } from './wording';

await loadMessages('en');
const bound = (op: 'gt' | 'le'): Cell => ({
  state: 'words',
  stated: { op, value: 2000 },
  sources: [],
});

describe('a value implied by “faster than”', () => {
  it('keeps its sign, on maps, in columns and aloud', () => {
    expect(signedCell(impliedAbove(8), percent)).toBe('(>8%)');
    expect(columnCell(impliedAbove(8), percent)).toBe('推算 超过8%');
    expect(wordCell(impliedAbove(8), percent)).toBe('推算 超过8%（高于地区生产总值增速）');
    expect(columnCell(impliedAbove(8), { ...percent, lang: 'en' })).toBe('implied over 8%');
  });
});

describe('a value implied by “in step with”', () => {
  it('keeps the word of the figure it is in step with', () => {
    expect(columnCell(implied(5, 'ge'), percent)).toBe('推算 5%以上');
    expect(signedCell(implied(5, 'ge'), percent)).toBe('(≥5%)');
    expect(spreadsheetCell(implied(5, 'ge'), percent)).toBe('推算 ≥5');
  });
});

describe('what rests on a figure that the reader brought', () => {
  const source = observed('110000', 'gdp_growth', { op: 'ge', value: 5 });
  const brought = { ...source, own: 'r' };
  const cell = (sources: readonly Observation[]): Cell => ({
    state: 'value',
    value: 5,
    stated: source.stated,
    sources,
  });
  it('is marked wherever it is put into words', () => {
    expect(wordCell(cell([brought]), percent)).toBe('5%以上※');
    expect(columnCell(cell([brought]), percent)).toBe('5%以上※');
    expect(signedCell(cell([brought]), percent)).toBe('≥5%※');
    const relative: Cell = {
      state: 'implied',
      value: 5,
      implies: { op: 'ge', value: 5 },
      stated: { op: 'sync', ref: 'gdp_growth' },
      sources: [brought],
    };
    expect(columnCell(relative, percent)).toBe('推算 5%以上※');
    expect(signedCell(relative, percent)).toBe('(≥5%)※');
  });
  it('is marked where one of its figures is the reader’s, and no other is', () => {
    expect(wordCell(cell([source, brought]), percent)).toBe('5%以上※');
    expect(wordCell(cell([source]), percent)).toBe('5%以上');
    expect(wordCell(unread, percent)).not.toContain('※');
  });
});

describe('an outcome', () => {
  const outcome = (verdict: Verdict, by: number): Cell => ({
    state: 'value',
    value: by,
    stated: { op: 'eq', value: by },
    sources: [],
    verdict,
  });
  it('says whether the target was met, and by how much the result is apart from it', () => {
    expect(wordCell(outcome('met', 0.2), points)).toBe('完成 +0.2百分点');
    expect(wordCell(outcome('missed', -0.5), points)).toBe('未完成 −0.5百分点');
    expect(wordCell(outcome('unjudged', -2.8), points)).toBe('−2.8百分点');
    expect(wordCell(outcome('met', 0.2), { ...points, lang: 'en' })).toBe('met, +0.2 pp');
  });
  it('says why it cannot be told', () => {
    const unsaid = { state: 'words', stated: { op: 'assigned' }, sources: [] } as const;
    expect(wordCell({ ...unsaid, why: 'words' }, points)).toBe('目标没有数值');
    expect(wordCell({ state: 'pending' }, points)).toBe('尚无实绩');
  });
});

describe('a difference that there is not', () => {
  it('lacks one of its figures: the report may well speak of the other', () => {
    expect(wordCell(missing, percent)).toBe('报告未提');
    expect(wordCell(missing, points)).toBe('缺一项');
    expect(wordCell(missing, { ...points, lang: 'en' })).toBe('Lacks a figure');
    expect(wordCell(unread, points)).toBe('未收录报告');
  });
  it('of two bounds says why', () => {
    expect(wordCell(bound('gt'), points)).toBe('两数均为下限，不可相减');
    expect(wordCell(bound('le'), points)).toBe('两数均为上限，不可相减');
  });
});
