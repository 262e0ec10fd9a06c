import { describe, expect, it } from 'vitest';
import { loadMessages } from '../i18n';
import type { Cell } from '../domain';
import { implied, impliedAbove, missing, percent, points, unread } from './testing/rows';
import { columnCell, signedCell, spreadsheetCell, wordCell } from './wording';

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
