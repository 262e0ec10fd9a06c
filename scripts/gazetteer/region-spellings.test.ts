import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/lib/view/search/region-spellings';
import { isUpper } from './places';
import { allRegions } from './regions';
import { spellingTable } from './region-spellings';

const FILE = new URL('../../src/lib/page/search/region-spellings.txt', import.meta.url);
const table = spellingTable(allRegions().filter(isUpper));

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
