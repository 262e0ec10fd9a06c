import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directivesOf } from './scripts/release/csp.mjs';
import { versionOf } from './scripts/release/version.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/u, '');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // A single-page app: one fallback page serves every route, so that any static host will do.
    adapter: adapter({ fallback: 'index.html', precompress: true }),
    csp: { mode: 'hash', directives: directivesOf(readFileSync(`${ROOT}/src/app.html`, 'utf8')) },
    paths: { base: process.env.BASE_PATH ?? '' },
    version: { name: versionOf(ROOT) },
  },
};
