import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../../src/lib/charts/text';
import { NATION, type Indicator, type Region } from '../../src/lib/domain';
import { compareSheet } from '../../src/lib/picture/sheet/kinds/compare';
import { ladderSheet } from '../../src/lib/picture/sheet/kinds/ladder';
import { profileSheet } from '../../src/lib/picture/sheet/kinds/profile';
import { layoutSheet } from '../../src/lib/picture/sheet/layout';
import Picture from '../../src/lib/picture/sheet/Picture.svelte';
import type { Asked, Sheet } from '../../src/lib/picture/sheet/sheet';
import { statedCells } from '../../src/lib/view/cells';
import { comparisonOf } from '../../src/lib/view/compare/comparison';
import { ladderOf } from '../../src/lib/view/ladder/ladder';
import { topUpIn } from '../../src/lib/view/ladder/top-up';
import { matrixOf } from '../../src/lib/view/matrix/matrix';
import { ordered } from '../../src/lib/view/matrix/order';
import { DEFAULT_MATRIX } from '../../src/lib/view/matrix/state';
import { profile } from '../../src/lib/view/region/profile';
import { reportedParts } from '../../src/lib/view/region/place';
import type { ToldYear, YearsOfIndicator } from '../../src/lib/view/region/years';
import { wordsByIndicator } from '../../src/lib/view/words/words';
import { matrixSheet } from '../../src/routes/matrix/sheets';
import { indicatorsSheet } from '../../src/routes/words/sheets';
import { loadCountry } from './country';
import { compare } from './reference';
import { trendOfCountry } from './trend';

/** The pictures of pages that are not the explore page, from the invented country too. */
const YEAR = 2024;
const loaded = loadCountry();
const speech = {
  lang: 'zh',
  nameOf: (id: string) => loaded.indicators.find((one) => one.id === id)?.nameZh ?? id,
} as const;
const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('not in the invented country');
  return one;
};
const region = (code: string): Region =>
  found(loaded.regions.find(({ adcode }) => adcode === code));
const indicator = (name: string): Indicator =>
  found(loaded.indicators.find(({ id }) => id === name));

/** The invented trend's years of a region, as a profile draws them in small. */
function yearsOf(adcode: string): YearsOfIndicator {
  const { lines, span, breaks } = trendOfCountry(loaded, indicator('income_growth'));
  const line = found(lines.find((one) => one.region.adcode === adcode));
  return {
    span,
    years: line.years satisfies readonly ToldYear[],
    breaks: breaks.map((one) => one.from),
  };
}

const SHEETS: Readonly<Record<string, (asked: Asked) => Sheet>> = {
  compare: (asked) => {
    const regions = ['510000', '320000', '610000'].map(region);
    const of = { regions, year: YEAR, measure: 'target', topic: 'all' } as const;
    return compareSheet({ comparison: comparisonOf(loaded, of), years: 'none', speech }, asked);
  },
  profile: (asked) => {
    const years = new Map([['income_growth', yearsOf('510000')]]);
    return profileSheet({ profile: profile(loaded, region('510000'), YEAR), years, speech }, asked);
  },
  ladder: (asked) => {
    const growth = indicator('gdp_growth');
    const lookup = statedCells(loaded, growth.id, YEAR, 'target');
    const top = ladderOf(region(NATION), {
      cellOf: ({ adcode }) => lookup(adcode),
      partsOf: ({ adcode }) => reportedParts(loaded, adcode),
      opens: ({ adcode }) => adcode === NATION,
    });
    const topUp = topUpIn(loaded, growth.id, YEAR, 'zh');
    const mean = topUp.weighted === 'none' ? 'none' : topUp.weighted.value;
    return ladderSheet({ top, indicator: growth, mean, speech }, topUp, asked);
  },
  matrix: (asked) => {
    const of = {
      year: YEAR,
      level: 'province',
      group: 'all',
      topic: 'all',
      headline: false,
    } as const;
    const view = { ...DEFAULT_MATRIX, order: 'similar' } as const;
    return matrixSheet({ view, speech }, ordered(matrixOf(loaded, of), 'similar'), asked);
  },
  words: (asked) =>
    indicatorsSheet({ speech, where: '各省' }, wordsByIndicator(loaded, YEAR, 'all'), YEAR, asked),
};

function draw(sheet: (asked: Asked) => Sheet, theme: Asked['theme']): string {
  const asked = { theme, address: 'https://biaochi.example/', date: new Date(2024, 2, 5) };
  return render(Picture, { props: { layout: layoutSheet(sheet(asked), tableMeasure) } }).body;
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(Object.entries(SHEETS))('%s is as drawn before', (name, sheet) => {
    expect(compare(`${name}-${theme}`, draw(sheet, theme))).toEqual([]);
  });
});
