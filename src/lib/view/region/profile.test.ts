import { describe, expect, it } from 'vitest';
import type { Loaded, Observation, Report } from '../../domain';
import { loadedWith, observed, REGIONS } from '../testing/country';
import { ofTopic, profile, type ProfileLine } from './profile';
import { show } from '../explore/rows';
import { DEFAULT_VIEW } from '../explore/state';

const last = { kind: 'actual', period: 2023 } as const;

function regionOf(adcode: string) {
  const region = REGIONS.find((one) => one.adcode === adcode);
  if (!region) throw new Error(adcode);
  return region;
}

/** The line of an indicator in the 2024 profile of a region. */
function line(loaded: Loaded, adcode: string, indicator = 'gdp_growth'): ProfileLine {
  const found = profile(loaded, regionOf(adcode), 2024)
    .topics.flatMap(({ lines }) => lines)
    .find((one) => one.indicator.id === indicator);
  if (!found) throw new Error(indicator);
  return found;
}

describe('a line of a profile', () => {
  const loaded = loadedWith([
    observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
    observed('110000', 'gdp_growth', { op: 'eq', value: 5.5 }, last),
    observed('110100', 'gdp_growth', { op: 'approx', value: 7 }),
    observed('120000', 'gdp_growth', { op: 'approx', value: 6 }),
    observed('130000', 'gdp_growth', { op: 'approx', value: 8 }),
    observed('140000', 'gdp_growth', { op: 'positive' }),
  ]);
  it('has result, target, step and lead, each with its degree word and clauses', () => {
    expect(line(loaded, '110000')).toMatchObject({
      actual: { state: 'value', stated: { op: 'eq', value: 5.5 } },
      target: { state: 'value', stated: { op: 'ge', value: 6 } },
      step: { state: 'value', stated: { op: 'ge', value: 0.5 } },
      lead: { state: 'value', stated: { op: 'ge', value: 1 } },
    });
    const { lead } = line(loaded, '110000');
    expect(lead !== 'none' && 'sources' in lead && lead.sources.map((o) => o.adcode)).toEqual([
      '110000',
      '100000',
    ]);
  });
  it('has a place among the peers that state a number, ties sharing it', () => {
    expect(line(loaded, '130000').place).toEqual({ rank: 1, ties: 1, of: 3, aside: false });
    expect(line(loaded, '110000').place).toEqual({ rank: 2, ties: 2, of: 3, aside: false });
    expect(line(loaded, '120000').place).toEqual({ rank: 2, ties: 2, of: 3, aside: false });
    expect(line(loaded, '140000').place).toBe('none');
  });
  it('has a prefecture’s place among those of its province', () => {
    expect(line(loaded, '110100').place).toEqual({ rank: 1, ties: 1, of: 1, aside: false });
    expect(line(loaded, '110100').lead).toMatchObject({ state: 'value', value: 1 });
  });
  it('has the rank that the explore page shows', () => {
    const { rows } = show(loaded, DEFAULT_VIEW);
    for (const { region, rank } of rows) {
      const { place } = line(loaded, region.adcode);
      expect(place === 'none' ? 'unranked' : place.rank).toBe(rank);
    }
  });
  it('has no lead and no place for the nation', () => {
    expect(line(loaded, '100000')).toMatchObject({ lead: 'none', place: 'none' });
  });
  it('has no lead in what adds up', () => {
    const jobs = loadedWith([
      observed('100000', 'urban_jobs', { op: 'ge', value: 1200 }),
      observed('110000', 'urban_jobs', { op: 'eq', value: 60 }),
      observed('110000', 'urban_jobs', { op: 'eq', value: 61.75 }, last),
    ]);
    expect(line(jobs, '110000', 'urban_jobs')).toMatchObject({
      lead: 'none',
      step: { state: 'value', stated: { op: 'eq', value: -1.75 } },
      place: { rank: 1, ties: 1, of: 1 },
    });
  });
  it('keeps a range, and ranks it by its middle', () => {
    const range = loadedWith([
      observed('110000', 'gdp_growth', { op: 'between', value: 5, valueHi: 6 }),
      observed('120000', 'gdp_growth', { op: 'eq', value: 5.4 }),
    ]);
    expect(line(range, '110000')).toMatchObject({
      target: { state: 'value', value: 5.5, stated: { op: 'between', value: 5, valueHi: 6 } },
      place: { rank: 1, of: 2 },
    });
  });
  it('works out a target that follows another, and does not rank it', () => {
    const sync = loadedWith([
      observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
      observed('110000', 'income_growth', { op: 'eq', value: 6 }, last),
    ]);
    expect(line(sync, '110000', 'income_growth')).toMatchObject({
      target: { state: 'implied', value: 5 },
      step: { state: 'words' },
      place: 'none',
    });
  });
  it('keeps words as words', () => {
    expect(line(loaded, '140000')).toMatchObject({
      target: { state: 'words', stated: { op: 'positive' } },
      step: { state: 'words' },
    });
  });
  it('puts the foremost of several figures first and keeps the others', () => {
    const several = loadedWith([
      observed('110000', 'gdp_growth', { op: 'eq', value: 4 }, { headline: false }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }),
    ]);
    const { target } = line(several, '110000');
    expect(target).toMatchObject({ value: 5, sources: [{ headline: true }, { headline: false }] });
  });
  it('says what a difference lacks', () => {
    const some = loadedWith([
      observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
      observed('110000', 'gdp_growth', { op: 'eq', value: 5 }, last),
      observed('120000', 'gdp_growth', { op: 'eq', value: 5 }),
    ]);
    expect(line(some, '110000').lacking).toEqual({ step: 'target', lead: 'target' });
    expect(line(some, '120000').lacking).toEqual({ step: 'base', lead: 'none' });
  });
});

