/** Bytes of texts as they are written elsewhere. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** In UTF-16, with the mark that tells which of the two it is or without. */
export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  [...(mark ? '\ufeff' : ''), ...text.split('')].forEach((unit, i) =>
    view.setUint16(2 * i, unit.charCodeAt(0), order === 'le'),
  );
  return bytes;
}

/** In GB 2312, as far as its two rows of bytes go; ASCII is itself. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => gbkOf(sign)));
}

const table = new Map<string, readonly [number, number]>();

function gbkOf(sign: string): readonly number[] {
  if (sign < '\x80') return [sign.charCodeAt(0)];
  if (table.size === 0) fill();
  return table.get(sign) ?? [0x3f];
}

function fill(): void {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++)
      table.set(decoder.decode(new Uint8Array([row, cell])), [row, cell]);
}
