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
import { growth, textOf, TOO_MUCH } from './growth';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const ids = new Set(indicators.map(({ id }) => id));
const places = allPlaces();

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

/** What a rule could stumble over for long, if it went back to where it began at each character. */
const REPORTS = [
  '5',
  '、',
  '分别',
  '（',
  '（）',
  '((((',
  '“',
  '增长',
  '5%',
  '5%、',
  '地区生产总值',
  '地区生产总值、',
  '地区生产总值增长',
  '与',
  '和经济增长同步',
  '城乡居民收入、',
  '城镇、',
  '2023年',
  '1-',
  '1,000',
  '百分之',
  '一、',
  '\n',
  '—',
  '[1]',
  '[1',
  '贵安新区',
  '其中',
  '（5%',
  '产量',
  '，',
  '城镇、农村居民人均可支配收入分别增长5%、6%、',
  'a',
  '\ud83d',
  '在第届人民',
  '年1月',
  '占',
  '比2010年',
  '高于',
  '高于地区生产总值',
  '人均',
  '第3位',
  '由5%',
  '的',
  '剔除',
  '5%的',
  '新建',
];
const STATEMENTS = [
  '1',
  '、',
  '分别',
  '（',
  '“',
  '和',
  '新增',
  '5%、',
  '增长5%，',
  '的',
  '占',
  '10个',
  '-',
  '百分之',
  '，',
  '（1个',
];

describe('work grows with the length of a text, not with its square', () => {
  it('and growth tells the two apart', () => {
    const linear = (text: string) => void /^a+$/u.test(text);
    const square = (text: string) => {
      for (let at = 0; at < text.length; at += 200) /^a+$/u.test(text.slice(at));
    };
    expect(growth(linear, 'a')).toBeLessThan(TOO_MUCH);
    expect(growth(square, 'a')).toBeGreaterThan(TOO_MUCH);
  });
  it.each(REPORTS)('reports: %j', (unit) => {
    expect(growth(mustHold, unit)).toBeLessThan(TOO_MUCH);
  });
  it.each(REPORTS)('without a year and a region, which are looked for in it: %j', (unit) => {
    onlyReadErrors(textOf(unit, 100_000));
  });
  it.each(STATEMENTS)('statements: %j', (unit) => {
    const read = (text: string) =>
      void readStatements(text, { adcode: '520000', year: 2024, observations: [] });
    expect(growth(read, unit)).toBeLessThan(TOO_MUCH);
  });
});
