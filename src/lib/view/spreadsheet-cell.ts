import type { Cell } from '../domain';
import { formatNumber, messages, OP_SIGN, shownUnit } from '../i18n';
import type { Wording } from './wording';

/**
 * A cell as a spreadsheet wants it: a figure to calculate with, in the unit shown; an implied one as a text
 * that says so, so that it is never taken for stated. Empty without a figure.
 */
export function spreadsheetCell(cell: Cell, { unit, lang }: Wording): string | number {
  if (cell.state !== 'value' && cell.state !== 'implied') return '';
  const { factor } = shownUnit(unit, lang);
  if (cell.state === 'value') return Math.round(cell.value * factor * 1e6) / 1e6;
  const { implies } = cell;
  const number = (value: number) => formatNumber(value * factor, lang);
  const figure =
    implies.op === 'between'
      ? `${number(implies.value)}–${number(implies.valueHi)}`
      : OP_SIGN[implies.op] + number(implies.value);
  return `${messages(lang).states.implied} ${figure}`;
}
