import type { Report } from '../domain';

/**
 * Who read a report, as far as its text says; empty where it does not. A name of one character is no name: the
 * text of the report has lost the rest of it.
 */
export function speakerOf({ speaker }: Pick<Report, 'speaker'>): string {
  const name = speaker.trim();
  return [...name].length > 1 ? name : '';
}
