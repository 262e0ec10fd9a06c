import type { FileColumn, FileTable, FileValue } from '../dataset/files/file-table';
import { isValued, measureUnit, opOf, reportYearOf, type Cell, type Measure } from '../domain';
import { messages, stateNames } from '../i18n';
import { fileTexts, type FileTexts } from '../i18n/texts/files';
import { periodBeside, type Figures } from '../view/figures';
import type { Shown } from '../view/explore/rows';
import { fullName } from '../view/name';
import { quoteOf } from '../view/quote';
import type { Row } from '../view/row';
import { wordCell, wordingOf, type Speech, type Wording } from '../view/wording';

/** A row with what its report says under every measure. */
export interface FiguredRow extends Row {
  readonly figures: Figures;
}

/** Columns of the table that has a row a figure, in order. */
const COLUMNS = {
  adcode: 'text',
  region: 'text',
  region_en: 'text',
  level: 'text',
  parent: 'text',
  indicator: 'text',
  indicator_name: 'text',
  measure: 'text',
  report_year: 'integer',
  period: 'integer',
  state: 'text',
  reason: 'text',
  rank: 'integer',
  value: 'number',
  value_hi: 'number',
  unit: 'text',
  op: 'text',
  words: 'text',
  implied: 'number',
  implied_hi: 'number',
  implied_op: 'text',
  ref: 'text',
  verdict: 'text',
  quote: 'text',
} as const satisfies Record<keyof FileTexts['columns'], FileColumn['type']>;

type Name = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Name[]; // Its own keys.

/**
 * The view as a table for programs: a row for each region and measure, its figure in the data's own unit, bare only beside
 * its degree word, its words and its unit. What was worked out stands apart from what is stated; where there is no
 * figure, `state` and `reason` say why.
 */
export function viewTable(
  rows: readonly FiguredRow[],
  measures: readonly Measure[],
  shown: Shown,
  speech: Speech,
): FileTable {
  const { columns } = fileTexts(speech.lang);
  return {
    name: 'figures',
    title: fullName(shown.indicator, speech.lang),
    columns: NAMES.map((name) => ({ name, head: columns[name], type: COLUMNS[name] })),
    rows: rows.flatMap((row) =>
      measures.map((measure) => {
        const figure = figureOf(row, measure, shown, speech);
        return NAMES.map((name) => figure[name]);
      }),
    ),
  };
}

function figureOf(
  row: FiguredRow,
  measure: Measure,
  shown: Shown,
  speech: Speech,
): Readonly<Record<Name, FileValue>> {
  const { region } = row;
  const { indicator } = shown;
  const isShown = measure === shown.measure;
  const cell = isShown ? row.cell : row.figures[measure];
  const wording = wordingOf(indicator, measure, speech);
  const period = periodBeside(measure, shown);
  return {
    adcode: region.adcode,
    region: fullName(region, 'zh'),
    region_en: fullName(region, 'en'),
    level: region.level,
    parent: region.parent === 'none' ? '' : region.parent,
    indicator: indicator.id,
    indicator_name: fullName(indicator, speech.lang),
    measure,
    report_year: reportYearOf(measure, period),
    period,
    state: cell.state,
    reason: cell.state === 'value' ? '' : reasonOf(cell, wording),
    rank: isShown && row.rank !== 'unranked' ? row.rank : '',
    ...numbersOf(cell),
    unit: measureUnit(indicator, measure),
    op: withoutNone(opOf(cell)),
    words: wordCell(cell, wording),
    ref: 'stated' in cell && 'ref' in cell.stated ? cell.stated.ref : '',
    verdict: cell.state === 'value' && cell.verdict ? cell.verdict : '',
    quote: quoteOf(cell),
  };
}

const withoutNone = (op: string): string => (op === 'none' ? '' : op);

/** Why there is no stated figure, in the words of the page. */
function reasonOf(cell: Cell, { lang, sign }: Wording): string {
  if (cell.state === 'words' && cell.why) return messages(lang).charts.unsaid[cell.why];
  return stateNames(lang, sign)[cell.state];
}

type Numbers = 'value' | 'value_hi' | 'implied' | 'implied_hi' | 'implied_op';

/** What a cell has of numbers: stated ones and those worked out never share a column. */
function numbersOf(cell: Cell): Readonly<Record<Numbers, FileValue>> {
  const none = { value: '', value_hi: '', implied: '', implied_hi: '', implied_op: '' };
  if (cell.state === 'implied') {
    const { op, value } = cell.implies;
    const high = cell.implies.op === 'between' ? cell.implies.valueHi : '';
    return { ...none, implied: value, implied_hi: high, implied_op: op };
  }
  if (cell.state !== 'value') return none;
  const { stated } = cell;
  if (isValued(stated) && stated.op === 'between')
    return { ...none, value: stated.value, value_hi: stated.valueHi };
  return { ...none, value: cell.value };
}
