/**
 * Texts of the pictures that the explore page offers, made from the published package: in none is one over the edge or
 * over another. Here every indicator × every chart of the provinces, and of what asks most of a layout every size; with
 * PICTURES=all (`npm run measure:pictures`) all of all, and how many they were.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../../scripts/data/published';
import { MEASURES } from '../../../src/lib/domain';
import { LANGS, loadMessages, type Lang } from '../../../src/lib/i18n';
import { PRESET_NAMES, type Preset } from '../../../src/lib/picture/studio/options';
import type { View } from '../../../src/lib/view';
import { measured, told } from './measured';
import { kindsOf, sheetsOf, withChosen } from './pictures';
import { placesOf, tellingViews } from './telling-views';

await loadMessages('en');
const loaded = loadPublished('all', ['observations', 'reports']);
const places = placesOf(loaded);
const telling = tellingViews(loaded);
const everything = process.env['PICTURES'] === 'all';

const counts = { pictures: 0, texts: 0, faults: 0 };
/** Pictures that a size has no room for: the studio says so (tests/e2e/studio.test.ts), and draws none. */
const tooSmall = new Map<string, number>();

/** What is wrong with the pictures of a view, each fault with where it is. */
function faultsIn(asked: View, presets: readonly Preset[], langs: readonly Lang[] = LANGS) {
  const view = withChosen(loaded, asked);
  return langs.flatMap((lang) => {
    const sheetIn = sheetsOf(loaded, view, lang);
    return kindsOf(view).flatMap((kind) => {
      const sheet = sheetIn(kind);
      return presets.flatMap((preset) => {
        const picture = measured(sheet, preset);
        if (picture === 'too-small') {
          const which = `${view.level} ${kind}, ${preset}, ${lang}`;
          tooSmall.set(which, (tooSmall.get(which) ?? 0) + 1);
          return [];
        }
        const faults = told(picture);
        counts.pictures += 1;
        counts.texts += picture.texts;
        counts.faults += faults.length;
        return faults.map((fault) => `${kind}, ${preset}, ${lang}: ${fault}`);
      });
    });
  });
}

const OWN: readonly Preset[] = ['own'];
const sizes = PRESET_NAMES.filter((preset) => preset !== 'own');
const indicators = loaded.indicators.map(({ id }) => id);
/** Of indicators, those of the telling views: what is drawn of all cities takes long. */
const few = [...new Set(telling.map(([, { indicator }]) => indicator))];

describe('no text is over the edge, over another, unread, or broken at a sign', () => {
  it.each(indicators)('in pictures of the provinces: %s', (indicator) => {
    const of = { ...places.provinces, indicator };
    expect(faultsIn(of, everything ? PRESET_NAMES : OWN)).toEqual([]);
  });
  it.each(everything ? indicators : few)('in pictures of a province’s cities: %s', (indicator) => {
    const presets: readonly Preset[] = everything ? PRESET_NAMES : ['own', 'article'];
    expect(faultsIn({ ...places.cities, indicator }, presets)).toEqual([]);
  });
  it.each(everything ? indicators : few)('in pictures of all cities: %s', (indicator) => {
    const whole = everything && few.includes(indicator);
    expect(faultsIn({ ...places.all, indicator }, whole ? PRESET_NAMES : OWN)).toEqual([]);
  });
  it.each(telling)('in pictures of every size, of the view with %s', (_, view) => {
    expect(faultsIn(view, sizes)).toEqual([]);
  });
  it.each(everything ? indicators : [])('in pictures of every measure: %s', (indicator) => {
    for (const measure of MEASURES)
      expect(faultsIn({ ...places.provinces, indicator, measure }, OWN)).toEqual([]);
  });
  it('in any size of a picture of all cities', () => {
    expect(faultsIn(places.all, everything ? sizes : ['article', 'upright'], ['zh'])).toEqual([]);
  });
});

afterAll(() => {
  if (!everything) return;
  console.log(counts);
  for (const [which, count] of [...tooSmall].sort()) console.log(`${which}: ${count} too small`);
});
