import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/lib/view/search/region-spellings';
import { isUpper } from './places';
import { allRegions } from './regions';
// Readings of characters in the names of places are set there.
import './english-name';

const FILE = new URL('../../src/lib/page/search/region-spellings.txt', import.meta.url);
/** A line a region: its code and the syllables of its short name, ü as v. */
const table = allRegions()
  .filter(isUpper)
  .map(({ adcode, shortZh }) => {
    const syllables = pinyin(shortZh, { toneType: 'none', type: 'array', v: true });
    return `${adcode} ${syllables.join(' ')}\n`;
  })
  .join('');

describe('the spellings of regions', () => {
  it('are those that the search has (UPDATE_SPELLINGS=1 writes them)', () => {
    if (process.env['UPDATE_SPELLINGS'] === '1') writeFileSync(FILE, table);
    expect(readFileSync(FILE, 'utf8')).toBe(table);
  });
  it.each([
    ['500000', 'chong qing'],
    ['150000', 'nei meng gu'],
    ['610000', 'shan xi'],
    ['350200', 'xia men'],
    ['341500', 'lu an'],
    ['341600', 'bo zhou'],
    ['340300', 'beng bu'],
    ['331000', 'tai zhou'],
    ['141100', 'lv liang'],
    ['522600', 'qian dong nan'],
    ['140400', 'chang zhi'],
    ['510100', 'cheng du'],
  ])('%s is %s', (adcode, syllables) => {
    expect(spellingsOf(table).get(adcode)?.join(' ')).toBe(syllables);
  });
});
