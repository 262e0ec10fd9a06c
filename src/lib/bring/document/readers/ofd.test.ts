import { describe, expect, it } from 'vitest';
import { ofdOf, textObject } from '../testing/ofd';
import { readOfd } from './ofd';

/** Lines of 20 signs from the page's left margin, 8 mm apart; an indent is two signs wide. */
const page = (...lines: readonly string[]): string =>
  lines
    .map((line, i) => {
      const text = line.trimStart();
      return textObject(text, 30 + 5 * (line.length - text.length), 40 + 8 * i);
    })
    .join('');
const first = '　　全市地区生产总值增长百分之六点一左右';
const second = '城乡居民收入增长与经济增长同步粮食产量稳定在';
const third = '四百万吨以上。';

describe('readOfd', () => {
  it('joins the lines of pages to paragraphs', () => {
    const body = page(first, second, third, first, second, third, first, second);
    const taken = readOfd(ofdOf([body, page(third, '　　二、目标')]));
    const paragraph = first.trim() + second + third;
    expect(taken).toEqual({
      kind: 'ofd',
      text: [paragraph, paragraph, paragraph, '二、目标'].join('\n'),
      notes: [],
    });
  });
  it('says that pages hold no text', () => {
    expect(() => readOfd(ofdOf(['<ofd:ImageObject/>']))).toThrow('no-text');
  });
  it('says that a page is missing', () => {
    const broken = ofdOf([page(first)]).slice(0, -60);
    expect(() => readOfd(broken)).toThrow('broken');
  });
});