describe('a profile', () => {
  const loaded = loadedWith([
    observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
    observed('120000', 'gdp_growth', { op: 'positive' }),
    observed('120000', 'urban_jobs', { op: 'eq', value: 9 }, last),
  ]);
  const of = (adcode: string, year = 2024) => profile(loaded, regionOf(adcode), year);
  const told = (adcode: string) =>
    of(adcode).topics.flatMap(({ lines }) => lines.map(({ indicator }) => indicator.id));

  it('holds what the report speaks of, in the taxonomy’s order, and lists what it is silent on', () => {
    expect(told('110000')).toEqual(['gdp_growth', 'income_growth']);
    expect(of('110000').silent.map(({ id }) => id)).toEqual(['urban_jobs']);
    expect(told('120000')).toEqual(['gdp_growth', 'urban_jobs']);
  });
  it('counts targets of every kind, and results', () => {
    expect(of('110000').counts).toEqual({
      indicators: 3,
      targets: 2,
      words: 0,
      implied: 1,
      results: 0,
    });
    expect(of('120000').counts).toMatchObject({ targets: 1, words: 1, results: 1 });
  });
  it('names the level above', () => {
    expect(of('100000').above).toBe('none');
    expect(of('110100').above).toMatchObject({ adcode: '110000' });
  });
  it('is silent throughout where the report says nothing, or there is none', () => {
    expect(of('130000').topics).toEqual([]);
    expect(of('130000').silent).toHaveLength(3);
    expect(profile(loadedWith([], []), regionOf('110000'), 2024).topics).toEqual([]);
  });
  it('can be kept to a topic; its counts stay the report’s', () => {
    const whole = of('110000');
    expect(ofTopic(whole, 'all')).toBe(whole);
    expect(ofTopic(whole, 'macro').topics).toEqual(whole.topics);
    expect(ofTopic(whole, 'green')).toMatchObject({ topics: [], silent: [] });
    expect(ofTopic(whole, 'green').counts).toEqual(whole.counts);
  });
});

describe('two years of reports', () => {
  const report = (adcode: string, year: number): Report => ({
    adcode,
    year,
    title: '',
    session: '',
    date: '',
    speaker: '',
    chars: 0,
    sha256: '',
    copy: 'whole',
    clauses: true,
  });
  const observations: readonly Observation[] = [
    observed('110000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'eq', value: 4.9 }, last),
    observed('110000', 'gdp_growth', { op: 'ge', value: 6 }, { period: 2023 }),
    observed('110000', 'gdp_growth', { op: 'eq', value: 3 }, { kind: 'actual', period: 2022 }),
    observed('120000', 'gdp_growth', { op: 'eq', value: 7 }, { period: 2023 }),
  ];
  const loaded: Loaded = {
    ...loadedWith(observations),
    years: [2023, 2024],
    reports: [report('110000', 2024), report('110000', 2023), report('120000', 2023)],
  };
  it('are not mixed', () => {
    const ofYear = (year: number) => {
      const [topic] = profile(loaded, regionOf('110000'), year).topics;
      return topic?.lines[0];
    };
    expect(ofYear(2024)).toMatchObject({
      target: { value: 5 },
      actual: { value: 4.9 },
      place: { rank: 1, of: 1 },
    });
    expect(ofYear(2023)).toMatchObject({
      target: { value: 6 },
      actual: { value: 3 },
      place: { rank: 2, of: 2 },
    });
  });
});
