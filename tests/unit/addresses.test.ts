import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, loadMessages } from '../../src/lib/i18n';
import { knownOf, langIn, parseView, viewSearch, type Unusable } from '../../src/lib/view';
import { show } from '../../src/lib/view/explore/rows';
import { sentence } from '../../src/lib/view/explore/sentence';
import { namedIndicator, parseProfile, profileParams } from '../../src/lib/view/region/url';
import { parseQuery, queryParams } from '../../src/lib/view/statements/query';
import { INDICATORS, loadedWith, observed } from '../../src/lib/view/testing/country';
import { hashes, searches } from '../harmless/addresses';

/** Ten thousand addresses, the same each time; what fails tells its seed and path. */
const RUNS = { numRuns: 10_000, seed: 13 } as const;

const loaded = loadedWith(
  ['110000', '120000', '130000', '110100'].flatMap((adcode, i) =>
    INDICATORS.map(({ id }) => observed(adcode, id, { op: 'approx', value: i - 1 })),
  ),
);
const known = knownOf(loaded);
const YEARS = [2023, 2024];

beforeAll(() => loadMessages('en'));

describe('any address of', () => {
  it('the explore page gives a view that its own address gives again', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const { state } = parseView(search, known);
        const own = viewSearch(state, langIn(search));
        expect(parseView(own, known)).toEqual({ state, unusable: [] });
      }),
      RUNS,
    );
  });
  it('the explore page has its rows and its sentence', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const { state } = parseView(search, known);
        const lang = langIn(search);
        const shown = show(loaded, state);
        expect(sentence(shown, lang, (id) => id)).toMatch(/\S/u);
        for (const { region } of shown.rows) expect(known.regions).toContain(region.adcode);
      }),
      // Each is drawn up whole, which takes longer.
      { ...RUNS, numRuns: 1000 },
    );
  });
  it('the statements gives a query that its own address gives again', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const { state } = parseQuery(search, known);
        const own = new URLSearchParams(queryParams(state)).toString();
        expect(parseQuery(`?${own}`, known)).toEqual({ state, unusable: [] });
      }),
      RUNS,
    );
  });
  it('a region gives a profile that its own address gives again', () => {
    fc.assert(
      fc.property(searches, hashes, (search, hash) => {
        const { state } = parseProfile(search, YEARS);
        const own = new URLSearchParams(profileParams(state, YEARS.at(-1) ?? 'none')).toString();
        const again = parseProfile(`?${own}`, YEARS).state;
        expect({ ...again, period: again.period === 'latest' ? 2024 : again.period }).toEqual({
          ...state,
          period: state.period === 'latest' ? 2024 : state.period,
        });
        const named = namedIndicator(hash, loaded.indicators);
        if (named !== 'none') expect(`#${named.id}`).toBe(hash);
      }),
      RUNS,
    );
  });
  it('every page tells what it did not understand, in the words of the address', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const given = new URLSearchParams(search);
        const unheard = [...given.keys()].filter((param) => !KNOWN.has(param));
        for (const { unusable } of [
          parseView(search, known),
          parseQuery(search, known),
          parseProfile(search, YEARS),
        ]) {
          const told = new Set(unusable.map(({ param }) => param));
          expect(unheard.filter((param) => !told.has(param))).toEqual([]);
          const isSaid = ({ param, value }: Unusable) =>
            given.getAll(param).some((text) => text.includes(value));
          expect(unusable.filter((one) => !isSaid(one))).toEqual([]);
        }
        expect(LANGS).toContain(langIn(search));
      }),
      RUNS,
    );
  });
});

/** Parameters that one page or another understands. */
const KNOWN = new Set([
  ...['indicator', 'measure', 'year', 'period', 'level', 'parent', 'group', 'topic', 'op', 'state'],
  ...['sort', 'select', 'chart', 'against', 'implied', 'embed', 'lang', 'q', 'kind', 'change'],
]);
