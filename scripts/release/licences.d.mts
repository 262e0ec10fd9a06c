import type { Plugin } from 'vite';

/** A package whose code or files ship, with the texts that must come with them. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: ReadonlySet<string>;
}

export const LICENCES: string;
export function threadLicences(): { readonly inThreads: Plugin; readonly inPage: Plugin };
export function licensed(modules: Iterable<string>): Licensed[];
