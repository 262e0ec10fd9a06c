import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain';
import { writeCsv } from '../csv';
import { statedOf } from '../decode';
import { joinObservations, observationsOf } from './observations';
import { readTable } from '../read-table';
import { observationRow } from './observations';
import { OBSERVATIONS } from './observations.schema';

const observation = (part: Partial<Observation> = {}): Observation => ({
  adcode: '520000',
  indicator: 'gdp_growth',
  period: 2024,
  kind: 'target',
  stated: { op: 'approx', value: 5.5 },
  headline: true,
  quote: '地区生产总值增长5.5%左右',
  start: 100,
  end: 114,
  ...part,
});

const ALL: readonly Observation[] = [
  observation(),
  observation({ kind: 'actual', period: 2023, stated: { op: 'eq', value: 4.9 }, headline: false }),
  observation({ indicator: 'income_growth', stated: { op: 'sync', ref: 'gdp_growth' } }),
  observation({ indicator: 'cpi', stated: { op: 'between', value: 2, valueHi: 3 } }),
  observation({ indicator: 'trade_growth', stated: { op: 'positive' } }),
  observation({ adcode: '110000', stated: { op: 'approx', value: 5 }, quote: '含,"引号"\n与换行' }),
];

const tableOf = (all: readonly Observation[]) =>
  readTable(
    writeCsv(
      OBSERVATIONS.fields.map((field) => field.name),
      all.map((o) => observationRow(o, '%')),
    ),
    OBSERVATIONS,
  );

describe('observationsOf', () => {
  const loaded = observationsOf(tableOf(ALL));

  it('gives back what was written, whatever is stated', () => {
    expect([...loaded.of('520000'), ...loaded.of('110000')]).toEqual(ALL);
    expect(loaded.length).toBe(6);
  });
  it('finds by indicator, period and kind', () => {
    expect(loaded.where('gdp_growth', 2024, 'target')).toEqual([ALL[0], ALL[5]]);
    expect(loaded.where('gdp_growth', 2023, 'actual')).toEqual([ALL[1]]);
    expect(loaded.where('gdp_growth', 2022, 'actual')).toEqual([]);
    expect(loaded.of('999999')).toEqual([]);
  });
  it('groups what it finds by region, once', () => {
    const found = loaded.byRegion('gdp_growth', 2024, 'target');
    expect([...found.values()].flat()).toEqual([ALL[0], ALL[5]]);
    expect(loaded.byRegion('gdp_growth', 2024, 'target')).toBe(found);
  });
  it('makes each object once', () => {
    expect(loaded.where('cpi', 2024, 'target')).toBe(loaded.where('cpi', 2024, 'target'));
    expect(loaded.of('520000')[3]).toBe(loaded.where('cpi', 2024, 'target')[0]);
  });
  it('joins years in the order given', () => {
    const earlier = observation({ kind: 'actual', period: 2022 });
    const both = joinObservations([observationsOf(tableOf([earlier])), loaded]);
    expect(both.length).toBe(7);
    expect(both.of('520000')[0]).toEqual(earlier);
    expect(both.where('gdp_growth', 2022, 'actual')).toEqual([earlier]);
    expect(joinObservations([]).of('110000')).toEqual([]);
  });
  it('takes a target from the report that set it, not from the next that tells it again', () => {
    const again = observation({ stated: { op: 'approx', value: 6 } });
    const elsewhere = observation({ adcode: '330000', stated: { op: 'eq', value: 7 } });
    const both = joinObservations([loaded, observationsOf(tableOf([again, elsewhere]))]);
    expect(both.where('gdp_growth', 2024, 'target')).toEqual([ALL[0], ALL[5], elsewhere]);
  });
});

describe('statedOf', () => {
  const none = Number.NaN;
  it.each([
    ['eq', none, none, ''],
    ['eq', 1, 2, ''],
    ['eq', 1, none, 'gdp'],
    ['between', 2, none, ''],
    ['between', 3, 2, ''],
    ['between', 2, 2, ''],
    ['sync', none, none, ''],
    ['sync', 5, none, 'gdp_growth'],
    ['positive', 5, none, ''],
    ['qualitative', none, none, 'gdp'],
    ['about', 1, none, ''],
  ] as const)('refuses op %s with %s, %s, “%s”', (op, value, high, ref) => {
    expect(() => statedOf(op, value, high, ref)).toThrow(RangeError);
  });
  it('keeps zero a figure', () =>
    expect(statedOf('eq', 0, none, '')).toEqual({ op: 'eq', value: 0 }));
});
