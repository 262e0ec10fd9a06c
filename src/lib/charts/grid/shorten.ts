/** A text as far as it has room, with … where it is cut. In: the room, and what measures, in one unit. */
export function shorten(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const glyphs = [...text];
  while (glyphs.length > 1 && measure(`${glyphs.join('')}…`) > room) glyphs.pop();
  return `${glyphs.join('').trimEnd()}…`;
}
