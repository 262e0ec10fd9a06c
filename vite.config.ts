import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What the first view shares with charts that come later is one chunk: split by who shares what, it would
 * be a handful of small ones that compress worse (3 KB); the router with it, which alone costs 1 KB more.
 * Not in it: what the first view does without.
 */
const SHARED =
  /src\/lib\/(?!store\/(?!load-error)|charts\/(?:strip|scatter|table)\/|view\/pair|i18n\/(?:filters|table|plots|en\.|\w+\.en))|@sveltejs\/kit\/src\/runtime\//;

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: SHARED,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/unit/**/*.test.ts',
      'tests/corpus/**/*.test.ts',
      'tests/visual/**/*.test.ts',
    ],
    environment: 'node',
  },
});
