import type { Codes, Column } from './columns';

/** Texts as a dictionary, or one after the other where most are different. */
export function textColumn(cells: readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(cells.length);
  const most = cells.length > 8 ? cells.length / 2 : Infinity;
  let [last, code] = ['', -1];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? '';
    // Tables are sorted: the cell above is often the same, and to compare is cheaper than to look up.
    if (cell !== last || code < 0) {
      last = cell;
      code = codeOf.get(cell) ?? codeOf.size;
      if (code === codeOf.size) codeOf.set(cell, code);
      if (codeOf.size > most) return joined(cells);
    }
    codes[row] = code;
  }
  return { kind: 'dictionary', values: [...codeOf.keys()], codes: narrowed(codes, codeOf.size) };
}

/** Codes in as few bytes as so many values need. */
function narrowed(codes: Uint32Array, values: number): Codes {
  if (values <= 0x100) return Uint8Array.from(codes);
  return values <= 0x10000 ? Uint16Array.from(codes) : codes;
}

function joined(cells: readonly string[]): Column {
  const ends = new Uint32Array(cells.length);
  let end = 0;
  cells.forEach((cell, i) => {
    end += cell.length;
    ends[i] = end;
  });
  return { kind: 'text', text: cells.join(''), ends };
}
