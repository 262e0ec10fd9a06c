import { describe, expect, it } from 'vitest';
import { notesOf } from '../sheet/notes';
import { titleOf, type Sheet } from '../sheet/sheet';
import { adjusted, AS_IT_IS } from './options';

const sheet: Sheet = {
  lang: 'zh',
  theme: 'light',
  address: 'https://example.org/',
  date: new Date(2024, 2, 5),
  size: { width: 900, height: 0 },
  name: ['甲'],
  title: ['甲与', '乙'],
  finding: '甲最高。',
  unit: '单位：%',
  description: '',
  notes: ['位次并列'],
  years: '2024 年',
  credit: '',
  selected: new Set(),
  body: () => ({ height: 0, parts: [], lines: [] }),
};

describe('a picture with what its reader chose', () => {
  it('is the same where nothing was', () => {
    expect(adjusted(sheet, AS_IT_IS)).toEqual({ ...sheet, remark: '' });
  });
  it('has the reader’s title, unless that is blank', () => {
    expect(titleOf(adjusted(sheet, { ...AS_IT_IS, title: ' 我的标题 ' }))).toBe('我的标题');
    expect(titleOf(adjusted(sheet, { ...AS_IT_IS, title: '  ' }))).toBe('甲与 乙');
  });
  it('has the remark before its notes', () => {
    const [first, second] = notesOf(adjusted(sheet, { ...AS_IT_IS, remark: '内部讨论稿' }));
    expect(first).toBe('内部讨论稿');
    expect(second).toContain('位次并列');
  });
  it('leaves out what is not wanted, never whose figures they are', () => {
    const bare = adjusted(sheet, { ...AS_IT_IS, finding: false, notes: false, address: false });
    expect([bare.finding, bare.address, bare.unit]).toEqual(['', '', '单位：%']);
    expect(notesOf(bare)).toEqual(['资料来源：各地 2024 年政府工作报告。']);
  });
});
