import { messages } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import type { Sheet } from './sheet';

/** Only what this picture needs explained, and where its figures and borders are from. */
export function notesOf({ lang, remark = '', notes, years, credit }: Sheet): string[] {
  const { sentenceEnd } = messages(lang).charts;
  const texts = pictureTexts(lang);
  const written = (list: readonly string[]) => list.filter((text) => text !== '');
  const explained = written(notes);
  const sources = written([texts.source(years), credit]);
  return written([
    remark,
    explained.length > 0 ? texts.notes(explained) : '',
    sources.join(sentenceEnd) + sentenceEnd.trimEnd(),
  ]);
}

/** A sentence as a part of one: without its end, and no capital in the middle. An acronym stays. */
export function asPart(sentence: string): string {
  return sentence
    .replace(/[。.]$/u, '')
    .replace(/^[A-Z](?=[a-z ])/u, (first) => first.toLowerCase());
}
