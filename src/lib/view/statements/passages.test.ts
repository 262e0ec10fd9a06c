import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages, quotePassages } from './passages';
import { wordsOf } from './words';

const shown = (quote: string, value: number, query: string) =>
  quotePassages(quote, { op: 'eq', value }, wordsOf(query)).map(
    ({ text, figure, found }) => `${figure ? 'F' : ''}${found ? 'W' : ''}:${text}`,
  );

describe('a quote in passages', () => {
  it('tells the figure from the words', () => {
    expect(shown('新建５Ｇ基站20个', 20, '5g')).toEqual([
      ':新建',
      'W:５Ｇ',
      ':基站',
      'F:20',
      ':个',
    ]);
  });
  it('says where a word goes over the figure', () => {
    expect(shown('增长5.5%以上', 5.5, '增长5')).toEqual(['W:增长', 'FW:5', 'F:.5%', ':以上']);
  });
  it('marks what a report says in place of a word, where the word itself is not there', () => {
    const prices = [{ text: '物价', open: true, also: [[{ text: '消费价格', open: false }]] }];
    const marked = (text: string) =>
      passages(text, prices).flatMap((one) => (one.found ? [one.text] : []));
    expect(marked('居民消费价格涨幅3%')).toEqual(['消费价格']);
    expect(marked('物价平稳，消费价格上涨')).toEqual(['物价']);
  });
  it('loses nothing of any text', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'养老床位5gＧ.％ ，𠮷') });
    fc.assert(
      fc.property(typed, typed, (text, query) => {
        const parts = passages(text, wordsOf(query));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '' || text === '')).toBe(true);
      }),
    );
  });
});
