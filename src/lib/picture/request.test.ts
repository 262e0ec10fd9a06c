import { describe, expect, it } from 'vitest';
import { viewAddress } from './request';

describe('viewAddress', () => {
  it('is the view, with commas and colons left readable', () => {
    const href = 'https://example.org/b/?select=110000,120000&against=gdp_growth:actual';
    expect(viewAddress(href)).toBe(href);
  });
  it('is the page, where an embed shows it', () => {
    expect(viewAddress('https://example.org/?chart=map&embed=1&select=1,2#main')).toBe(
      'https://example.org/?chart=map&select=1,2',
    );
  });
});
