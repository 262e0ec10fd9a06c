import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { rooms } from './scripts/lint/rooms.js';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src/lib and what each may import. Data flows one way: text → extract → dataset →
 * store → view → charts → picture. A room not listed for another is upstream of it, or beside it.
 */
const ROOMS = {
  domain: [],
  extract: ['domain'],
  dataset: ['domain'],
  store: ['domain', 'dataset', 'browser'],
  i18n: ['domain'],
  view: ['domain', 'i18n'],
  browser: ['i18n'],
  charts: ['domain', 'i18n', 'view', 'browser'],
  picture: ['domain', 'i18n', 'view', 'charts', 'browser', 'ui'],
  ui: ['domain', 'i18n', 'view', 'browser'],
  files: ['domain', 'dataset', 'store', 'i18n', 'view', 'charts', 'picture', 'browser', 'ui'],
  bring: ['domain', 'extract', 'dataset', 'store', 'i18n', 'view', 'browser', 'ui', 'page'],
  page: ['domain', 'dataset', 'store', 'i18n', 'view', 'browser', 'charts', 'ui'],
};

/** The rooms that are pure: no page, no Node, no framework. */
const PURE = 'src/lib/{domain,extract,dataset,view}/**/*.ts';

const walls = {
  files: ['src/lib/**/*.{ts,svelte}'],
  plugins: { house: { rules: { rooms } } },
  rules: { 'house/rooms': ['error', ROOMS] },
};

/** A file has one idea: longer than this it says beside the exception why it is one. */
const LONGEST = 300;
const short = {
  files: ['**/*.{js,mjs,ts,svelte}'],
  rules: {
    'max-lines': ['error', { max: LONGEST, skipBlankLines: false, skipComments: false }],
  },
};

/** Pure rooms touch neither the page nor the machine, know no framework, and remember nothing between two calls. */
const pure = {
  files: [PURE],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['svelte', 'svelte/*', '$app/*', '$env/*', 'node:*'],
            message: 'This room is pure: no framework, no Node.',
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'caches',
        'fetch',
        'process',
        'location',
        'history',
        'setTimeout',
        'requestAnimationFrame',
      ].map((name) => ({
        name,
        message: 'This room is pure: effects live at the edges.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      ...['Program', 'ExportNamedDeclaration'].map((parent) => ({
        selector: `${parent} > VariableDeclaration[kind="let"]`,
        message: 'This room is pure: a module keeps no state.',
      })),
    ],
  },
};

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'static/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  walls,
  pure,
  short,
);
