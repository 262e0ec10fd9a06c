import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that cannot be written, in words: what became of those that were there. */
export class WriteError extends Error {}

/**
 * Puts files in the place of a folder's: those that `goes` names and that are not among the new ones are removed. All
 * are written elsewhere first, so that a disk that is full or read-only, or a run that is stopped, leaves the folder as
 * it was. Throws WriteError.
 * @param draft folder that is made for this and removed, on the folder's own disk
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  draft: string,
  goes: (name: string) => boolean = () => true,
): void {
  let moved = 0;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(draft, name), text);
    mkdirSync(folder, { recursive: true });
    for (const name of files.keys()) {
      renameSync(join(draft, name), join(folder, name));
      moved += 1;
    }
    for (const name of readdirSync(folder))
      if (goes(name) && !files.has(name)) rmSync(join(folder, name));
  } catch (error) {
    const left = moved === 0 ? 'is as it was' : 'holds files of two versions: run this again';
    throw new WriteError(
      `${folder} ${left}. Its new files could not be written: ${error instanceof Error ? error.message : String(error)}. Is the disk full, or read-only?`,
    );
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
