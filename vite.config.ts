import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { LICENCES, threadLicences } from './scripts/release/licences.mjs';
import { versionOf } from './scripts/release/version.mjs';

/** Test files that need a world of their own: they put stand-ins in the place of the browser's parts. */
const APART = ['src/lib/store/**/*.test.ts'];
/** Only so that a test which hangs ends, ms: no machine that can run the tests is as slow. */
const TEST_TIMEOUT = 120_000;

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The first page and the layout that it stands in. */
const FIRST_PAGE = [
  'src/routes/+layout.ts',
  'src/routes/+layout.svelte',
  'src/routes/(explore)/+page.svelte',
];

/** What an index brings along for later parts alone: the first page imports it with all of its modules. */
const LATER = /\/(internmap|d3-array)\/src\/(index|group|quantile|number|identity)\.js$/;

/** Modules that the first page imports; not what it fetches later. */
function firstView(graph: Graph): ReadonlySet<string> {
  const queue = FIRST_PAGE.map((path) => resolve(path));
  const found = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    const module = graph.getModuleInfo(id);
    if (!module) throw new Error(`The first page's ${id} is not built: mend FIRST_PAGE.`);
    found.add(id);
    queue.push(...module.importedIds);
  }
  return found;
}

/**
 * What the first view needs at once is one chunk, which later pages and charts share: split by who shares
 * what, it would be a handful of small ones that compress worse (3 to 5 KB).
 */
let first: ReadonlySet<string> | undefined;

/** The version that static/data states of itself. */
function dataVersion(): string {
  const text = readFileSync('static/data/datapackage.json', 'utf8');
  const version = /"version": "([0-9a-f]{16})"/u.exec(text)?.[1];
  if (version === undefined) throw new Error('static/data/datapackage.json states no version.');
  return version;
}

/**
 * Names of styles without that of their component: the first view's script lists all that later parts need, and their
 * digests tell them apart. The framework knows no option for it.
 */
const namelessStyles: Plugin = {
  name: 'nameless-styles',
  enforce: 'post',
  config: () => ({
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { assetFileNames: '_app/immutable/assets/[hash][extname]' },
          },
        },
      },
    },
  }),
};

const licences = threadLicences();

export default defineConfig(({ command }) => ({
  plugins: [sveltekit(), namelessStyles, licences.inPage],
  define: {
    DATA_VERSION: JSON.stringify(command === 'build' ? dataVersion() : 'any'),
    BUILD_VERSION: JSON.stringify(versionOf(resolve('.'))),
  },
  worker: {
    format: 'es',
    plugins: () => [licences.inThreads],
    // Words to the bundler that it has read by then: a tenth of a kilobyte of the first view's script.
    rolldownOptions: { output: { comments: { annotation: false } } },
  },
  build: {
    // Lists of what each later part needs would be half a kilobyte of the first view's script. All of it is fetched once
    // the first view has rested; a part that is pressed for before that takes one more turn.
    modulePreload: { resolveDependencies: () => [] },
    // What ships of others' code, and under which licence: written from what is bundled, so that it is never behind.
    license: { fileName: LICENCES },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id, graph) => {
                first ??= firstView(graph);
                return first.has(id) && !LATER.test(id) ? 'shared' : undefined;
              },
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    pool: 'forks',
    testTimeout: TEST_TIMEOUT,
    hookTimeout: TEST_TIMEOUT,
    // A module made once serves every test file of a process, which halves the time.
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: APART, isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/corpus/**/*.test.ts',
            'tests/visual/**/*.test.ts',
          ],
          exclude: APART,
          isolate: false,
        },
      },
    ],
  },
}));
