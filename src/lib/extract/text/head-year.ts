import { isMainHeading } from './headings';

/** Whose year it is, and the year in which it was read. */
export interface ToldYear {
  readonly year: number;
  /** What 今年 means: the report's year, or the one before where it was read in December (明年工作安排). */
  readonly present: number;
}

/** The date of delivery, which may be broken over two lines. */
export const DELIVERED =
  /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日[^。]{0,40}?(?:人民代表大会|人大|会议)/;

/** Reports read in the last months of a year are next year's, where their headings say so. */
const EARLY_MONTH = 11;

/**
 * The year that a report's head and headings tell. The date of delivery is surest, the headings next (2018年工作回顾
 * stands in a report of 2019), and the title last: some are titled by the year that they review.
 */
export function toldYear(head: string, paragraphs: readonly string[]): ToldYear | undefined {
  const headings = paragraphs.filter(isMainHeading);
  const delivered = DELIVERED.exec(head);
  if (delivered !== null) {
    const read = Number(delivered[1]);
    if (Number(delivered[2]) < EARLY_MONTH) return { year: read, present: read };
    return isNextYears(read, headings, paragraphs)
      ? { year: read + 1, present: speaksOfNextYear(headings) ? read : read + 1 }
      : { year: read, present: read };
  }
  const year =
    yearOfHeadings(headings.join('\n')) ??
    (titled(head) || undefined) ??
    yearOfHeadings(paragraphs.join('\n'));
  return year === undefined ? undefined : { year, present: year };
}

function titled(head: string): number {
  return Number(/((?:19|20)\d{2})年?[^\n]{0,20}工作报告/.exec(head)?.[1]);
}

function isNextYears(
  read: number,
  headings: readonly string[],
  paragraphs: readonly string[],
): boolean {
  if (speaksOfNextYear(headings)) return true;
  const ahead = new RegExp(`${read + 1}年(?:政府)?工作(?:报告|安排|任务|重点|总体要求|的总体要求)`);
  const text = paragraphs.join('\n');
  return yearOfHeadings(text) === read + 1 || ahead.test(text);
}

/** 今年工作回顾, 明年工作安排: headings of a report that was read before its year began. */
function speaksOfNextYear(headings: readonly string[]): boolean {
  return headings.some(
    (heading) => /明年/.test(heading) || /今年.{0,8}(?:回顾|总结)/.test(heading),
  );
}

/** Headings name last year's work and this year's: 2023年工作回顾, 2024年工作安排. */
function yearOfHeadings(text: string): number | undefined {
  const past =
    /((?:19|20)\d{2})年(?:的)?(?:政府|主要|经济社会发展)?(?:工作|发展)?(?:的)?(?:简要)?(?:回顾|总结|工作情况|工作总结)/.exec(
      text,
    )?.[1];
  if (past !== undefined) return Number(past) + 1;
  const ahead =
    /((?:19|20)\d{2})年(?:的)?(?:经济社会发展|政府|工作|重点|总体|主要|目标)[^。，\n]{0,16}(?:安排|目标|任务|要求|部署|思路|建议|重点)/.exec(
      text,
    )?.[1];
  return ahead === undefined ? undefined : Number(ahead);
}
