import type { DocumentNote } from '$lib/bring/document/document';
import type { Lang } from '$lib/i18n';
import { ownTexts } from '$lib/i18n/texts/own';

/** What was noticed while a text was taken from its file, in words. */
export function noteWords(note: DocumentNote, lang: Lang): string {
  const { notes } = ownTexts(lang);
  if (note.kind === 'encoding') return notes.encoding(note.name);
  return note.kind === 'numbers-lost' ? notes[note.kind] : notes[note.kind](note.count);
}
