import { download, savingBy } from '../browser/download';
import type { pictureTexts } from '../i18n/texts/picture';
import type { Made } from './render';
import type { Format } from './request';
import { copy, share } from './save';

/** A picture on its way out of the page. */
export interface Delivery {
  readonly make: (format: Format) => Promise<Made>;
  /** Shows a picture that did not get out, with what the reader can do; gives what is then said. */
  readonly show: (made: Made, hint: string) => Promise<string>;
  readonly texts: ReturnType<typeof pictureTexts>;
}

/** Saves as a file; gives what became of it, in words. Throws what the drawing throws. */
export async function savePicture(
  { make, show, texts }: Delivery,
  format: Format,
): Promise<string> {
  const made = await make(format);
  const saving = savingBy(navigator.userAgent);
  if (saving === 'never') return show(made, texts.inApp);
  download(made.file);
  return saving === 'sure'
    ? texts.done(made.file.name)
    : show(made, texts.doneMaybe(made.file.name));
}

/** Puts it into the clipboard. Called within the gesture, which the clipboard asks for. */
export async function copyPicture({ make, show, texts }: Delivery): Promise<string> {
  const made = make('png');
  const done = await copy(made.then(({ file }) => file));
  if (done === 'copied') return texts.copied;
  return show(await made, done === 'absent' ? texts.noCopy : texts.copyRefused);
}

/** Hands it to another app, or saves it where none takes it; nothing is said where the reader thought better of it. */
export async function sharePicture(delivery: Delivery): Promise<string> {
  const made = await delivery.make('png');
  const done = await share(made.file);
  if (done === 'refused') return savePicture(delivery, 'png');
  return done === 'shared' ? delivery.texts.shared : '';
}
