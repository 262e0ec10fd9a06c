import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directivesOf } from './scripts/release/csp.mjs';
import { packRest } from './scripts/release/packed.mjs';
import { versionOf } from './scripts/release/version.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/u, '');

/** The page that all others are made of, and the one that the framework puts in its place when it cannot start. */
const TEMPLATES = ['app', 'error']
  .map((name) => readFileSync(`${ROOT}/src/${name}.html`, 'utf8'))
  .join('\n');

const FALLBACK = 'index.html';

/**
 * The fallback page under the name, too, by which hosts that know no rules send a page for an address without a file; and
 * tables packed, as all else is.
 * @param {import('@sveltejs/kit').Adapter} adapter
 */
const forAnyHost = (adapter) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    for (const ending of ['', '.gz', '.br'])
      builder.copy(`build/${FALLBACK}${ending}`, `build/404.html${ending}`);
    packRest('build');
  },
});

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // A component without state would be read as of the language's older form, whose code the first view would then have.
  compilerOptions: { runes: true },
  kit: {
    // A single-page app: one fallback page serves every route, so that any static host will do.
    adapter: forAnyHost(adapter({ fallback: FALLBACK, precompress: true })),
    csp: { mode: 'hash', directives: directivesOf(TEMPLATES) },
    paths: { base: process.env.BASE_PATH ?? '' },
    // The page keeps it when the reader has what is seen first.
    serviceWorker: { register: false },
    version: { name: versionOf(ROOT) },
  },
};
