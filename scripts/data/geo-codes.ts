import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Drawn } from '../../src/lib/dataset/check';

const Manifest = v.object({ withoutShape: v.record(v.string(), v.string()) });
const Map = v.object({
  objects: v.object({
    regions: v.object({ geometries: v.array(v.object({ id: v.string() })) }),
  }),
});

/** The regions that the maps in a folder draw, and those that the folder's manifest excuses. */
export function drawnCodes(dir: string): Drawn {
  const manifest = join(dir, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: run npm run geo`);
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const names = readdirSync(dir).filter((name) => /^(china|\d{6})\.json$/.test(name));
  return {
    shapes: new Set(
      names.flatMap((name) =>
        v.parse(Map, read(join(dir, name))).objects.regions.geometries.map(({ id }) => id),
      ),
    ),
    withoutShape: new Set(Object.keys(v.parse(Manifest, read(manifest)).withoutShape)),
  };
}
