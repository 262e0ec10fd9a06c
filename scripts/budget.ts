// Prints what the first view downloads, as it goes out, and fails above the budget. Runs after the page was prerendered.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes of the packed files, gzip, which every host and browser knows; by Brotli it is a fifth less. What is painted first is
 * the page as it was prerendered, with its styles: a tablet on a slow line has it in half a second, and can use it when
 * everything is there, in a second or two.
 */
const BUDGET = { painted: 60_000, javascript: 100_000, everything: 245_000 };

const BUILD = 'build';

/** What SvelteKit makes of the routes: a numbered module for each layout and page, which names its source. */
const NODES = '.svelte-kit/generated/client-optimized/nodes';
/** The first page and its layout, by the end of their sources' paths. */
const FIRST_PAGE = ['src/routes/+layout.svelte', 'src/routes/(explore)/+page.svelte'];

/** The number of the node that is made of a source. */
function nodeOf(source: string): string {
  const found = readdirSync(NODES).find((name) =>
    readFileSync(join(NODES, name), 'utf8').includes(`/${source}"`),
  );
  if (found === undefined) throw new Error(`No node is made of ${source}: mend FIRST_PAGE.`);
  return found.replace('.js', '');
}

/** Length of a file as hosts send it that know the packed ones; throws where the build has none. */
const sent = (path: string, form: 'gz' | 'br' = 'gz'): number =>
  statSync(join(BUILD, `${path}.${form}`)).size;

/** Assets that a script names as things to load at once: static imports, and workers. */
function dependencies(path: string): string[] {
  const code = readFileSync(join(BUILD, path), 'utf8');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const imports = [...code.matchAll(/(?:import|from)\s*["']([^"']+\.js)["']/gu)];
  const workers = [...code.matchAll(/["'`]([^"'`]*workers\/[^"'`]+\.js)["'`]/gu)];
  return [...imports, ...workers].flatMap(([, url]) =>
    url === undefined
      ? []
      : [new URL(url, `file:///${folder}`).pathname.replace(/^.*?(?=_app\/)/u, '')],
  );
}

/** Style sheets that the app fetches with a node: numbers of a list that stands at its head. */
function stylesOf(node: string, appCode: string): string[] {
  const listed = /\.f=(\[[^\]]*\])/u.exec(appCode)?.[1] ?? '[]';
  const files = JSON.parse(listed) as string[]; // The bundler's own list of addresses.
  const wanted = new RegExp(`nodes/${node}\\.[^)]*\\),__vite__mapDeps\\(\\[([\\d,]*)\\]`, 'u');
  const numbers = wanted.exec(appCode)?.[1]?.split(',') ?? [];
  return numbers
    .map((number) => files[Number(number)] ?? '')
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.replace(/^\.\.\//u, '_app/immutable/'));
}

/** The files that the start page loads: what its HTML preloads, the explore page's nodes, and what those import. */
function firstView(): { scripts: string[]; styles: string[]; data: string[] } {
  const html = readFileSync(join(BUILD, 'index.html'), 'utf8');
  const named = [...html.matchAll(/["'](?:[^"'\s]*\/)?(_app\/[^"']+\.(?:js|css))["']/gu)].flatMap(
    ([, path]) => (path === undefined ? [] : [path]),
  );
  const app = named.find((path) => path.includes('/entry/app')) ?? '';
  const appCode = readFileSync(join(BUILD, app), 'utf8');
  const numbers = FIRST_PAGE.map(nodeOf);
  const nodes = numbers.flatMap((node) => {
    const found = new RegExp(`nodes/${node}\\.[\\w-]+\\.js`, 'u').exec(appCode);
    return found ? [`_app/immutable/${found[0]}`] : [];
  });
  const styles = numbers.flatMap((node) => stylesOf(node, appCode));
  const scripts = new Set<string>();
  const queue = [...named.filter((path) => path.endsWith('.js')), ...nodes];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (scripts.has(path)) continue;
    scripts.add(path);
    queue.push(...dependencies(path));
  }
  const data = [
    'data/datapackage.json',
    'data/regions.csv',
    'data/indicators.csv',
    'data/reports-2024.csv',
    'data/observations-2024.csv',
    'geo/china.json',
  ];
  return { scripts: [...scripts], styles: [...new Set(styles)], data };
}

const view = firstView();
const shell = [...view.styles, 'index.html'];
const all = [...view.scripts, ...shell, ...view.data];
const total = (paths: readonly string[], form: 'gz' | 'br' = 'gz') =>
  paths.reduce((sum, path) => sum + sent(path, form), 0);
const [painted, javascript, everything] = [total(shell), total(view.scripts), total(all)];
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
for (const path of all) console.log(`${kb(sent(path)).padStart(9)}  ${path}`);
if (!readFileSync(join(BUILD, 'index.html'), 'utf8').includes('id="prerendered"'))
  throw new Error('The first page was not prerendered: run "npm run build".');
if (view.styles.length === 0)
  throw new Error('The first view has no style sheet: look at stylesOf.');
console.log(
  `First view, gzip: painted ${kb(painted)} of ${kb(BUDGET.painted)}, JavaScript ${kb(javascript)} of ${kb(BUDGET.javascript)}, everything ${kb(everything)} of ${kb(BUDGET.everything)}`,
);
console.log(
  `Brotli: painted ${kb(total(shell, 'br'))}, JavaScript ${kb(total(view.scripts, 'br'))}, everything ${kb(total(all, 'br'))}`,
);
if (painted > BUDGET.painted || javascript > BUDGET.javascript || everything > BUDGET.everything) {
  console.error('✗ The first view is over its budget: load what few views need on demand.');
  process.exit(1);
}
