// One text of `npm run extract`, in a thread of the pool or in the command's own.
import { ReadError, readReport, type Reading } from '../src/lib/extract';
import { taxonomy } from './data/taxonomy';
import { bytesOf, textFrom, TextFileError } from './data/text-file';
import { allPlaces } from './gazetteer/places';

const TOOLS = { indicators: taxonomy(), places: allPlaces() };

/** A text that is to be read. */
export interface Task {
  readonly file: string;
  /** What the caller says of it. */
  readonly given: { readonly year?: number; readonly adcode?: string };
  /** Is every quantity to be explained? Without, the explanations stay where they were made. */
  readonly explain: boolean;
}

/** A text as read, or why it was not. */
export type Answer =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly reason: string };

export default function read({ file, given, explain }: Task): Answer {
  try {
    const reading = readReport(textFrom(bytesOf(file)), { ...TOOLS, ...given });
    return { kind: 'read', reading: explain ? reading : { ...reading, explain: [] } };
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof TextFileError)) throw error;
    return { kind: 'refused', reason: error.message };
  }
}
