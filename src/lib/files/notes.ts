import type { FileNotes } from '../dataset/files/file-table';
import { gbt7714, type Cited } from '../dataset/files/citation';
import { LOCALE, type Lang } from '../i18n';
import { fileTexts } from '../i18n/texts/files';

/** What the notes of a file are made of. */
export interface NotesAsked {
  readonly lang: Lang;
  /** What the file shows. */
  readonly title: string;
  /** The name of the whole, of which the file may show a part. */
  readonly dataset: string;
  /** The sentence that says what the figures say; empty for the whole package. */
  readonly finding: string;
  /** Where a reader finds the same. */
  readonly address: string;
  /** The package's. */
  readonly version: string;
  /** Digest of datapackage.json, which lists those of all tables; `none` where it could not be told. */
  readonly digest: string | 'none';
  /** Report years that the figures are of. */
  readonly years: readonly number[];
  /** Whose borders; empty for a file without any. */
  readonly boundaries: string;
  readonly made: Date;
}

/** What is cited by who uses a file. */
export function citedOf({ lang, title: part, dataset, ...asked }: NotesAsked): Cited {
  const { version, address, made } = asked;
  const title = part === dataset ? dataset : fileTexts(lang).partOf(dataset, part);
  const author = lang === 'zh' ? '标尺' : 'Biaochi';
  return { author, title, version, address, read: made, language: LOCALE[lang] };
}

/** What a file says of itself: version, digest, licence, sources, address, and how its cells are to be read. */
export function fileNotes(asked: NotesAsked): FileNotes {
  const { lang, title, finding, address, version, digest, years, boundaries, made } = asked;
  const texts = fileTexts(lang);
  const [first, last] = [Math.min(...years), Math.max(...years)].map(String);
  const text = {
    finding,
    address,
    version,
    digest: digest === 'none' ? texts.noDigest : digest,
    license: texts.license,
    sources: texts.source(texts.years(first ?? '', last ?? '')),
    words: texts.wordsNote,
    missing: texts.missingNote,
    implied: texts.impliedNote,
    boundaries: boundaries === '' ? '' : texts.boundariesNote(boundaries),
    made: made.toISOString().slice(0, 10),
    cite: gbt7714(citedOf(asked)),
  };
  const names = Object.keys(text) as (keyof typeof text)[]; // Its own keys.
  return {
    title,
    lines: names
      .filter((name) => text[name] !== '')
      .map((name) => ({ name, head: texts.notes[name], text: text[name] })),
  };
}
