import { readCatalogue, type Catalogue } from '../dataset/datapackage-columns';
import { asLoadError, LoadError } from './load-error';
import { fetchPublished } from './published';
import { browserDigest, textOfFile } from './verify';

export type { Catalogue, CataloguedFile } from '../dataset/datapackage-columns';

/** The catalogue of the published package, and the file that it was read from. */
export interface Published extends Catalogue {
  /** Length of datapackage.json. */
  readonly bytes: number;
  /** Its digest as worked out here; `none` where the browser works out none. */
  readonly hash: string | 'none';
}

const PATH = 'datapackage.json';

/** The catalogue as the server has it now. Rejects with LoadError: it is not kept on the device. */
export async function fetchCatalogue(base: string): Promise<Published> {
  const file = `data/${PATH}`;
  try {
    const bytes = await fetchPublished(base, file);
    const digest = browserDigest();
    const hash = digest === 'none' ? 'none' : await digest(bytes);
    return { ...catalogueIn(textOfFile(bytes, file), file), bytes: bytes.length, hash };
  } catch (error) {
    throw asLoadError(error, file);
  }
}

function catalogueIn(text: string, file: string): Catalogue {
  try {
    return readCatalogue(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ reason: 'malformed', file, detail });
  }
}
