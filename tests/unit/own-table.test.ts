// What the page writes and a reader brings back is what it was: a property of the writers and of the reader together.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { guessMapping } from '../../src/lib/bring/table/columns';
import { readTable } from '../../src/lib/bring/table/read-table';
import { NO_ANSWERS, type Result } from '../../src/lib/bring/table/review';
import { FINDERS, KNOWN } from '../../src/lib/bring/table/testing/known';
import { toOwn } from '../../src/lib/bring/table/to-own';
import { spreadsheetOf } from '../../src/lib/charts/table/spreadsheet';
import { writeCsv } from '../../src/lib/dataset/csv';
import { csvForPrograms, csvForSpreadsheets } from '../../src/lib/dataset/files/csv';
import type { FileTable } from '../../src/lib/dataset/files/file-table';
import { xlsxOf } from '../../src/lib/dataset/files/xlsx';
import { observationRow } from '../../src/lib/dataset/tables/observations';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import {
  isValued,
  rankValue,
  VALUED_OPS,
  WORD_OPS,
  type Cell,
  type Indicator,
  type Measure,
  type Observation,
  type Region,
  type Stated,
} from '../../src/lib/domain';
import { spreadsheetTable } from '../../src/lib/files/spreadsheet-table';
import { viewTable, type FiguredRow } from '../../src/lib/files/view-table';
import { loadMessages, type Lang } from '../../src/lib/i18n';
import { columnTexts } from '../../src/lib/i18n/texts/columns';
import type { Shown } from '../../src/lib/view/explore/rows';
import { indicatorNames } from '../../src/lib/view/name';
import { wordingOf } from '../../src/lib/view/wording';

beforeAll(() => loadMessages('en'));

const { regions, indicators } = KNOWN;
const provinces = regions.filter(({ level }) => level === 'province');
const [whole] = regions;
if (!whole) throw new Error('there is no nation');

/** What a report may state of an indicator. `values`: the numbers that it may have. */
const statedIn = (values: fc.Arbitrary<number>): fc.Arbitrary<Stated> =>
  fc.oneof(
    fc.record({ op: fc.constantFrom(...VALUED_OPS), value: values }),
    // Files for people have both ends in the unit of the upper one, to four places.
    fc
      .tuple(values, fc.constantFrom(2, 3, 5, 10))
      .filter(([value]) => value > 0)
      .map(([value, times]) => ({
        op: 'between' as const,
        value,
        valueHi: Number((value * times).toPrecision(12)),
      }))
      .filter(({ value, valueHi }) => value < valueHi),
    fc.record({
      op: fc.constantFrom('sync' as const, 'above' as const),
      ref: fc.constantFrom(...indicators.map(({ id }) => id)),
    }),
    fc.record({ op: fc.constantFrom(...WORD_OPS) }),
  );
const ANY = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
/** Three digits of any size: people's files have no more than four places of the unit that reads best. */
const SHORT = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -2, max: 4 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

/** What reports of 2024 state of an indicator, by region. */
const told = (values: fc.Arbitrary<number>) =>
  fc.record({
    indicator: fc.constantFrom(...indicators),
    rows: fc.uniqueArray(
      fc.record({
        region: fc.constantFrom(...provinces),
        target: fc.option(statedIn(values), { nil: 'none' as const }),
        actual: fc.option(statedIn(values), { nil: 'none' as const }),
      }),
      { selector: ({ region }) => region.adcode, minLength: 1, maxLength: 6 },
    ),
  });
type Told = {
  indicator: Indicator;
  rows: { region: Region; target: Stated | 'none'; actual: Stated | 'none' }[];
};

const observationsOf = ({ indicator, rows }: Told): Observation[] =>
  rows.flatMap(({ region, target, actual }) =>
    (
      [
        ['target', 2024, target],
        ['actual', 2023, actual],
      ] as const
    ).flatMap(([kind, period, stated]) =>
      stated === 'none'
        ? []
        : [
            {
              adcode: region.adcode,
              indicator: indicator.id,
              period,
              kind,
              stated,
              headline: true,
              quote: '',
              start: 0,
              end: 0,
            },
          ],
    ),
  );

