import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbk, utf16, utf8 } from '../testing/bytes';
import { decode } from './decode';

const TEXT = '青山市政府工作报告\n一、2023年工作回顾\n地区生产总值增长6.1%，城镇新增就业1.2万人。';

describe('decode', () => {
  it.each([
    ['utf-8', utf8(TEXT)],
    ['utf-16le', utf16(TEXT, 'le')],
    ['utf-16le', utf16(TEXT, 'le', false)],
    ['utf-16be', utf16(TEXT, 'be')],
    ['utf-16be', utf16(TEXT, 'be', false)],
    ['gb18030', gbk(TEXT)],
  ])('tells %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });
  it('keeps the mark of UTF-8, which offsets count', () => {
    expect(decode(utf8(`\ufeff${TEXT}`)).text).toBe(`\ufeff${TEXT}`);
  });
  it('knows ASCII in two bytes', () => {
    expect(decode(utf16('GDP 5%', 'le')).text).toBe('GDP 5%');
  });
  it.each([
    ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)],
    ['zeros', new Uint8Array(1000)],
    ['UTF-8 with broken characters', utf8(TEXT).map((byte, i) => (i % 50 === 7 ? 0xff : byte))],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow('not-text');
  });
  it('reads back what was written, in any of them', () => {
    const sentence = fc
      .array(fc.constantFrom(...TEXT.slice(12), '的', '是', '，'), { minLength: 4 })
      .map((signs) => `地区生产总值的增长${signs.join('')}`);
    fc.assert(
      fc.property(sentence, fc.constantFrom('le' as const, 'be' as const), (text, order) => {
        expect(decode(utf8(text)).text).toBe(text);
        expect(decode(utf16(text, order, false)).text).toBe(text);
        expect(decode(gbk(text)).text).toBe(text);
      }),
    );
  });
});
