import { strToU8, zipSync } from 'fflate';

/** The first moment that a zip can tell: the same files give the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** Files as a zip, by their paths in it; texts as UTF-8. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: MOMENT });
}
