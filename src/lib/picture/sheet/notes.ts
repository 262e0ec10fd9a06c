import { reportYearOf } from '../../domain';
import { messages } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import type { PictureRequest } from '../request';
import { PICTURES } from './kinds';
import type { PictureSpec } from './kinds/kind';

/** Only what this picture needs explained, and where its figures and borders are from. */
export function notesOf(request: PictureRequest): string[] {
  const { kind, lang, shown } = request;
  const { sentenceEnd } = messages(lang).charts;
  const texts = pictureTexts(lang);
  const written = (list: readonly string[]) => list.filter((text) => text !== '');
  const spec: PictureSpec = PICTURES[kind];
  const notes = written(spec.notes(request));
  const years = spec.years?.(request) ?? texts.year(reportYearOf(shown.measure, shown.period));
  const sources = written([texts.source(years), spec.credit(request)]);
  return written([
    notes.length > 0 ? texts.notes(notes) : '',
    sources.join(sentenceEnd) + sentenceEnd.trimEnd(),
  ]);
}
