import { KINDS, type Indicator, type Observation, type Observations } from '../../domain';
import { booleanOf, numberOf, rowsWith, textOf, type Table } from '../columns';
import type { Row } from '../csv';
import { memberOf, statedOf } from '../decode';

/** An observation as a row of observations-YEAR.csv. */
export function observationRow(observation: Observation, unit: string): Row {
  const { stated } = observation;
  return {
    adcode: observation.adcode,
    indicator: observation.indicator,
    period: observation.period,
    kind: observation.kind,
    op: stated.op,
    value: 'value' in stated ? stated.value : '',
    value_hi: 'valueHi' in stated ? stated.valueHi : '',
    unit,
    ref: 'ref' in stated ? stated.ref : '',
    headline: observation.headline,
    quote: observation.quote,
    start: observation.start,
    end: observation.end,
  };
}

/**
 * The order of observations in a file, so that the same reports give the same bytes: region, indicator in
 * the order of indicators.csv, results before aims, period, and the place in the text.
 */
export function observationOrder(
  indicators: readonly Indicator[],
): (a: Observation, b: Observation) => number {
  const place = new Map(indicators.map((indicator, i) => [indicator.id, i]));
  const at = (o: Observation): number => place.get(o.indicator) ?? indicators.length;
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    text(a.adcode, b.adcode) ||
    at(a) - at(b) ||
    text(a.kind, b.kind) ||
    a.period - b.period ||
    a.start - b.start ||
    text(a.stated.op, b.stated.op);
}

/**
 * The observations of a table, made into objects only when asked for, each once: asking twice gives the
 * same object, so that a page can compare by identity.
 */
export function observationsOf(table: Table): Observations {
  const text = (name: string) => textOf(table, name);
  const [adcode, indicator, kind, op] = [
    text('adcode'),
    text('indicator'),
    text('kind'),
    text('op'),
  ];
  const [ref, quote] = [text('ref'), text('quote')];
  const number = (name: string) => numberOf(table, name);
  const [period, value, valueHi] = [number('period'), number('value'), number('value_hi')];
  const [start, end, headline] = [number('start'), number('end'), booleanOf(table, 'headline')];

  // In a map: a list of few far rows is slow to fill.
  const at = remembering((row: number): Observation => ({
    adcode: adcode(row),
    indicator: indicator(row),
    period: period(row),
    kind: memberOf(KINDS, kind(row)),
    stated: statedOf(op(row), value(row), valueHi(row), ref(row)),
    headline: headline(row),
    quote: quote(row),
    start: start(row),
    end: end(row),
  }));

  // A report tells of its own year and of the one before (`yearProblems`): one row says whether the table may tell of a year.
  const tells = (year: number): boolean => Math.abs(period(0) - year) <= 1;
  const rowsOf = remembering((id: string) => rowsWith(table, 'indicator', id));
  return {
    length: table.length,
    ...answering((id, year, which) =>
      (tells(year) ? rowsOf(id) : [])
        .filter((row) => period(row) === year && kind(row) === which)
        .map((row) => at(row)),
    ),
    of: remembering((code: string) => rowsWith(table, 'adcode', code).map((row) => at(row))),
  };
}

/**
 * Several years as one, given ascending. Of what several reports tell of one region, year and kind the first is
 * taken, which is the one that set the target: the next year's may tell it again, rounded.
 */
export function joinObservations(parts: readonly Observations[]): Observations {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    length: parts.reduce((sum, part) => sum + part.length, 0),
    ...answering((indicator, period, kind) =>
      firstTold(parts.map((part) => part.where(indicator, period, kind))),
    ),
    of: (adcode) => parts.flatMap((part) => part.of(adcode)),
  };
}

/** Answers to what is asked with every view: each is found once, and grouped once. */
export function answering(find: Observations['where']): Pick<Observations, 'where' | 'byRegion'> {
  const where = remembering(find);
  return {
    where,
    byRegion: remembering((...asked) => groupedBy(where(...asked), ({ adcode }) => adcode)),
  };
}

function remembering<A extends readonly (string | number)[], T>(
  find: (...asked: A) => T,
): (...asked: A) => T {
  const found = new Map<string, T>();
  return (...asked) => {
    const key = asked.join(' ');
    const known = found.get(key) ?? find(...asked);
    found.set(key, known);
    return known;
  };
}

function firstTold(lists: readonly (readonly Observation[])[]): readonly Observation[] {
  const told = lists.filter((list) => list.length > 0);
  if (told.length <= 1) return told[0] ?? [];
  const known = new Set<string>();
  return told.flatMap((list) => {
    const fresh = list.filter(({ adcode }) => !known.has(adcode));
    for (const { adcode } of fresh) known.add(adcode);
    return fresh;
  });
}

/** A list by key, each group in its order. */
export function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
