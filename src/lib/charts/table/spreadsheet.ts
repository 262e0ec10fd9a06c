import { opOf, type Measure } from '../../domain';
import { messages, shownUnit, stateNames, type Lang } from '../../i18n';
import { tableTexts } from '../../i18n/texts/table';
import { columnTexts } from '../../i18n/texts/columns';
import { regionName } from '../../view/name';
import { quoteOf } from '../../view/quote';
import { spreadsheetCell } from '../../view/spreadsheet-cell';
import { wordCell, type Wording } from '../../view/wording';
import type { TableRow } from './sort';

/** A table to be taken away: columns by name, and a record a row. */
export interface Spreadsheet {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** What the figures of a column are counted in, by its name, for formats that put it beside them. */
  readonly units?: Readonly<Record<string, FigureUnit>>;
}

/** The unit beside a figure; differences show + or −. */
export interface FigureUnit {
  readonly label: string;
  readonly signed: boolean;
}

/** A measure as a column: its head in words, and how its figures are put. */
export interface MeasureColumn {
  readonly measure: Measure;
  readonly head: string;
  readonly wording: Wording;
}

/**
 * The rows as a spreadsheet wants them: figures as numbers, units in the heads, words beside:
 * those of the measure shown, and of the others at the end, where 9 is 9%左右. `scope`: what
 * the ranks are among, where filters leave only some of the regions.
 */
export function spreadsheetOf(
  rows: readonly TableRow[],
  measures: readonly MeasureColumn[],
  shown: Measure,
  lang: Lang,
  scope = '',
): Spreadsheet {
  const texts = messages(lang);
  const table = columnTexts(lang);
  const rank = scope === '' ? table.rank : table.withUnit(table.rank, scope);
  const unitOf = ({ wording }: MeasureColumn) => shownUnit(wording.unit, lang).label;
  const heads = measures.map((one) => table.withUnit(one.head, unitOf(one)));
  const own = measures.find((one) => one.measure === shown)?.wording;
  const others = measures.filter((one) => one.measure !== shown);
  const { wordsOf, unit } = tableTexts(lang);
  const saying = ({ head }: MeasureColumn) => wordsOf(head);
  return {
    columns: [
      rank,
      table.code,
      table.region,
      ...heads,
      table.wording,
      table.op,
      unit,
      table.state,
      table.quote,
      ...others.map(saying),
    ],
    rows: rows.map((row) => {
      const op = opOf(row.cell);
      return {
        [rank]: row.rank === 'unranked' ? '' : row.rank,
        [table.code]: row.region.adcode,
        [table.region]: regionName(row.region, lang),
        ...Object.fromEntries(
          measures.map(({ measure, wording }, i) => [
            heads[i] ?? '',
            spreadsheetCell(row.figures[measure], wording),
          ]),
        ),
        [table.wording]: own ? wordCell(row.cell, own) : '',
        [table.op]: op === 'none' ? '' : texts.ops[op],
        [unit]: own ? shownUnit(own.unit, lang).label : '',
        [table.state]: stateNames(lang, own?.sign)[row.cell.state],
        [table.quote]: quoteOf(row.cell),
        ...Object.fromEntries(
          others.map((one) => [saying(one), wordCell(row.figures[one.measure], one.wording)]),
        ),
      };
    }),
    units: Object.fromEntries(
      measures.map(({ wording }, i) => [
        heads[i] ?? '',
        { label: shownUnit(wording.unit, lang).label, signed: wording.sign },
      ]),
    ),
  };
}
