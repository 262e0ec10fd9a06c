import { NATION } from '../../domain/region';
import type { Head } from '../text/head';

/** A text of so many characters that gives fewer observations has hardly been read. */
const REPORT_LENGTH = 3000;
const FEWEST_OBSERVATIONS = 5;

/** What a person should look at before trusting a reading, in words. In: the plain text, its head, how much was read. */
export function warningsOf(plain: string, { place }: Head, observations: number): string[] {
  const hardlyRead = plain.length >= REPORT_LENGTH && observations < FEWEST_OBSERVATIONS;
  const named = place.adcode === NATION || plain.includes(place.short);
  return [
    ...(hardlyRead
      ? [
          `Hardly anything is read: ${observations} figures in ${plain.length} characters. Is it a work report, and are its characters whole?`,
        ]
      : []),
    ...(named
      ? []
      : [`The text never names ${place.name}, under whose code (${place.adcode}) it is read.`]),
  ];
}
