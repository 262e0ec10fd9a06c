import { fileName } from '../../browser/download';
import { messages } from '../../i18n';
import { regionName } from '../../view';
import type { Format, PictureRequest } from '../request';
import { PICTURES } from './kinds';

/** Title of a picture in one line: what, of whose parts, and of which year. */
export function titleOf(request: PictureRequest): string {
  return PICTURES[request.kind].title(request).join(' ');
}

/** What a picture is, for those who do not see it. */
export function describe(request: PictureRequest): string {
  return PICTURES[request.kind].description(request);
}

/** The name under which a picture is saved. */
export function pictureName(request: PictureRequest, format: Format): string {
  const { shown, lang, kind } = request;
  const texts = messages(lang);
  const where =
    shown.whole.level === 'country' ? texts.levels[shown.level] : regionName(shown.whole, lang);
  const { subject, name } = PICTURES[kind];
  return fileName([texts.name, ...subject(request), where, name(lang)], format);
}
