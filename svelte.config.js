import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // A single-page app: one fallback page serves every route, so that any static host will do.
    adapter: adapter({ fallback: 'index.html', precompress: true }),
  },
};
