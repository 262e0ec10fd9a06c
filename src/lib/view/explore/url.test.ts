import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, MEASURES, OPS, REGION_SETS, TOPICS } from '../../domain';
import { LANGS } from '../../i18n';
import type { Known } from '../params';
import { parseView, settle, viewSearch } from './url';
import { CHARTS, DEFAULT_VIEW, PLOTS, SORTS, TREND_WAYS, VIEW_LEVELS, type View } from './state';

const known: Known = {
  indicators: new Set(['gdp_growth', 'cpi', 'grain']),
  totals: new Set(['grain']),
  regions: new Set(['100000', '110000', '520000', '520100']),
  outcomes: true,
  years: new Set([2023, 2024]),
};
const parse = (search: string) => parseView(search, known);

const views: fc.Arbitrary<View> = fc
  .record({
    indicator: fc.constantFrom(...known.indicators),
    measure: fc.constantFrom(...MEASURES),
    year: fc.constantFrom<View['year'][]>('latest', 2023, 2024),
    level: fc.constantFrom(...VIEW_LEVELS),
    parent: fc.constantFrom<View['parent'][]>('auto', '520000'),
    group: fc.constantFrom<View['group'][]>('all', ...REGION_SETS),
    topic: fc.constantFrom<View['topic'][]>('all', ...TOPICS),
    op: fc.constantFrom<View['op'][]>('all', ...OPS),
    state: fc.constantFrom<View['state'][]>('all', ...CELL_STATES),
    sort: fc.constantFrom(...SORTS),
    select: fc.uniqueArray(fc.constantFrom(...known.regions)),
    chart: fc.constantFrom<View['chart'][]>('auto', ...CHARTS),
    plot: fc.constantFrom<View['plot'][]>('auto', ...PLOTS),
    trend: fc.constantFrom(...TREND_WAYS),
    legend: fc.constantFrom('', '5.5', '-2.04', 'missing', 'approx'),
    order: fc.constantFrom('', '-target', 'region', '-rank'),
    find: fc.constantFrom('', '贵州', 'a & b=c'),
    zoom: fc.constantFrom('', '2.5,0.61,0.4', '10,1,-0.02'),
    against: fc.constantFrom<View['against'][]>(
      [],
      ['cpi:target'],
      ['cpi:actual', 'gdp_growth:target'],
    ),
    implied: fc.boolean(),
    embed: fc.boolean(),
  })
  .map((view) => settle(view, known));

describe('the URL is the view', () => {
  it('leaves defaults out', () => {
    expect(viewSearch(DEFAULT_VIEW, 'zh')).toBe('');
    expect(viewSearch({ ...DEFAULT_VIEW, indicator: 'cpi' }, 'en')).toBe('?indicator=cpi&lang=en');
  });
  it('keeps commas readable', () => {
    expect(viewSearch({ ...DEFAULT_VIEW, select: ['110000', '520000'] }, 'zh')).toBe(
      '?select=110000,520000',
    );
  });
  it('takes any text that a field may hold, half a character too', () => {
    const view = { ...DEFAULT_VIEW, find: '贵\ud800' };
    expect(viewSearch(view, 'zh')).toBe(`?find=${encodeURIComponent('贵\ufffd')}`);
  });
  it('says which parts of it no chart can read, and shows them as they are by default', () => {
    const bad = {
      plot: 'pie',
      trend: 'x',
      legend: '<b>',
      order: 'size',
      find: 'x'.repeat(61),
      zoom: '99,0,0',
    };
    const { state, unusable } = parse(`?${new URLSearchParams(bad).toString()}`);
    expect(state).toEqual(DEFAULT_VIEW);
    expect(unusable).toEqual(Object.entries(bad).map(([param, value]) => ({ param, value })));
  });
  it('keeps the regions that it knows, and names those that it does not', () => {
    expect(parse('?select=999999,110000,,abc')).toEqual({
      state: { ...DEFAULT_VIEW, select: ['110000'] },
      unusable: [
        { param: 'select', value: '999999' },
        { param: 'select', value: 'abc' },
      ],
    });
  });
  it('comes back from its own URL, whatever it is', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...LANGS), (view, lang) => {
        expect(parse(viewSearch(view, lang))).toEqual({ state: view, unusable: [] });
      }),
    );
  });
  it('reads the sides of a scatter, and says so of those it can’t', () => {
    expect(parse('against=cpi:actual').state.against).toEqual(['cpi:actual']);
    expect(viewSearch({ ...DEFAULT_VIEW, against: ['cpi:actual', 'grain:target'] }, 'zh')).toBe(
      '?against=cpi:actual,grain:target',
    );
    for (const value of ['cpi', 'moon:actual', 'cpi:step', 'cpi:actual,cpi:target,cpi:actual', ''])
      expect(parse(`against=${value}`)).toEqual({
        state: DEFAULT_VIEW,
        unusable: [{ param: 'against', value }],
      });
  });
  it('falls back and says so for values that the data do not know', () => {
    expect(parse('indicator=nonsense&year=1999&measure=target')).toEqual({
      state: DEFAULT_VIEW,
      unusable: [
        { param: 'indicator', value: 'nonsense' },
        { param: 'year', value: '1999' },
      ],
    });
  });
  it.each(['0x7E8', '2024.0', ' 2024', '2.024e3', ''])('takes no “%s” for a year', (value) => {
    expect(parse(new URLSearchParams({ year: value }).toString()).unusable).toEqual([
      { param: 'year', value },
    ]);
  });
  it('takes the year that figures are about for the year of the report that tells them', () => {
    expect(parse('period=2023')).toEqual({
      state: { ...DEFAULT_VIEW, year: 2023 },
      unusable: [],
    });
    expect(parse('measure=actual&period=2023').state.year).toBe(2024);
    expect(parse('year=2024&period=2023').state.year).toBe(2024);
    expect(parse('measure=actual&period=2024').unusable).toEqual([
      { param: 'period', value: '2024' },
    ]);
  });
  it('has no lead over the whole in what adds up', () => {
    expect(parse('indicator=grain&measure=lead')).toEqual({
      state: { ...DEFAULT_VIEW, indicator: 'grain' },
      unusable: [{ param: 'measure', value: 'lead' }],
    });
    expect(parse('indicator=cpi&measure=lead').unusable).toEqual([]);
  });
  it('has no outcome without the reports of the next year', () => {
    const { state, unusable } = parseView('measure=outcome', { ...known, outcomes: false });
    expect(state).toEqual(DEFAULT_VIEW);
    expect(unusable).toEqual([{ param: 'measure', value: 'outcome' }]);
    expect(parse('measure=outcome').state.measure).toBe('outcome');
  });
  it.each(['100000', '520100', '999999'])('takes no %s for a province', (code) => {
    expect(parse(`level=prefecture&parent=${code}`).unusable).toEqual([
      { param: 'parent', value: code },
    ]);
  });
  it('says so for parameters that no page knows', () => {
    expect(parse('colour=red').unusable).toEqual([{ param: 'colour', value: 'red' }]);
  });
  it('never throws, and always gives a usable view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_VIEW)), fc.string())),
        (pairs) => {
          const { state: view } = parse(new URLSearchParams(pairs).toString());
          expect(known.indicators.has(view.indicator)).toBe(true);
          expect(view.select.every((code) => known.regions.has(code))).toBe(true);
        },
      ),
    );
  });
});
