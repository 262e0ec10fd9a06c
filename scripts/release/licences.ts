import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The list that the bundler writes of what is in the page's chunks. */
export const LICENCES = 'licences.txt';

/** A package whose code or files a thread has, with the texts that must come with them. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: ReadonlySet<string>;
}

/**
 * Licences of what threads alone have: the bundler's own list leaves threads out. `inThreads` looks at what is bundled for
 * each; `inPage` adds to the list what it does not have yet.
 */
export function threadLicences(): { readonly inThreads: Plugin; readonly inPage: Plugin } {
  const modules = new Set<string>();
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

const isOthers = (id: string): boolean => !id.startsWith('\0') && id.includes('/node_modules/');

/** The packages of modules, by name. */
export function licensed(modules: Iterable<string>): Licensed[] {
  const packages = new Map<string, Licensed & { readonly texts: Set<string> }>();
  for (const module of modules) {
    const texts: string[] = [];
    let folder = dirname(module);
    // Licences between a file and its package are of that file alone: tables of characters have one of their own.
    while (!isPackage(folder)) {
      texts.push(...textsIn(folder));
      if (dirname(folder) === folder) throw new Error(`${module} is of no package.`);
      folder = dirname(folder);
    }
    const { name, version, license }: Omit<Licensed, 'texts'> = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const known = packages.get(name) ?? { name, version, license, texts: new Set() };
    for (const text of [...textsIn(folder), ...texts]) known.texts.add(text);
    packages.set(name, known);
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Folders within a package may say of what kind their modules are: that names no package. */
function isPackage(folder: string): boolean {
  const path = join(folder, 'package.json');
  return existsSync(path) && /"name"\s*:/u.test(readFileSync(path, 'utf8'));
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());

const entry = ({ name, version, license, texts }: Licensed): string =>
  `\n## ${name} - ${version} (${license})\n\n${[...texts].join('\n\n')}\n`;
