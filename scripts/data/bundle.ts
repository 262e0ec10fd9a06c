import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A program in one file, and how to be rid of it. */
export interface Bundle {
  readonly file: string;
  readonly remove: () => void;
}

/**
 * A TypeScript file and all that it imports, as one file of JavaScript in a folder of its own: made once, where every
 * thread would else compile it for itself. Throws where it cannot be compiled or written.
 */
export async function bundle(entry: URL): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'biaochi-'));
  const file = join(folder, 'worker.cjs');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      entryPoints: [fileURLToPath(entry)],
      outfile: file,
      bundle: true,
      platform: 'node',
      // What is written for CommonJS requires Node's own modules as it runs, which a module may not.
      format: 'cjs',
      logLevel: 'silent',
      plugins: [{ name: 'places', setup: (it) => it.onLoad({ filter: /\.ts$/ }, inItsPlace) }],
    });
    return { file, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A source that finds the files beside it as if it still stood there. */
const inItsPlace = ({ path }: { path: string }) => ({
  contents: readFileSync(path, 'utf8').replaceAll(
    'import.meta.url',
    JSON.stringify(pathToFileURL(path).href),
  ),
  loader: 'ts' as const,
});
