import { pinyin } from 'pinyin-pro';
import type { Region } from '../../src/lib/domain';
// Readings of characters in the names of places are set there.
import './english-name';

/** The spellings of regions' short names as the search reads them: code and syllables, ü as v, a line a region. */
export function spellingTable(regions: readonly Region[]): string {
  return regions
    .map(({ adcode, shortZh }) => {
      const syllables = pinyin(shortZh, { toneType: 'none', type: 'array', v: true });
      return `${adcode} ${syllables.join(' ')}\n`;
    })
    .join('');
}
