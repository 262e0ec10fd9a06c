import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What the first view shares with charts that come later is one chunk: split by who shares what, it would
 * be a handful of small ones that compress worse (3 KB). Not in it: what the first view does without.
 */
const SHARED =
  /src\/lib\/(?!store\/|charts\/(?:strip|scatter|table)\/|view\/pair|i18n\/(?:plots|en\.|\w+\.en))/;

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
