import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How far a length may be from the reference's, px: what rounding at an edge can do. */
const TOLERANCE = 1;

/** Attributes that are places and lengths: whole pixels are as fine as an eye sees. */
const LENGTHS = /\b(d|x|y|x1|x2|y1|y2|cx|cy|width|height|points|transform)="([^"]*)"/gu;
const NUMBER = /-?\d+(?:\.\d+)?/gu;

/**
 * An SVG as text that can be compared and read: no comments, one tag a line, lengths in whole pixels. It
 * is still a picture that a browser opens.
 */
export function normalised(svg: string): string {
  const tags = svg
    .replace(/<!--.*?-->/gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/><\/(?:rect|circle|path|line)>/gu, ' />')
    .replace(/ ?(\/?)> ?</gu, '$1>\n<')
    .replace(LENGTHS, (_, name: string, value: string) => {
      const rounded = value.replace(NUMBER, (number) => String(Math.round(Number(number))));
      return `${name}="${rounded}"`;
    });
  return `${tags.trim()}\n`;
}

/** Where two drawings differ by more than rounding: lines of the first, with what the other has; none: same. */
export function differences(drawn: string, reference: string): string[] {
  const [a, b] = [drawn.split('\n'), reference.split('\n')];
  const found: string[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [now, before] = [a[i] ?? '', b[i] ?? ''];
    if (!sameLine(now, before)) found.push(`line ${i + 1}\n  was ${before}\n  is  ${now}`);
  }
  return found;
}

function sameLine(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(NUMBER, '#') !== b.replace(NUMBER, '#')) return false;
  const lengths = (line: string) =>
    [...line.matchAll(LENGTHS)]
      .flatMap(([, , value = '']) => value.match(NUMBER) ?? [])
      .map(Number);
  // What is no length (a colour, a code, a text, a width of stroke) must be the same.
  if (a.replace(LENGTHS, '') !== b.replace(LENGTHS, '')) return false;
  const others = lengths(b);
  return lengths(a).every((value, i) => Math.abs(value - (others[i] ?? NaN)) <= TOLERANCE);
}

/**
 * Holds a drawing against tests/visual/NAME.svg; where it differs, leaves it beside as NAME-changed.svg and
 * says how. With VISUAL_UPDATE=1 it becomes the reference.
 */
export function compare(name: string, svg: string): string[] {
  const file = (suffix: string) => fileURLToPath(new URL(`${name}${suffix}.svg`, import.meta.url));
  const drawn = normalised(svg);
  rmSync(file('-changed'), { force: true });
  if (process.env['VISUAL_UPDATE'] === '1') {
    writeFileSync(file(''), drawn);
    return [];
  }
  const found = existsSync(file(''))
    ? differences(drawn, readFileSync(file(''), 'utf8'))
    : [`no reference: npm run visual`];
  if (found.length > 0) writeFileSync(file('-changed'), drawn);
  return found;
}
