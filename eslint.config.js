import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src/lib and what each may import. Data flows one way: text → extract → dataset →
 * store → view → charts → picture. A room not listed for another is upstream of it, or beside it.
 */
const ROOMS = {
  domain: [],
  extract: ['domain'],
  dataset: ['domain'],
  store: ['domain', 'dataset'],
  i18n: ['domain'],
  view: ['domain', 'i18n'],
  browser: ['i18n'],
  charts: ['domain', 'i18n', 'view', 'browser'],
  picture: ['domain', 'i18n', 'view', 'charts', 'browser', 'ui'],
  ui: ['domain', 'i18n', 'view', 'browser'],
  page: ['domain', 'dataset', 'store', 'i18n', 'view', 'browser', 'charts', 'ui'],
};

/** Lint blocks that forbid a room's files to import any room it may not, by relative path or $lib. */
const roomWalls = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/lib/${room}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(ROOMS)
              .filter((other) => other !== room && !allowed.includes(other))
              .flatMap((other) => [
                `**/../${other}`,
                `**/../${other}/**`,
                `$lib/${other}`,
                `$lib/${other}/**`,
              ]),
            message: `src/lib/${room} may import only: ${allowed.join(', ') || 'nothing'} (design: data flows one way).`,
          },
          ...(['domain', 'extract', 'dataset', 'view'].includes(room)
            ? [
                {
                  group: ['svelte', 'svelte/*', '$app/*', 'node:*'],
                  message: `src/lib/${room} is pure: no framework, no Node.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

/** Pure rooms touch neither the page nor the machine, and remember nothing between two calls. */
const pure = {
  files: ['src/lib/{domain,extract,dataset,view}/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'localStorage',
        'indexedDB',
        'fetch',
        'process',
        'location',
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
  ...roomWalls,
  pure,
);
