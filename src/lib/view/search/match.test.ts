import { describe, expect, it } from 'vitest';
import { fitOf, plain, type Names } from './match';

const GUIZHOU: Names = { written: ['贵州省', '贵州'], spelled: ['guizhou', 'gz'] };
const RETAIL: Names = { written: ['社会消费品零售总额增速'], spelled: ['shxfplszezs'] };

describe('fitOf', () => {
  it('tells a name from its beginning, and that from its middle', () => {
    expect(fitOf('贵州', GUIZHOU)).toBe('is');
    expect(fitOf('贵', GUIZHOU)).toBe('begins');
    expect(fitOf('州', GUIZHOU)).toBe('within');
    expect(fitOf('云南', GUIZHOU)).toBe('none');
  });
  it('finds by pinyin and by initials, from the beginning alone', () => {
    expect(fitOf('gz', GUIZHOU)).toBe('is');
    expect(fitOf('guiz', GUIZHOU)).toBe('begins');
    expect(fitOf('zhou', GUIZHOU)).toBe('none');
  });
  it('finds an abbreviation by its letters in order, and one letter by none', () => {
    expect(fitOf('社零', RETAIL)).toBe('inOrder');
    expect(fitOf('零社', RETAIL)).toBe('none');
    expect(fitOf('总', RETAIL)).toBe('within');
  });
});

describe('plain', () => {
  it('leaves out case, width and spaces', () => {
    expect(plain(' ｇ d P ')).toBe('gdp');
  });
});
