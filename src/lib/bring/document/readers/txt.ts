import { counted, type DocumentNote, type Encoding, type TakenText } from '../document';
import { decode } from '../text/decode';
import { mendGlyphs } from '../text/mend';

/**
 * A text as it stands, with ordinary characters in the place of radicals: each sign keeps its offset and a text in UTF-8 its
 * digest, by which the package knows it. Line ends and signs without width are left to the engine, which reads past them.
 * Throws DocumentError.
 */
export function readTxt(bytes: Uint8Array): TakenText {
  const { text, encoding } = decode(bytes);
  return textTaken('txt', text, encodingNote(encoding));
}

/** Pasted text. */
export function readPasted(pasted: string): TakenText {
  return textTaken('txt', pasted, []);
}

function textTaken(kind: 'txt', given: string, notes: readonly DocumentNote[]): TakenText {
  const { text, radicals } = mendGlyphs(given);
  return { kind, text, notes: [...notes, ...counted('radicals', radicals)] };
}

/** That a text was not written as most are. */
export function encodingNote(name: Encoding): readonly DocumentNote[] {
  return name === 'utf-8' ? [] : [{ kind: 'encoding', name }];
}
