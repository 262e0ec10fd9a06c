// What measures of size make up: 3,200 governments × 24 years × 60 indicators, of which seven in eight are told.
import type { Row } from '../../src/lib/dataset/csv';
import type { FileValue } from '../../src/lib/dataset/files/file-table';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { OPS, type Region } from '../../src/lib/domain';
import { sha256 } from '../data/digest';
import { taxonomy } from '../data/taxonomy';
import { allRegions } from '../gazetteer/regions';

const [GOVERNMENTS, INDICATORS] = [3200, 60];
export const YEARS = Array.from({ length: 24 }, (_, i) => 2003 + i);
/** Of how many figures that could be told one is not. */
export const SILENT = 8;

/** The same numbers in every run (an LCG of Numerical Recipes), in [0, 1). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
export const draw = drawing(1);

export const regions = allRegions().slice(0, GOVERNMENTS);
const known = taxonomy();
export const indicators = Array.from({ length: INDICATORS }, (_, i) => ({
  id: known[i]?.id ?? `indicator_${i}`,
  unit: known[i]?.unit ?? '%',
}));
/** The nation, its provinces and, beneath them, `count` regions told as cities are: the cities that are, and counties beside them. */
export function nationOf(count: number): { readonly upper: Region[]; readonly cities: Region[] } {
  const all = allRegions();
  const of = (level: Region['level']) => all.filter((one) => one.level === level);
  const cities = [...of('prefecture'), ...of('county')].slice(0, count);
  return {
    upper: [...of('country'), ...of('province')],
    cities: cities.map((region) => ({
      ...region,
      level: 'prefecture',
      parent: `${region.adcode.slice(0, 2)}0000`,
    })),
  };
}

/** A row as the tables have them: half targets, half results; figures of one decimal, words of degree as they come. */
export function rowOf(
  adcode: string,
  indicator: (typeof indicators)[number],
  year: number,
): FileValue[] {
  const isTarget = draw() < 0.5;
  const op = OPS[Math.floor(draw() ** 3 * 7)] ?? 'eq';
  const value = Math.round(draw() * 150) / 10;
  const start = Math.floor(draw() * 18000);
  return [
    adcode,
    indicator.id,
    isTarget ? year : year - 1,
    isTarget ? 'target' : 'actual',
    op,
    value,
    op === 'between' ? value + 0.5 : '',
    indicator.unit,
    '',
    draw() < 0.3,
    '',
    start,
    start + 12,
  ];
}

const columns = OBSERVATIONS.fields.map(({ name }) => name);
/** The same row by its columns. */
export function observationRow(...of: Parameters<typeof rowOf>): Row {
  return Object.fromEntries(rowOf(...of).map((cell, at) => [columns[at] ?? '', cell ?? '']));
}

/** A report of a government, of which only facts are kept. */
export function reportRow(adcode: string, name: string, year: number): Row {
  const digest = sha256(`${adcode} ${year}`);
  const chars = 10_000 + Math.floor(draw() * 10_000);
  const title = `${year}年${name}政府工作报告`;
  const date = `${year}-01-${10 + Math.floor(draw() * 20)}`;
  const told = {
    session: '',
    date,
    speaker: '',
    chars,
    sha256: digest,
    copy: 'abridged',
    clauses: 'no',
  };
  return { adcode, year, title, ...told };
}
