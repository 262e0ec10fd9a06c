import type { Observation } from '../../domain/observation';
import type { Section } from '../text/sections';

/** A paragraph of a section, with the observations that stand in it. */
export interface ReadParagraph<T> {
  readonly section: Section;
  readonly text: string;
  readonly found: readonly T[];
}

const AIMS = /目标/;
/** Looks back on the aims and announces the work: 实现上述目标，重点抓好七个方面工作：. */
const BACK =
  /(?:实现|完成|围绕|对照|锚定|紧扣|聚焦|上述|以上)[^，。：]{0,12}目标(?:任务)?，(?![^。]*目标)[^。]*：$/;
/** Where the account of the year's work begins after the opening summary. */
const WORK =
  /(?:主要|重点|着力|突出|扎实)?(?:做了以下|做好了以下|抓了以下|开展了以下|以下(?:几|[一二三四五六七八九十]|\d+)?个?方面(?:的)?工作)|^\(一\)|^一是|^[1１][、.]/;
const BULLET = /^(?:—+|[●■◆○·•▲★])/;
const SUBSECTION = /^\([一二三四五六七八九十]+\)/;
/** Fewer indicators than this make no summary. */
const SUMMARY = 3;
/** Aims one a line: how many lines at most, and how long each. */
const MOST_AIMS = 30;
const LONGEST_AIM = 120;

/**
 * Tells which paragraphs hold the year's main aims (not those of last year, told with what became of them) and the
 * opening summary of last year's results.
 */
export function headlineParagraphs<T extends Observation>(
  paragraphs: readonly ReadParagraph<T>[],
): Set<ReadParagraph<T>> {
  let latest = -Infinity;
  for (const { found } of paragraphs)
    for (const one of found) if (isAim(one)) latest = Math.max(latest, one.period);
  const ahead = paragraphs.filter(
    ({ found }) => !found.some(isAim) || found.some((one) => isAim(one) && one.period === latest),
  );
  return new Set([...aims(ahead), ...opening(paragraphs)]);
}

function isAim({ kind }: Observation): boolean {
  return kind === 'target';
}

function aims<T extends Observation>(paragraphs: readonly ReadParagraph<T>[]): ReadParagraph<T>[] {
  const named = paragraphs.flatMap((one, at) =>
    AIMS.test(one.text) ? [aimsFrom(paragraphs, at)] : [],
  );
  const best = largest(named);
  const chosen = total(best) >= SUMMARY ? best : largest(paragraphs.map((one) => [one]));
  return chosen.filter((one) => count(one, 'target') > 0);
}

/** A paragraph that names aims, with the lines that it announces by a colon. */
function aimsFrom<T extends Observation>(
  paragraphs: readonly ReadParagraph<T>[],
  at: number,
): ReadParagraph<T>[] {
  const first = paragraphs[at];
  if (first === undefined || !first.text.endsWith('：') || BACK.test(first.text))
    return paragraphs.slice(at, at + 1);
  const rest = paragraphs.slice(at + 1, at + 1 + MOST_AIMS);
  const end = rest.findIndex(
    (one) =>
      one.section !== first.section || one.text.length > LONGEST_AIM || SUBSECTION.test(one.text),
  );
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

function largest<T extends Observation>(
  groups: readonly (readonly ReadParagraph<T>[])[],
): readonly ReadParagraph<T>[] {
  return groups.reduce((a, b) => (total(b) > total(a) ? b : a), []);
}

function total<T extends Observation>(group: readonly ReadParagraph<T>[]): number {
  return group.reduce((sum, one) => sum + count(one, 'target'), 0);
}

function opening<T extends Observation>(
  paragraphs: readonly ReadParagraph<T>[],
): ReadParagraph<T>[] {
  const results = paragraphs.filter(
    ({ section, text, found }) =>
      section.role === 'results' && (text !== section.heading || found.length > 0),
  );
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
  let sum = 0;
  for (const one of paragraph.found) if (one.kind === kind) sum++;
  return sum;
}
