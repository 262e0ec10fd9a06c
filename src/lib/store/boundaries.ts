import * as v from 'valibot';
import { asLoadError, LoadError } from './load-error';
import { fetchPublished } from './published';
import { textOfFile } from './verify';

/** Who the boundaries of some maps are from. */
export interface BoundarySource {
  readonly source: string;
  readonly licence: string;
  /** Codes of the maps: 100000 is the nation's. */
  readonly maps: readonly string[];
}

/** What static/geo/manifest.json says of the boundaries that the site draws. */
export interface Boundaries {
  readonly sources: readonly BoundarySource[];
}

const Manifest = v.object({
  files: v.pipe(
    v.array(v.object({ adcode: v.string(), source: v.string(), licence: v.string() })),
    v.minLength(1),
  ),
});

/** The boundaries as the server has them now, by source. Rejects with LoadError. */
export async function fetchBoundaries(base: string): Promise<Boundaries> {
  const file = 'geo/manifest.json';
  try {
    return boundariesOf(textOfFile(await fetchPublished(base, file), file), file);
  } catch (error) {
    throw asLoadError(error, file);
  }
}

/** Reads the manifest of the maps. Throws LoadError where the text is something else. */
export function boundariesOf(text: string, file: string): Boundaries {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), text);
  if (!result.success)
    throw new LoadError({ reason: 'malformed', file, detail: result.issues[0].message });
  const { files } = result.output;
  const names = [...new Set(files.map(({ source }) => source))];
  return {
    sources: names.map((source) => {
      const own = files.filter((one) => one.source === source);
      const licences = [...new Set(own.map(({ licence }) => licence))];
      return { source, licence: licences.join(', '), maps: own.map(({ adcode }) => adcode) };
    }),
  };
}
