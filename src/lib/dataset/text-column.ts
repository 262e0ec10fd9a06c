import type { Codes, Column } from './columns';

/** A column of texts that comes a part at a time. */
export interface Texts {
  /** `onNew` hears of each text that was not there before, and its place in the part; of some several times. */
  add(part: readonly string[], onNew: (text: string, at: number) => void): void;
  done(): Column;
}

/** Texts as a dictionary, or one after the other from where most were different on; `most`: no fewer than there are. */
export function textColumn(most: number): Texts {
  const codeOf = new Map<string, number>();
  /** The code of each; of texts one after the other, where it ends. */
  const places = new Uint32Array(most);
  let [length, last, code] = [0, '', -1];
  let joined: string | undefined;
  const join = (text: string): void => {
    joined += text;
    places[length++] = joined?.length ?? 0;
  };
  return {
    add: (part, onNew) => {
      for (let i = 0; i < part.length; i++) {
        const text = part[i] ?? '';
        if (joined !== undefined) {
          onNew(text, i);
          join(text);
          continue;
        }
        // Tables are sorted: the cell above is often the same, and to compare is cheaper than to look up.
        if (text !== last || code < 0) {
          last = text;
          code = codeOf.get(text) ?? codeOf.size;
          if (code === codeOf.size) {
            onNew(text, i);
            codeOf.set(text, code);
          }
        }
        places[length++] = code;
      }
      if (joined !== undefined || length <= 8 || codeOf.size <= length / 2) return;
      const texts = [...codeOf.keys()];
      const codes = places.slice(0, length);
      [joined, length] = ['', 0];
      for (const one of codes) join(texts[one] ?? '');
    },
    done: () =>
      joined === undefined
        ? {
            kind: 'dictionary',
            values: [...codeOf.keys()],
            codes: narrowed(places.subarray(0, length), codeOf.size),
          }
        : { kind: 'text', text: joined, ends: places.slice(0, length) },
  };
}

/** Codes in as few bytes as so many values need. */
function narrowed(codes: Uint32Array, values: number): Codes {
  if (values <= 0x100) return Uint8Array.from(codes);
  return values <= 0x10000 ? Uint16Array.from(codes) : codes.slice();
}
