import {
  isDifference,
  isValued,
  measureUnit,
  type Cell,
  type Indicator,
  type KindOfCount,
  type Measure,
  type Stated,
  type Valued,
} from '../domain';
import {
  formatNumber,
  formatStated,
  formatValue,
  formatWords,
  messages,
  OP_SIGN,
  shownUnit,
  stateNames,
  type Lang,
} from '../i18n';
import { regionName } from './name';
import { marked } from './own';
import type { Row } from './row';

/** What figures are put into words by, whatever the indicator. */
export interface Speech {
  readonly lang: Lang;
  /** The name of an indicator by id, for relative targets. */
  readonly nameOf: (indicator: string) => string;
}

/** What is needed to put a row into words. */
export interface Wording extends Speech {
  /** The unit of the values shown: the indicator's, or 百分点 for differences. */
  readonly unit: string;
  /** Always show + or −: for differences. */
  readonly sign: boolean;
  /** In a column: all figures in its one unit. Default: each in the unit that reads best. */
  readonly oneUnit?: true;
}

/** How the figures of an indicator's measure are put. */
export function wordingOf(indicator: Indicator, measure: Measure, speech: Speech): Wording {
  return { ...speech, unit: measureUnit(indicator, measure), sign: isDifference(measure) };
}

/** A statement in words, its degree word kept. */
export function wordStated(stated: Stated, w: Wording): string {
  return formatStated(stated, w.unit, w.lang, w.nameOf, w);
}

/** A number of the view in words, without a degree. */
export function wordValue(value: number, w: Wording): string {
  return formatValue(value, w.unit, w.lang, w);
}

/** An implied value in words, with the degree word of what it comes to: 5%以上; 超过5%. */
function wordImplied(cell: Extract<Cell, { state: 'implied' }>, w: Wording): string {
  return wordStated(cell.implies, w);
}

/**
 * What a cell says, its degree word kept: 5%左右; 推算 5%左右（与…同步）; 报告未提, of a difference 缺一项; what the
 * reader brought is marked.
 */
export function wordCell(cell: Cell, w: Wording): string {
  return marked(sayCell(cell, w), cell);
}

function sayCell(cell: Cell, w: Wording): string {
  const { charts } = messages(w.lang);
  switch (cell.state) {
    case 'value':
      return cell.verdict
        ? charts.verdict(cell.verdict, wordStated(cell.stated, w))
        : wordStated(cell.stated, w);
    case 'words':
      return cell.why
        ? charts.unsaid[cell.why]
        : formatWords(cell.stated, w.unit, w.lang, w.nameOf);
    case 'implied':
      return charts.implied(wordImplied(cell, w), wordStated(cell.stated, w));
    case 'missing':
    case 'abridged':
    case 'unread':
    case 'pending':
      return stateNames(w.lang, w.sign)[cell.state];
  }
}

/** As `wordCell`, where it is said beside the figure that it is implied, and by what: 5%左右. */
export function figureCell(cell: Cell, w: Wording): string {
  return cell.state === 'implied' ? marked(wordImplied(cell, w), cell) : wordCell(cell, w);
}

/** As `wordCell`, for a column: an implied value without the relation that it comes from: 推算 5%以上. */
export function columnCell(cell: Cell, w: Wording): string {
  return cell.state === 'implied'
    ? marked(`${messages(w.lang).charts.impliedShort} ${wordImplied(cell, w)}`, cell)
    : wordCell(cell, w);
}

/** A number where the unit stands elsewhere; % stays with its figure. */
export function bareValue(value: number, w: Wording): string {
  const { label, factor } = shownUnit(w.unit, w.lang);
  return label === '%'
    ? wordValue(value, w)
    : formatNumber(value * factor, w.lang, { sign: w.sign });
}

/** As `bareValue`, without decimals that a map has no room for: the worded value keeps them. */
export function briefValue(value: number, w: Wording): string {
  const { factor } = shownUnit(w.unit, w.lang);
  const size = Math.abs(value * factor);
  const step = size >= 1000 ? 1 : size >= 100 ? 0.1 : 0;
  return bareValue(step === 0 ? value : (Math.round((value * factor) / step) * step) / factor, w);
}

/** The figure of a cell with the sign of its degree word, for a label on a map: ≥5%. Empty without one. */
export function signedCell(cell: Cell, w: Wording): string {
  if (cell.state === 'implied') return marked(`(${signed(cell.implies, w)})`, cell);
  return cell.state === 'value' && isValued(cell.stated)
    ? marked(signed(cell.stated, w), cell)
    : '';
}

function signed(stated: Valued, w: Wording): string {
  return stated.op === 'between'
    ? `${formatNumber(stated.value * shownUnit(w.unit, w.lang).factor, w.lang)}–${bareValue(stated.valueHi, w)}`
    : OP_SIGN[stated.op] + briefValue(stated.value, w);
}

/** What alone a row counts, in brackets: （公办义务教育）. Empty where there is nothing to say. */
export function wordKinds({ kinds = [] }: Row, lang: Lang): string {
  return kinds.length === 0 ? '' : messages(lang).charts.onlyOf(nameKinds(kinds, lang));
}

/** Kinds of what is counted, as one name: 公办义务教育. */
export function nameKinds(kinds: readonly KindOfCount[], lang: Lang): string {
  const { charts } = messages(lang);
  return kinds.map((kind) => charts.kinds[kind]).join(charts.kindSeparator);
}

/** A row read aloud: 北京：5%左右，第 20 位. */
export function sayRow(row: Row, w: Wording): string {
  const { charts } = messages(w.lang);
  const words = `${regionName(row.region, w.lang)}${charts.separator}${wordCell(row.cell, w)}${wordKinds(row, w.lang)}`;
  const comma = w.lang === 'zh' ? '，' : ', ';
  return row.rank === 'unranked' ? words : words + comma + charts.rank(row.rank);
}
