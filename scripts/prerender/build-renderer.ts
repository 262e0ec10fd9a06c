import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import type * as FirstPage from './first-page';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = '.svelte-kit/prerender';

/** What only a browser has, by the end of its file's path, and what stands in for it. */
const STAND_INS = {
  'src/lib/browser/lazy.svelte.ts': 'stand-ins/lazy.ts',
  'src/lib/charts/marks/stage.svelte.ts': 'stand-ins/stage.ts',
  'src/lib/store/index.ts': 'stand-ins/store.ts',
};

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const path = Object.entries(STAND_INS).find(([end]) => found?.id.endsWith(`/${end}`));
    return path ? here(path[1]) : found;
  },
  // Parts that come later are never asked for here.
  resolveDynamicImport: () => false,
};

/** Builds the page's own components for Node. Their styles' names are those of the site's build. */
export async function buildRenderer(): Promise<typeof FirstPage> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [standIns, svelte()],
    resolve: {
      alias: {
        $lib: resolve('src/lib'),
        '$app/navigation': here('stand-ins/app.ts'),
        '$app/paths': here('stand-ins/app.ts'),
        '$app/state': here('stand-ins/app.ts'),
        'svelte/reactivity': here('stand-ins/reactivity.ts'),
      },
    },
    define: { DATA_VERSION: '"any"', BUILD_VERSION: '"any"' },
    ssr: { noExternal: true },
    build: { ssr: here('first-page.ts'), outDir: OUT, emptyOutDir: true, minify: false },
  });
  const page = { search: '', href: 'http://localhost/', pathname: '/' };
  Object.assign(globalThis, { location: page });
  return (await import(pathToFileURL(resolve(OUT, 'first-page.js')).href)) as typeof FirstPage;
}
