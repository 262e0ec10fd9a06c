import { opOf, type Cell, type Measure } from '../../domain';
import { formatNumber, impliedSign, messages, shownUnit, stateNames, type Lang } from '../../i18n';
import { regionName } from '../../view/name';
import { wordCell, type Wording } from '../../view/wording';
import { quoteOf, type TableRow } from './sort';

/** A table to be taken away: columns by name, and a record a row. */
export interface Lines {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** A measure as a column: its head in words, and how its figures are put. */
export interface MeasureColumn {
  readonly measure: Measure;
  readonly head: string;
  readonly wording: Wording;
}

/** A figure to calculate with; an implied one is a text that says so, so that it is never taken for stated. */
function plainFigure(cell: Cell, wording: Wording): string | number {
  const { factor } = shownUnit(wording.unit, wording.lang);
  if (cell.state === 'value') return Math.round(cell.value * factor * 1e6) / 1e6;
  return cell.state === 'implied'
    ? `${messages(wording.lang).states.implied} ${impliedSign(cell.stated)}${formatNumber(cell.value * factor, wording.lang)}`
    : '';
}

/** The rows as a spreadsheet wants them: figures as numbers, units in the heads, words beside. */
export function linesOf(
  rows: readonly TableRow[],
  measures: readonly MeasureColumn[],
  shown: Measure,
  lang: Lang,
): Lines {
  const texts = messages(lang);
  const { table } = texts.charts;
  const unitOf = ({ wording }: MeasureColumn) => shownUnit(wording.unit, lang).label;
  const heads = measures.map((one) => table.withUnit(one.head, unitOf(one)));
  const own = measures.find((one) => one.measure === shown)?.wording;
  return {
    columns: [
      table.rank,
      table.code,
      table.region,
      ...heads,
      table.wording,
      table.op,
      table.state,
      table.quote,
    ],
    rows: rows.map((row) => {
      const op = opOf(row.cell);
      return {
        [table.rank]: row.rank === 'unranked' ? '' : row.rank,
        [table.code]: row.region.adcode,
        [table.region]: regionName(row.region, lang),
        ...Object.fromEntries(
          measures.map((one, i) => [
            heads[i] ?? '',
            plainFigure(row.figures[one.measure], one.wording),
          ]),
        ),
        [table.wording]: own ? wordCell(row.cell, own) : '',
        [table.op]: op === 'none' ? '' : texts.ops[op],
        [table.state]: stateNames(lang, own?.sign)[row.cell.state],
        [table.quote]: quoteOf(row),
      };
    }),
  };
}
