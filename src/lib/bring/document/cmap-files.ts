/**
 * Tables of characters that PDFs of Chinese programs name instead of holding them (Adobe's GB1 collection), each a file of
 * the site that is fetched when a PDF names it. Those of other scripts are not among them.
 */
const FILES: Readonly<Record<string, string | undefined>> = import.meta.glob(
  '/node_modules/pdfjs-dist/cmaps/{Adobe-GB1-*,GB*,UniGB-*}.bcmap',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** The table of a name. Rejects where it does not come. */
export async function cmapOf(name: string): Promise<Uint8Array | 'unknown'> {
  const url = FILES[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  if (url === undefined) return 'unknown';
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
