import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../scripts/gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { ReadError, readReport } from '../../src/lib/extract';
import { readStatements } from '../../src/lib/extract/statements';
import { readCorpus } from './corpus';
import { STUMBLES, textOf } from './stumbles';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const ids = new Set(indicators.map(({ id }) => id));
const places = allPlaces();
/** Characters: several times as many as the longest report has. How work grows with them `npm run measure:growth` tells. */
const LONG = 100_000;

/** Every phrase of the corpus in one long report. */
const everything = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readCorpus(readFileSync(new URL(name, folder), 'utf8')))
  .reduce((text, phrase) => text + phrase.text + '\n', '一、2023年工作回顾\n');

/** What must hold of any text whatever. */
function mustHold(
  text: string,
  given: { year?: number; adcode?: string } = { year: 2024, adcode: '520000' },
): void {
  const { observations, explain, report } = readReport(text, { indicators, places, ...given });
  expect(report.chars).toBe(text.length);
  for (const { start, end, quote, stated, indicator } of observations) {
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
    expect(quote.length).toBeLessThanOrEqual(90);
    expect(ids.has(indicator)).toBe(true);
    if ('value' in stated) expect(Number.isFinite(stated.value)).toBe(true);
    if ('valueHi' in stated) expect(stated.valueHi).toBeGreaterThan(stated.value);
    if ('ref' in stated) expect(ids.has(stated.ref)).toBe(true);
  }
  for (const { start, end, quote } of explain) expect(text.slice(start, end)).toBe(quote);
}

/** Reads a text that does not say where and when it is from: it may be refused, and nothing else. */
function onlyReadErrors(text: string): void {
  try {
    readReport(text, { indicators, places });
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
  }
}

const PARTS = [
  ...'，。；：、（）“”％%.．0123456789５十百千万亿元人吨斤亩个家',
  '分别',
  '均',
  '增长',
  '下降',
  '地区生产总值',
  '城乡居民',
  '粮食',
  '产量',
  '左右',
  '以上',
  '同步',
  '与经济增长',
  '2023年',
  '五年来',
  '到2025年',
  '贵安新区',
  '其中',
  '\n',
  '\r\n',
  ' ',
  '一、',
  '——',
];

describe('mangled text', () => {
  it('is read when cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(everything.length), fc.nat(400), (start, length) => {
        mustHold(everything.slice(start, start + length));
      }),
      { numRuns: 300 },
    );
  });
  it('is read with characters dropped, doubled or strange', () => {
    const change = fc.record({
      at: fc.nat(everything.length - 1),
      cut: fc.nat(3),
      put: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...PARTS)),
    });
    fc.assert(
      fc.property(
        fc.nat(everything.length),
        fc.array(change, { maxLength: 12 }),
        (from, changes) => {
          let text = everything.slice(from, from + 600);
          for (const { at, cut, put } of changes) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + cut);
          }
          mustHold(text);
        },
      ),
      { numRuns: 300 },
    );
  });
  it('is read when made of the rules’ own words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 80 }), (parts) => {
        mustHold(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });
  it('never fails but with a ReadError', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), onlyReadErrors), {
      numRuns: 200,
    });
  });
});

describe('a long text of one thing', () => {
  it.each(STUMBLES.reports)('reports: %j', (unit) => {
    mustHold(textOf(unit, LONG));
  });
  it.each(STUMBLES.reports)(
    'without a year and a region, which are looked for in it: %j',
    (unit) => {
      onlyReadErrors(textOf(unit, LONG));
    },
  );
  it.each(STUMBLES.statements)('statements: %j', (unit) => {
    const text = textOf(unit, LONG);
    const rows = readStatements(text, { adcode: '520000', year: 2024, observations: [] });
    for (const { start, end, quote } of rows) expect(text.slice(start, end)).toBe(quote);
  });
});
