import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWord, fold, hasWord, fragments, wordsOf } from './words';

describe('folding', () => {
  it('makes no difference of width and case', () => {
    expect(fold('５Ｇ基站，Ｒ＆Ｄ ５％')).toBe('5g基站,r&d 5%');
  });
  it('keeps every place of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('pieces of a word', () => {
  it.each([
    ['养老床位', ['养老', '老床', '床位']],
    ['5g站', ['5g', '站']],
    ['5g基站2.5万', ['5g', '基站', '2.5', '万']],
    ['co.5g a.b v1.', ['co.5g', 'a', 'b', 'v1']],
    ['（“——”）', []],
  ])('%s', (text, expected) => {
    expect(fragments(text)).toEqual(expected);
  });
});

describe('words of a query', () => {
  it('are parted by spaces and commas; the last is open', () => {
    expect(wordsOf(' 贵州　高速，５Ｇ ')).toEqual([
      { text: '贵州', open: false },
      { text: '高速', open: false },
      { text: '5g', open: true },
    ]);
    expect(wordsOf(' 　,')).toEqual([]);
    expect(wordsOf('5.')).toEqual([{ text: '5', open: true }]);
  });
});

describe('a word in a text', () => {
  const found = (query: string, text: string) =>
    wordsOf(query).every((word) => hasWord(fold(text), word));
  it.each([
    ['养老', '完善养老服务'],
    ['5g', '建成５Ｇ基站'],
    ['5G基站', '新建5g基站2万个'],
    ['hydro', 'Hydrogen'],
    ['5', '增长5.5%'],
    ['R&D', '研发（R＆D）经费'],
    ['%', '5%'],
  ])('%s is in %s', (query, text) => {
    expect(found(query, text)).toBe(true);
  });
  it.each([
    ['养老', '养护老旧管网'],
    ['老年人', '老年友好，人人参与'],
    ['5g', '15GW'],
    ['5%', '2.5%'],
    ['5% 增长', '增长5.5%'],
    ['5 增长', '增长5.5%'],
    ['5g 增长', '增长5GW'],
    ['gen', 'Hydrogen'],
  ])('%s is not in %s', (query, text) => {
    expect(found(query, text)).toBe(false);
  });
  it('is found wherever it stands', () => {
    expect(findWord('养老院和养老床位', { text: '养老', open: true })).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });
});
