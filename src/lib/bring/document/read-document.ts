import { DocumentError, type DocumentKind, type TakenText } from './document';
import { kindOf } from './kind';
import { checkSize, checkText } from './limits';
import type { CMapSource } from './readers/pdf';
import { readPasted } from './readers/txt';

/** What a document is read with. */
export interface ReadingTools {
  readonly cmap: CMapSource;
  readonly onProgress: (share: number) => void;
}

/** A reader of one kind, fetched when a document of its kind is there. */
type Reader = (bytes: Uint8Array, tools: ReadingTools) => TakenText | Promise<TakenText>;

const READERS: Readonly<Record<DocumentKind, () => Promise<Reader>>> = {
  txt: async () => (await import('./readers/txt')).readTxt,
  md: async () => (await import('./readers/md')).readMd,
  html: async () => (await import('./readers/html')).readHtml,
  docx: async () => (await import('./readers/docx')).readDocx,
  doc: async () => (await import('./readers/doc')).readDoc,
  ofd: async () => (await import('./readers/ofd')).readOfd,
  pdf: async () => {
    const { readPdf } = await import('./readers/pdf');
    return (bytes, { cmap, onProgress }) => readPdf(bytes, cmap, onProgress);
  },
};

/** The text of a file, by what is in it. Throws DocumentError, and nothing else. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  tools: ReadingTools,
): Promise<TakenText> {
  checkSize(bytes.length);
  const kind = kindOf(bytes, name);
  const read = await READERS[kind]().catch((error: unknown) => {
    throw new DocumentError('no-reader', error instanceof Error ? error.message : kind);
  });
  try {
    return checked(await read(bytes, tools));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // A reader met what its format does not allow: levels without end, a length beyond the file.
    throw new DocumentError('broken', error instanceof Error ? error.message : '');
  }
}

/** Pasted text, as clean as a file's. Throws DocumentError. */
export function readPastedText(pasted: string): TakenText {
  return checked(readPasted(pasted));
}

function checked(taken: TakenText): TakenText {
  checkText(taken.text);
  return taken;
}
