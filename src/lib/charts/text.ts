/** Width of a text in pixels, at a font size in pixels and a CSS weight. */
export type MeasureText = (text: string, size: number, weight?: number) => number;

/** Advance widths in ems of the glyphs that tables of figures are made of; the rest by class. */
const NARROW: Readonly<Record<string, number>> = {
  ' ': 0.26,
  '.': 0.28,
  ',': 0.28,
  i: 0.27,
  j: 0.28,
  l: 0.28,
  t: 0.37,
  f: 0.34,
  r: 0.39,
  I: 0.3,
  m: 0.9,
  w: 0.8,
  M: 0.82,
  W: 0.9,
  '%': 0.92,
};

const FULL_WIDTH =
  /[\u2014\u2026\u201c\u201d\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const CAPITAL = /[A-Z]/u;

/** Widths from a table: for tests, and where no canvas is at hand. A shade wide rather than narrow. */
export const tableMeasure: MeasureText = (text, size, weight = 400) => {
  let ems = 0;
  for (const glyph of text) {
    ems += FULL_WIDTH.test(glyph) ? 1 : (NARROW[glyph] ?? (CAPITAL.test(glyph) ? 0.66 : 0.56));
  }
  return ems * size * (weight >= 600 ? 1.04 : 1);
};

const measurers = new Map<string, MeasureText>();

/**
 * Widths from the browser's own text engine, remembered. In: a CSS font-family list. Without a canvas
 * (a test, a server) the table answers.
 */
export function canvasMeasure(family: string): MeasureText {
  const known = measurers.get(family);
  if (known) return known;
  const context =
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return tableMeasure;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text, size, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    const width = widths.get(key);
    if (width !== undefined) return width;
    context.font = `${weight} ${size}px ${family}`;
    const measured = context.measureText(text).width;
    widths.set(key, measured);
    return measured;
  };
  measurers.set(family, measure);
  return measure;
}
