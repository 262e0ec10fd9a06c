import { unzipSync, type UnzipFileInfo } from 'fflate';
import { DocumentError } from './document';
import { MOST_PART, MOST_UNPACKED } from './limits';

/** An archive whose parts are unpacked when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** A part's bytes. Throws DocumentError where it is not there, not whole, or too large. */
  readonly part: (name: string) => Uint8Array;
}

/**
 * Opens a zip archive. No part is unpacked beyond the size that the archive states for it, and none that states more than a
 * report's part can have. Throws DocumentError `broken`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  unzipped(bytes, ({ name }) => {
    names.push(name);
    return false;
  });
  let unpacked = 0;
  return {
    names,
    part: (name) => {
      const parts = unzipped(bytes, (file) => {
        if (file.name !== name) return false;
        unpacked += file.originalSize;
        if (file.originalSize > MOST_PART || unpacked > MOST_UNPACKED)
          throw new DocumentError('too-large', `${name}: ${file.originalSize} bytes`);
        return true;
      });
      const part = parts[name];
      if (!part) throw new DocumentError('broken', `${name} is missing`);
      return part;
    },
  };
}

function unzipped(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array | undefined>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('broken', error instanceof Error ? error.message : '');
  }
}
