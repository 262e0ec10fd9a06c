/** Binary noise of 0.07 × 100 ends before this many digits. */
const DIGITS = 12;

/**
 * A number of a spreadsheet as the cell shows what it counts: 0.05 formatted as a percentage is 5%, 126 that is shown as
 * `0"万亿元"` is 126万亿元. All its digits are kept, however many are shown.
 */
export function numberText(value: number, format = 'General'): string {
  const [section = ''] = format.split(';');
  const shown = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  if (shown.includes('%')) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  const unit = /[0#?][^"]*"([^"]*)"\s*$/u.exec(section)?.[1] ?? '';
  return `${value}${unit}`;
}
