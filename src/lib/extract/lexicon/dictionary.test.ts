import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary';

const of = (words: string, reads: 'onwards' | 'back' = 'onwards'): Dictionary<{ text: string }> => {
  const dictionary = new Dictionary<{ text: string }>(reads);
  for (const text of words.split(' ')) dictionary.add({ text });
  return dictionary;
};

describe('match', () => {
  it.each([
    ['增长 增长率 增', '增长率5%', 0, '增长率'],
    ['增长 增长率 增', '增长5%', 0, '增长'],
    ['增长 增长率 增', '增速', 0, '增'],
    ['增长 增幅 增速', '同比增幅', 2, '增幅'],
    ['增长率', '增长', 0, undefined],
    ['增长', '长', 0, undefined],
    ['增长', '增', 5, undefined],
    ['', '增', 0, undefined],
  ])('finds the longest of %s in %s from %i', (words, text, at, found) => {
    expect(of(words).match(text, at)?.text).toBe(found);
  });
  it('reads back from where words end', () => {
    const dictionary = of('率 增长率 长率 产量', 'back');
    expect(dictionary.match('自然增长率', 4)?.text).toBe('增长率');
    expect(dictionary.match('长率', 1)?.text).toBe('长率');
    expect(dictionary.match('', -1)).toBeUndefined();
  });
  it('keeps units apart whose last bits are the same', () => {
    const alike = String.fromCharCode(0x4e00 + 2048);
    expect(of('一二').match(`${alike}二`, 0)).toBeUndefined();
    const twoAlike = String.fromCharCode('一'.charCodeAt(0) + 1, '二'.charCodeAt(0) - 31);
    expect(of('一二').match(twoAlike, 0)).toBeUndefined();
    expect(
      of('一二 一三').match(`一${String.fromCharCode('三'.charCodeAt(0) + 32)}`, 0),
    ).toBeUndefined();
  });
  it('leaves a word that is known as it was added first', () => {
    const dictionary = new Dictionary();
    dictionary.add({ text: '全市', role: 'own' });
    dictionary.add({ text: '全市', role: 'place' });
    expect(dictionary.match('全市', 0)?.role).toBe('own');
  });
});

describe('begins', () => {
  it.each([
    ['城', true],
    ['城镇', true],
    ['城镇居民收入', true],
    ['城镇居民收入水平', false],
    ['镇居', false],
    ['', false],
  ])('is there a word that begins with %s: %s', (text, begins) => {
    expect(of('城镇居民收入 城市').begins(text)).toBe(begins);
  });
});
