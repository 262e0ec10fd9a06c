import type { MeasureText } from './text';

/** A text in lines of at most `width` px: broken at spaces, Chinese between any two characters. */
export function breakLines(
  text: string,
  width: number,
  size: number,
  measure: MeasureText,
  weight = 400,
): string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uff00-\uff60][，。、；：）”%]*|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.trim() !== '' && measure(line + piece.trimEnd(), size, weight) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}
