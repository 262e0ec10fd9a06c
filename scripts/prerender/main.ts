// Puts the first page into the site's index.html, as `npm run build` made it: painted with the first answer of the server,
// for the windows of windows.ts and both themes. Without this step the site is the same, but waits for its script.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readManifest } from '../../src/lib/dataset/datapackage';
import { messages } from '../../src/lib/i18n';
import { MARK } from '../../src/lib/store/own/mark';
import { pack } from '../release/packed.mjs';
import { buildRenderer } from './build-renderer';
import { plain, themed, withRules } from './markup';
import { bySteps, likeOutlines, OUTLINE, reachOf } from './outlines';
import { WINDOWS, type Window } from './windows';

const BUILD = 'build';
const BASE = process.env['BASE_PATH'] ?? '';
const CHUNKS = '.svelte-kit/output/client/.vite/manifest.json';
const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8').trim();
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Replaces what must be there. */
function replaced(
  text: string,
  from: string | RegExp,
  to: (...found: readonly string[]) => string,
): string {
  const made = text.replace(from, to);
  if (made === text) throw new Error(`There is no ${String(from)}: mend scripts/prerender.`);
  return made;
}

/** The map's drawing: what it opens with, what moves with the land, and the inset. */
const MAP =
  /(<div class="map fill[^"]*">\s*<svg)([^>]*)>([^]*?)(<clipPath id="[^"]*-inset">[^]*?)<\/svg>/u;
type Rendered = ReadonlyMap<string, string>;

/** The parts of a window's map. */
function mapOf(name: string, pages: Rendered): readonly [land: string, inset: string] {
  const found = MAP.exec(pages.get(name) ?? '');
  return [found?.[3] ?? '', found?.[4] ?? ''];
}

/**
 * The page with its map at its place in a box that it does not fill. Of a window that shows another's map only the hole
 * is left; outlines that are another's at another size name those.
 */
function withMap({ name, drawingOf, outlinesOf, side }: Window, pages: Rendered): string {
  return replaced(pages.get(name) ?? '', MAP, (_, open, attributes, land, inset) => {
    const place = `${open}${attributes} preserveAspectRatio="${side === 'end' ? 'xMaxYMid' : 'xMidYMid'}"`;
    const other = WINDOWS.find((one) => one.name === (drawingOf ?? outlinesOf));
    if (!other) return `${place}>${land}${inset}</svg>`;
    const [theirLand, theirInset] = mapOf(other.name, pages);
    if (outlinesOf) {
      const count = theirLand.match(OUTLINE)?.length ?? 0;
      const drawn = likeOutlines(land, theirLand, 0) + likeOutlines(inset, theirInset, count);
      return `${place} data-outlines-of="${other.name}">${drawn}</svg>`;
    }
    // Its land alone: its box may be wider.
    const { width, height } = other.boxes[0];
    const [from, to] = reachOf(theirLand);
    const margin = width - to;
    const box = `viewBox="${from - margin} 0 ${to - from + 2 * margin} ${height}"`;
    const seen = place.replace(/viewBox="[^"]*"/u, box);
    return `${seen} data-drawing-of="${other.name}"></svg>`;
  });
}

/** The page in all windows, and the rules of style that it needs. */
async function prerendered(): Promise<{ readonly templates: string; readonly styles: string }> {
  const { firstPage } = await buildRenderer();
  const values = new Map<string, readonly [string, string]>();
  const rules = new Map<string, string>();
  const pages = new Map(
    WINDOWS.map((window) => {
      const both = themed(firstPage(window, 'light'), firstPage(window, 'dark'), values);
      return [window.name, withRules(plain(both), rules)];
    }),
  );
  const templates = WINDOWS.map((window) => {
    const markup = withMap(window, pages).replaceAll(
      OUTLINE,
      (_, d) => ` data-land d="${bySteps(d)}"`,
    );
    return `<template data-window="${window.name}" data-media="${window.media}">${markup}</template>`;
  }).join('');
  const named = (theme: 0 | 1) =>
    [...values].map(([name, pair]) => `${name}:${pair[theme]}`).join(';');
  const styles = [
    beside('styles.css'),
    ...[...rules].map(([style, name]) => `.${name}{${style}}`),
    `#prerendered{${named(0)}}`,
    `@media screen and (prefers-color-scheme:dark){#prerendered{${named(1)}}}`,
  ].join('\n');
  return { templates, styles };
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
/** The bundler's own list. */
const chunks = JSON.parse(readFileSync(CHUNKS, 'utf8')) as Record<string, Chunk>;
/** What SvelteKit makes of a node of its routes: the layout is the first, the first page the third. */
const nodeFile = (node: number) => `.svelte-kit/generated/client-optimized/nodes/${node}.js`;
const [LAYOUT, FIRST_PAGE] = [0, 2].map(nodeFile);

/** Style sheets that a file needs before it runs. */
const stylesOf = (name: string): readonly string[] => [
  ...(chunks[name]?.css ?? []),
  ...(chunks[name]?.imports ?? []).flatMap(stylesOf),
];

/** The page that serves every address, without the sheets that later parts bring when they come: the framework names all. */
function withoutLaterStyles(html: string): string {
  const kept = stylesOf(LAYOUT ?? '');
  return html.replace(/\s*<link href="([^"]+\.css)" rel="stylesheet">/gu, (link, href: string) =>
    kept.some((file) => href.endsWith(file)) ? link : '',
  );
}

function write(name: string, html: string): void {
  writeFileSync(`${BUILD}/${name}`, html);
  pack(`${BUILD}/${name}`);
}

const shell = withoutLaterStyles(readFileSync(`${BUILD}/404.html`, 'utf8'));
const { templates, styles } = await prerendered();
const { version } = readManifest(readFileSync('static/data/datapackage.json', 'utf8'));
const script = `\n${beside('take-over.js').replace('OWN_MARK', MARK)}\n`;
const style = `\n${styles}\n`;
let page = replaced(shell, "script-src 'self'", (policy) => `${policy} ${hash(script)}`);
page = replaced(page, "style-src 'self'", (policy) => `${policy} ${hash(style)}`);
// The framework asks for the page's own part only when it runs.
const part = `<link rel="modulepreload" href="${BASE}/${chunks[FIRST_PAGE ?? '']?.file ?? ''}">`;
page = replaced(page, '</head>', (end) => `${part}<style>${style}</style>\n  ${end}`);
const waiting = messages('zh').page.loading.fetch;
page = replaced(
  page,
  '<div id="app">',
  (app) =>
    `${templates}<div id="prerendered" data-path="${BASE}/" data-version="${version}" data-waiting="${waiting}" inert></div>` +
    `<script>${script}</script>\n    ${app}`,
);
write('404.html', shell);
write('index.html', page);
