import { describe, expect, it } from 'vitest';
import type { Cell } from './cell';
import { kindsApart } from './kinds';

const counted = (quote: string): Cell => ({
  state: 'value',
  value: 1,
  stated: { op: 'eq', value: 1 },
  sources: [
    {
      adcode: '110000',
      indicator: 'school_places',
      period: 2024,
      kind: 'target',
      stated: { op: 'eq', value: 1 },
      headline: false,
      quote,
      start: 0,
      end: quote.length,
    },
  ],
});
const of = (...quotes: string[]) => kindsApart(quotes.map(counted));

describe('kindsApart', () => {
  it('names what narrows a count, where others count more', () => {
    expect(of('新增养老床位1万张', '家庭养老床位1万张', '新增护理型床位3.3万张')).toEqual([
      [],
      ['home'],
      ['nursing'],
    ]);
    expect(of('新增公办义务教育学位4万个', '新增学位2万个')[0]).toEqual(['public', 'compulsory']);
  });
  it('says nothing where all count the same', () => {
    expect(of('新增普惠托位1万个', '改扩建普惠性托位1.2万个')).toEqual([[], []]);
  });
  it('takes 婴幼儿托位 for what 托位 means', () => {
    expect(of('新增婴幼儿托位1万个', '新增托位1万个')).toEqual([[], []]);
  });
  it('knows nothing of what has no single figure', () => {
    expect(kindsApart([counted('家庭养老床位1万张'), { state: 'missing' }])).toEqual([[], []]);
  });
});
