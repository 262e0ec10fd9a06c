import { getDocument, Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { counted, DocumentError, type TakenText } from '../document';
import type { Page, Run } from '../layout/run';
import { textOfPages } from '../layout/text-of-pages';
import { MOST_PAGES } from '../limits';
import { tidy } from '../text/mend';

/** Brings a table of characters that a PDF names instead of holding it; `unknown` where the site has none of that name. */
export type CMapSource = (name: string) => Promise<Uint8Array | 'unknown'>;

/**
 * The text of a PDF, its lines joined to paragraphs. `onProgress` hears the share of the pages that were read. Throws
 * DocumentError. pdf.js finds its own worker's code loaded, runs it in this thread and starts no other.
 */
export async function readPdf(
  bytes: Uint8Array,
  cmap: CMapSource,
  onProgress: (share: number) => void,
): Promise<TakenText> {
  let missed: DocumentError | undefined;
  const task = getDocument({
    // The library takes the buffer over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapPacked: true,
    BinaryDataFactory: class {
      fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
        return bring(cmap, filename).catch((error: unknown) => {
          if (error instanceof DocumentError) missed = error;
          throw error;
        });
      }
    },
  });
  try {
    const pages: Page[] = [];
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new DocumentError('too-large', `${document.numPages} pages`);
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)));
      onProgress(number / document.numPages);
    }
    if (missed) throw missed;
    return takenFrom(pages);
  } catch (error) {
    throw asDocumentError(error);
  } finally {
    await task.destroy();
  }
}

/** A table by the name of its file. Its absence is told where the site has one that did not come. */
async function bring(cmap: CMapSource, filename: string): Promise<Uint8Array> {
  const name = filename.replace(/\.bcmap$/u, '');
  const found = await cmap(name).catch(() => {
    throw new DocumentError('no-reader', name);
  });
  if (found === 'unknown') throw new Error(`${name} is not among the site's tables`);
  return found;
}

function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  if (error instanceof Error && error.name === 'PasswordException')
    return new DocumentError('locked');
  return new DocumentError('broken', error instanceof Error ? error.message : '');
}

/** Runs of a page, as it is shown: turned if it says so. */
async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  page.cleanup();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(transform, item.transform);
    const isDown = styles[item.fontName]?.vertical === true;
    return [
      {
        text: item.str,
        x,
        y,
        width: isDown ? item.height : item.width,
        size: Math.hypot(c, d),
        turn: isDown ? 'down' : (TURNS[Math.round((2 * Math.atan2(b, a)) / Math.PI + 4) % 4] ?? 0),
      },
    ];
  });
  return { width, height, runs };
}

const TURNS = [0, 1, 2, 3] as const;

/** Letters of fonts that do not say which they are: places for private use, signs for what is unknown. */
const MEANINGLESS = /[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10ffff}]/gu;
/** So many of a text's letters make it none. */
const MOST_MEANINGLESS = 0.3;

function takenFrom(pages: readonly Page[]): TakenText {
  const { text: given, notes } = textOfPages(pages);
  const { text, radicals } = tidy(given);
  const meaningless = text.match(MEANINGLESS)?.length ?? 0;
  if (meaningless > MOST_MEANINGLESS * text.length)
    throw new DocumentError('no-text', 'letters without meaning');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DocumentError('no-text', `${pages.length} pages`);
  return { kind: 'pdf', text, notes: [...notes, ...counted('radicals', radicals)] };
}
