/** How a mark is painted, as attributes. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Absent: full. */
  readonly opacity: number | undefined;
}

/** All marks that look alike, as one path: a browser styles and paints a handful in the place of thousands. */
export interface Sheet extends Look {
  readonly d: string;
}

const isSame = (a: Look, b: Look) =>
  a.fill === b.fill &&
  a.stroke === b.stroke &&
  a.strokeWidth === b.strokeWidth &&
  a.opacity === b.opacity;

/** Marks → sheets, in the order of their first marks. In: how each looks, and its outline as an SVG path. */
export function sheetsOf<T>(
  marks: readonly T[],
  lookOf: (mark: T) => Look,
  outlineOf: (mark: T) => string,
): Sheet[] {
  const sheets: { readonly look: Look; d: string }[] = [];
  for (const mark of marks) {
    const look = lookOf(mark);
    // Few looks: to go through them is quicker than to make a key of each mark's.
    const sheet = sheets.find((one) => isSame(one.look, look));
    // Added up, not joined: a text of a megabyte is put together once, as it is written, and not before.
    if (sheet) sheet.d += outlineOf(mark);
    else sheets.push({ look, d: outlineOf(mark) });
  }
  return sheets.map(({ look, d }) => ({ ...look, d }));
}
