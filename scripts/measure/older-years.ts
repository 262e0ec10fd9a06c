import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../src/lib/domain';
import { readReport } from '../../src/lib/extract';
import { allPlaces } from '../gazetteer/places';
import { taxonomy } from '../data/taxonomy';

/** What the rules make of the labelled headline figures of the years from 2003 on. */
export interface YearsScore {
  readonly reports: number;
  /** Labels that are no matter of judgement, and those of them found to the letter. */
  readonly labels: number;
  readonly found: number;
  /** Figures that stand under a label's name, year and kind, with another value. */
  readonly contradicted: number;
  /** This year's headline aims with a figure that the labels do not hold. */
  readonly extra: number;
  readonly lines: readonly string[];
}

interface Label {
  readonly indicator: string;
  readonly period: number;
  readonly kind: string;
  readonly op: string;
  readonly value: number | null;
  readonly value_hi: number | null;
  readonly optional?: boolean;
}

/** Reads the labelled reports of SHARED/archive and holds them against SHARED/gold-years; nothing where there are none. */
export function scoreYears(shared: string): YearsScore | undefined {
  const folder = join(shared, 'gold-years');
  if (!existsSync(folder)) return undefined;
  const tools = { indicators: taxonomy(), places: allPlaces() };
  const scores = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => {
      const [year = '', adcode = ''] = file.replace('.jsonl', '').split('-');
      const text = readFileSync(join(shared, 'archive', year, `${adcode}.txt`), 'utf8');
      const read = readReport(text, { ...tools, year: Number(year), adcode });
      return compare(file, labelsOf(join(folder, file)), read.observations, Number(year));
    });
  const sum = (pick: (one: YearsScore) => number): number =>
    scores.reduce((all, one) => all + pick(one), 0);
  return {
    reports: scores.length,
    labels: sum((one) => one.labels),
    found: sum((one) => one.found),
    contradicted: sum((one) => one.contradicted),
    extra: sum((one) => one.extra),
    lines: scores.flatMap((one) => one.lines),
  };
}

function labelsOf(file: string): Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label);
}

/** Facts alone are listed: the reports' sentences stay where they are. */
function compare(
  file: string,
  labels: readonly Label[],
  observations: readonly Observation[],
  year: number,
): YearsScore {
  const firm = labels.filter((label) => label.optional !== true);
  const missed = firm.filter((label) => !observations.some((one) => agrees(one, label)));
  const valued = observations.filter(({ stated }) => 'value' in stated);
  const contradicted = valued.filter((one) => {
    const same = labels.filter((label) => keyOf(label) === keyOf(one));
    return (
      same.some((label) => label.optional !== true) && !same.some((label) => equals(one, label))
    );
  });
  const extra = valued.filter(
    (one) =>
      one.headline &&
      one.kind === 'target' &&
      one.period === year &&
      !labels.some((label) => keyOf(label) === keyOf(one)),
  );
  return {
    reports: 1,
    labels: firm.length,
    found: firm.length - missed.length,
    contradicted: contradicted.length,
    extra: extra.length,
    lines: [
      ...missed.map((label) => `missed ${file} ${keyOf(label)} ${label.op} ${label.value ?? ''}`),
      ...contradicted.map((one) => `against ${file} ${keyOf(one)}`),
      ...extra.map((one) => `extra ${file} ${keyOf(one)}`),
    ],
  };
}

function keyOf(one: { indicator: string; period: number; kind: string }): string {
  return `${one.indicator} ${one.period} ${one.kind}`;
}

function agrees(one: Observation, label: Label): boolean {
  return keyOf(one) === keyOf(label) && one.stated.op === label.op && equals(one, label);
}

function equals({ stated }: Observation, { value, value_hi }: Label): boolean {
  const own = 'value' in stated ? stated.value : null;
  const high = stated.op === 'between' ? stated.valueHi : null;
  return near(own, value) && near(high, value_hi);
}

/** Agreement to a millionth: labels are written in decimals. */
function near(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}
