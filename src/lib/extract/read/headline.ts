import type { Observation } from '../../domain/observation';
import type { Section } from './sections';

/** A paragraph of a section, with the observations that stand in it. */
export interface ReadParagraph<T> {
  readonly section: Section;
  readonly text: string;
  readonly found: readonly T[];
}

const AIMS = /目标/;
/** Where the account of the year's work begins after the opening summary. */
const WORK =
  /(?:主要|重点|着力|突出|扎实)?(?:做了以下|做好了以下|抓了以下|开展了以下|以下(?:几|[一二三四五六七八九十]|\d+)?个?方面(?:的)?工作)|^\([一二三四五六七八九十]+\)|^一是|^[1１][、.]/;
const BULLET = /^(?:—+|[●■◆○·•▲★])/;
const SUBSECTION = /^\([一二三四五六七八九十]+\)/;
/** Fewer indicators than this make no summary. */
const SUMMARY = 3;

/** Tells which paragraphs hold the year's main aims and the opening summary of last year's results. */
export function headlineParagraphs<T extends Observation>(
  paragraphs: readonly ReadParagraph<T>[],
): Set<ReadParagraph<T>> {
  return new Set([...aims(paragraphs), ...opening(paragraphs)]);
}

function aims<T extends Observation>(paragraphs: readonly ReadParagraph<T>[]): ReadParagraph<T>[] {
  const candidates = paragraphs.filter(
    (paragraph) => AIMS.test(paragraph.text) && count(paragraph, 'target') > 0,
  );
  const best = candidates.reduce<ReadParagraph<T> | undefined>(
    (a, b) => (a === undefined || count(b, 'target') > count(a, 'target') ? b : a),
    undefined,
  );
  const most = paragraphs.reduce<ReadParagraph<T> | undefined>(
    (a, b) => (a === undefined || count(b, 'target') > count(a, 'target') ? b : a),
    undefined,
  );
  const chosen = best !== undefined && count(best, 'target') >= SUMMARY ? best : most;
  return chosen === undefined || count(chosen, 'target') === 0 ? [] : [chosen];
}

function opening<T extends Observation>(
  paragraphs: readonly ReadParagraph<T>[],
): ReadParagraph<T>[] {
  const results = paragraphs.filter((paragraph) => paragraph.section.role === 'results');
  const end = results.findIndex((paragraph) => WORK.test(paragraph.text));
  const head = end < 0 ? results.slice(0, 1) : results.slice(0, end);
  const summary = head.filter((paragraph) => count(paragraph, 'actual') > 0);
  if (summary.some((one) => holds(one, 'gdp_growth'))) return summary;
  const growth = results.findIndex((one) => holds(one, 'gdp_growth'));
  const first = growth >= 0 ? growth : results.findIndex((one) => holds(one, 'gdp'));
  const macro = first >= 0 ? first : results.findIndex((one) => count(one, 'actual') >= SUMMARY);
  return macro < 0 ? summary : [...summary, ...block(results, macro)];
}

function holds<T extends Observation>(paragraph: ReadParagraph<T>, indicator: string): boolean {
  return paragraph.found.some((one) => one.indicator === indicator);
}

/** A paragraph with those that go on with it: further bullets, or the rest of a first subsection. */
function block<T extends Observation>(
  results: readonly ReadParagraph<T>[],
  at: number,
): ReadParagraph<T>[] {
  const first = results[at];
  if (first === undefined) return [];
  const bullet = BULLET.exec(first.text)?.[0];
  const under = SUBSECTION.test(results[at - 1]?.text ?? '');
  const rest = results.slice(at + 1);
  const end = rest.findIndex((one) =>
    bullet !== undefined ? !one.text.startsWith(bullet) : !under || SUBSECTION.test(one.text),
  );
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)].filter(
    (one) => count(one, 'actual') > 0,
  );
}

function count<T extends Observation>(
  paragraph: ReadParagraph<T>,
  kind: Observation['kind'],
): number {
  return paragraph.found.filter((one) => one.kind === kind).length;
}
