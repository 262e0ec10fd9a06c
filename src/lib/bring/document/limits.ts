import { DocumentError } from './document';

const MB = 2 ** 20;

/** A report as a document has 0.1 to 3 MB; with pictures on its pages some tens. What is larger is not even opened. */
const MOST_BYTES = 50 * MB;
/** Of one part of an archive, unpacked: a report's has 1 to 3 MB. Zeros pack to a thousandth, so that an archive's own size says nothing. */
export const MOST_PART = 40 * MB;
/** Of what is unpacked in all. */
export const MOST_UNPACKED = 3 * MOST_PART;
/** The longest report has 32,000 characters; a yearbook may have a million. */
const MOST_CHARACTERS = 2_000_000;
/** A report has 20 to 60 pages. */
export const MOST_PAGES = 3000;

/** Throws where a document is empty, or larger than any report. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new DocumentError('empty');
  if (bytes > MOST_BYTES)
    throw new DocumentError('too-large', `${Math.round(bytes / MB)} of ${MOST_BYTES / MB} MB`);
}

/** Throws where there is no text, or more than any report has. */
export function checkText(text: string): void {
  if (!/\S/u.test(text)) throw new DocumentError('empty');
  if (text.length > MOST_CHARACTERS)
    throw new DocumentError('too-large', `${text.length} of ${MOST_CHARACTERS} characters`);
}
