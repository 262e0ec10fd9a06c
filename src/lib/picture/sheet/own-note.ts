import type { Cell } from '../../domain';
import type { Lang } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { isOwn } from '../../view/own';

/** What the sign behind a reader's own figures means; empty where none of the cells rests on one. */
export function ownNote(cells: readonly Cell[], lang: Lang): string {
  return cells.some(isOwn) ? pictureTexts(lang).ownData : '';
}
