/**
 * Texts of the pictures that the other pages offer, made from the published package: in none is one over the edge or over
 * another, in any size that has room for it. With PICTURES=all of every indicator and region.
 */
import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../../scripts/data/published';
import { hasTopUp } from '../../../src/lib/charts/ladder/years';
import { withOwn } from '../../../src/lib/dataset/own/join';
import { isTotal, KINDS, type Observation, type OwnTable } from '../../../src/lib/domain';
import { LANGS, loadMessages } from '../../../src/lib/i18n';
import type { Sheet } from '../../../src/lib/picture/sheet/sheet';
import { PRESET_NAMES, type Preset } from '../../../src/lib/picture/studio/options';
import { DEFAULT_VIEW, latestYear } from '../../../src/lib/view';
import { topUpsOf } from '../../../src/lib/view/ladder/top-up';
import { MATRIX_CHARTS, MATRIX_ORDERS } from '../../../src/lib/view/matrix/state';
import { faultsIn } from './measured';
import { PagePictures } from './pages';
import { kindsOf, sheetsOf, withChosen } from './pictures';
import { tellingViews } from './telling-views';

await loadMessages('en');
const loaded = loadPublished('all', ['observations', 'reports']);
const everything = process.env['PICTURES'] === 'all';

const telling = new Set(tellingViews(loaded).map(([, { indicator }]) => indicator));
const indicators = loaded.indicators.filter(({ id }) => everything || telling.has(id));
const tops = indicators.filter((one) => !isTotal(one));
/** The nation, two provinces of long names, one of which little is known, a city. */
const REGIONS = ['100000', '150000', '650000', '820000', '520100'];
const regions = everything
  ? loaded.regions.filter(({ level }) => level !== 'prefecture').map(({ adcode }) => adcode)
  : REGIONS;

/** A table that a reader brought: a series of its own under a long name, and figures in the place of the package's. */
const OWN_SERIES = 'own_a';
const growth = loaded.indicators.find(({ id }) => id === 'gdp_growth');
const OWN: OwnTable = {
  ...{ kind: 'table', id: 't', added: '2026-01-02T00:00:00.000Z', file: 'a.csv', name: 'a' },
  regions: [],
  indicators: growth
    ? [
        {
          ...growth,
          id: OWN_SERIES,
          nameZh: '规模以上服务业企业营业收入增速',
          nameEn: '服务业增速',
        },
      ]
    : [],
  observations: loaded.regions
    .filter(({ level }) => level === 'province')
    .flatMap(({ adcode }, i) =>
      [OWN_SERIES, 'gdp_growth'].map((indicator): Observation => ({
        ...{ adcode, indicator, period: latestYear(loaded), kind: 'target', headline: true },
        stated: { op: i % 2 === 0 ? 'approx' : 'ge', value: 1234.5 + i },
        ...{ quote: '', start: i, end: i },
      })),
    ),
};

/** What is wrong with pictures in both languages; in every size unless another is told. */
const faults = (
  sheets: (pictures: PagePictures) => readonly Sheet[],
  presets: readonly Preset[] = PRESET_NAMES,
): string[] =>
  LANGS.flatMap((lang) =>
    sheets(new PagePictures(loaded, lang)).flatMap((sheet) =>
      presets.flatMap((preset) =>
        faultsIn(sheet, preset).map((fault) => `${preset}, ${lang}: ${fault}`),
      ),
    ),
  );

describe('no text is over the edge, over another, unread, or broken at a sign', () => {
  it.each([2, 3, 5])('in a comparison of %d', (count) => {
    const all = KINDS.flatMap((kind) => [false, true].map((years) => [kind, years] as const));
    expect(faults((of) => all.map(([kind, years]) => of.compared(count, kind, years)))).toEqual([]);
  });
  it.each(regions)('in the profile of %s', (adcode) => {
    expect(faults((of) => [of.profile(adcode)])).toEqual([]);
  });
  it.each(tops)('in the ladder of $id', (indicator) => {
    expect(
      faults((of) => [
        of.ladder(indicator, false),
        of.ladder(indicator, true),
        ...(hasTopUp(topUpsOf(loaded, indicator.id, 'zh')) ? [of.topUps(indicator)] : []),
      ]),
    ).toEqual([]);
  });
  it.each(MATRIX_ORDERS)('in the matrix by %s', (order) => {
    const charts = MATRIX_CHARTS;
    expect(faults((of) => charts.map((chart) => of.matrix({ chart, order })))).toEqual([]);
    // One of hundreds of cities fits in few sizes, and takes long to lay out.
    const cities = (of: PagePictures) =>
      charts.map((chart) => of.matrix({ chart, order, level: 'prefecture' }));
    expect(faults(cities, everything ? PRESET_NAMES : ['own'])).toEqual([]);
  });
  it('in the words of all indicators', () => {
    expect(faults((of) => [of.words('all')])).toEqual([]);
  });
  it.each(indicators)('in the words of $id', (indicator) => {
    expect(faults((of) => [of.words(indicator)])).toEqual([]);
  });
  it.each(indicators)('in the cards of $id', (indicator) => {
    expect(faults((of) => of.cards(indicator))).toEqual([]);
  });
  it('in pictures of the reader’s own figures, each with its sign', () => {
    const joined = withOwn(loaded, [OWN]);
    const found = [OWN_SERIES, 'gdp_growth'].flatMap((indicator) => {
      const view = withChosen(joined, { ...DEFAULT_VIEW, indicator });
      return LANGS.flatMap((lang) => {
        const sheetIn = sheetsOf(joined, view, lang);
        return kindsOf(view).flatMap((kind) =>
          PRESET_NAMES.flatMap((preset) => faultsIn(sheetIn(kind), preset)),
        );
      });
    });
    expect(found).toEqual([]);
  });
});
