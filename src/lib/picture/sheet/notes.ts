import { messages } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import type { Sheet } from './sheet';

/** Only what this picture needs explained, and where its figures and borders are from. */
export function notesOf({ lang, notes, years, credit }: Sheet): string[] {
  const { sentenceEnd } = messages(lang).charts;
  const texts = pictureTexts(lang);
  const written = (list: readonly string[]) => list.filter((text) => text !== '');
  const explained = written(notes);
  const sources = written([texts.source(years), credit]);
  return written([
    explained.length > 0 ? texts.notes(explained) : '',
    sources.join(sentenceEnd) + sentenceEnd.trimEnd(),
  ]);
}