/** As the page has it; what is tied to another figure is implied in every other region. */
function cellOf(stated: Stated | 'none', at: number): Cell {
  if (stated === 'none') return { state: 'missing' };
  if (isValued(stated)) return { state: 'value', value: rankValue(stated), stated, sources: [] };
  if ('ref' in stated && at % 2 === 0)
    return { state: 'implied', value: 7, implies: { op: 'eq', value: 7 }, stated, sources: [] };
  return { state: 'words', stated, sources: [] };
}
const rowsOf = ({ rows }: Told): FiguredRow[] =>
  rows.map(({ region, target, actual }, at): FiguredRow => {
    const cell = cellOf(target, at);
    const missing: Cell = { state: 'missing' };
    const step: Cell = { state: 'value', value: 1, stated: { op: 'eq', value: 1 }, sources: [] };
    const figures = {
      target: cell,
      actual: cellOf(actual, at),
      outcome: missing,
      step,
      lead: missing,
    };
    return { region, cell, rank: 'unranked', words: '', figures } as FiguredRow;
  });
const shownOf = (indicator: Indicator, measure: Measure): Shown => ({
  indicator,
  measure,
  unit: indicator.unit,
  period: 2024,
  whole,
  level: 'province',
  rows: [],
  above: [],
  median: 'none',
  weighted: 'none',
  group: 'all',
  filter: { op: 'all', state: 'all' },
});
const speech = (lang: Lang) => ({ lang, nameOf: indicatorNames(KNOWN, lang) });

async function readBack(file: Blob, name: string): Promise<Result> {
  const raw = await readTable(file);
  return toOwn(raw.rows, guessMapping(raw, name, indicators), NO_ANSWERS, FINDERS);
}
const inOrder = (observations: readonly Observation[]) =>
  [...observations].sort((a, b) => (`${a.adcode}${a.kind}` < `${b.adcode}${b.kind}` ? -1 : 1));
async function expectSame(file: Blob, name: string, all: readonly Observation[]): Promise<void> {
  const { observations, review } = await readBack(file, name);
  expect(review.issues).toEqual([]);
  expect(inOrder(observations)).toEqual(inOrder(all));
}

describe('a file for programs, a row a figure', () => {
  it('of a view is brought back as it was, to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(told(ANY), fc.constantFrom<Lang>('zh', 'en'), async (one, lang) => {
        const table = viewTable(
          rowsOf(one),
          ['target', 'actual', 'step'],
          shownOf(one.indicator, 'target'),
          speech(lang),
        );
        await expectSame(new Blob([csvForPrograms(table)]), 'a.csv', observationsOf(one));
      }),
      { numRuns: 60 },
    );
  });
  it('of the package too', async () => {
    await fc.assert(
      fc.asyncProperty(told(ANY), async (one) => {
        const all = observationsOf(one);
        const csv = writeCsv(
          OBSERVATIONS.fields.map(({ name }) => name),
          all.map((each) => observationRow(each, one.indicator.unit)),
        );
        await expectSame(new Blob([csv]), 'observations-2024.csv', all);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * Files for people hold figures with their words, in the unit shown, to four places. They do not hold the clause and its
 * place; nor, of several figures, more than that there are some.
 */
describe('a file for people, a row a region', () => {
  function spreadsheet(one: Told, shown: 'target' | 'actual' | 'step', lang: Lang): FileTable {
    const texts = columnTexts(lang);
    const measures = (
      [
        ['target', texts.dated(texts.target, 2024)],
        ['actual', texts.dated(texts.actual, 2023)],
        ['step', lang === 'zh' ? '目标较实绩' : 'Target minus last year'],
      ] as const
    ).map(([measure, head]) => ({
      measure,
      head,
      wording: wordingOf(one.indicator, measure, speech(lang)),
    }));
    const rows = rowsOf(one).map((row) => ({ ...row, cell: row.figures[shown] }));
    return spreadsheetTable(
      spreadsheetOf(rows, measures, shown, lang),
      lang === 'zh' ? one.indicator.nameZh : one.indicator.nameEn,
    );
  }
  const view = fc.record({
    one: told(SHORT),
    shown: fc.constantFrom('target', 'actual', 'step'),
    lang: fc.constantFrom<Lang>('zh', 'en'),
  });
  it('as CSV is brought back as it was, the indicator by the file’s name', async () => {
    await fc.assert(
      fc.asyncProperty(view, async ({ one, shown, lang }) => {
        const table = spreadsheet(one, shown, lang);
        const file = new Blob([csvForSpreadsheets(table)]);
        await expectSame(file, `标尺_${table.title}_2024.csv`, observationsOf(one));
      }),
      { numRuns: 100 },
    );
  });
  it('as XLSX too, the indicator by the sheet’s name', async () => {
    await fc.assert(
      fc.asyncProperty(view, async ({ one, shown, lang }) => {
        const table = spreadsheet(one, shown, lang);
        // Sheets have short names.
        fc.pre(table.title.length <= 31);
        const file = await xlsxOf([table], { title: '', lines: [] }, '来源');
        await expectSame(file, 'a.xlsx', observationsOf(one));
      }),
      { numRuns: 30 },
    );
  });
});
