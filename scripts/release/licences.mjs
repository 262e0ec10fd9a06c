import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The list that the bundler writes of what is in the page's chunks. */
export const LICENCES = 'licences.txt';

/**
 * Licences of what threads alone have: the bundler's own list leaves threads out. `inThreads` looks at what is bundled for
 * each; `inPage` adds to the list what it does not have yet.
 * @returns {{ inThreads: import('vite').Plugin, inPage: import('vite').Plugin }}
 */
export function threadLicences() {
  /** @type {Set<string>} */
  const modules = new Set();
  return {
    inThreads: {
      name: 'licences-in-threads',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const id of chunk.moduleIds) if (isOthers(id)) modules.add(id);
      },
    },
    inPage: {
      name: 'licences-in-page',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const list = bundle[LICENCES];
          if (list?.type !== 'asset') return;
          const text = String(list.source);
          const missing = licensed(modules).filter(
            ({ name, version }) => !text.includes(`\n## ${name} - ${version} `),
          );
          list.source = text + missing.map(entry).join('');
        },
      },
    },
  };
}

/** @param {string} id */
const isOthers = (id) => !id.startsWith('\0') && id.includes('/node_modules/');

/**
 * The packages of modules, by name, with the texts that must come with them.
 * @param {Iterable<string>} modules
 */
export function licensed(modules) {
  /** @type {Map<string, { name: string, version: string, license: string, texts: Set<string> }>} */
  const packages = new Map();
  for (const module of modules) {
    /** @type {string[]} */
    const texts = [];
    let folder = dirname(module);
    // Licences between a file and its package are of that file alone: tables of characters have one of their own.
    while (!isPackage(folder)) {
      texts.push(...textsIn(folder));
      if (dirname(folder) === folder) throw new Error(`${module} is of no package.`);
      folder = dirname(folder);
    }
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const known = packages.get(name) ?? { name, version, license, texts: new Set() };
    for (const text of [...textsIn(folder), ...texts]) known.texts.add(text);
    packages.set(name, known);
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Folders within a package may say of what kind their modules are: that names no package.
 * @param {string} folder
 */
function isPackage(folder) {
  const path = join(folder, 'package.json');
  return existsSync(path) && /"name"\s*:/u.test(readFileSync(path, 'utf8'));
}

/** @param {string} folder */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());

/** @param {ReturnType<typeof licensed>[number]} one */
const entry = ({ name, version, license, texts }) =>
  `\n## ${name} - ${version} (${license})\n\n${[...texts].join('\n\n')}\n`;
