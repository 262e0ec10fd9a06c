import { download, fileName } from '$lib/browser/download';
import type { Own, OwnReport } from '$lib/domain';
import { messages, type Lang } from '$lib/i18n';
import { ownTexts } from '$lib/i18n/texts/own';
import { backupOf } from '$lib/store/own/backup';

/** Saves a report's text. `called`: what the entry is called. */
export function saveText({ text }: OwnReport, called: string, lang: Lang): void {
  const name = fileName([messages(lang).name, called], 'txt');
  download(new File([text], name, { type: 'text/plain;charset=utf-8' }));
}

/** Saves all that was brought as one file, from which it can be restored. */
export function saveBackup(own: readonly Own[], lang: Lang): void {
  const { title, backup } = ownTexts(lang);
  const day = new Date().toISOString().slice(0, 10);
  const name = fileName([messages(lang).name, title, backup.name, day], 'json');
  download(new File([backupOf(own)], name, { type: 'application/json' }));
}
