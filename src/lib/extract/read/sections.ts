import type { Paragraph, Source } from '../text/source';

/** What a part of a report is about. */
export type SectionRole = 'results' | 'targets' | 'tasks' | 'other';

/** A part of a report between two of its main headings. */
export interface Section {
  readonly role: SectionRole;
  /** Tells of several years at once: 过去五年, “十四五”. */
  readonly several: boolean;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

const LONGEST_HEADING = 60;
const MAIN_HEADING = /^(?:[一二三四五六七八九]、|第[一二三四五六七八九]部分)/;
const PLAIN_HEADING =
  /^.{0,24}(?:工作回顾|工作总结|工作安排|目标任务|主要任务|重点工作|总体要求|主要目标|工作要求|自身建设|工作任务|政策取向|工作重点|工作部署)$/;
const RESULTS = /回顾|总结|过去|成就|取得|新进展|新成效|所做|完成情况/;
const GOVERNMENT =
  /自身建设|政府建设|政府治理|政府效能|治理效能|治理能力|人民满意的.{0,6}政府|政府工作水平|法治政府|履职/;
const FORWARD = /目标|要求|安排|任务|部署|重点|今年|今后|展望|思路|取向|未来/;
const SEVERAL = /五年|[“"]?十[二三四五六]五[”"]?|三年|届政府|四年/;
const TURN = /预期目标(?:建议)?[是为：]|主要目标[是为：]|发展目标[是为：]/;

interface Open {
  role: SectionRole;
  several: boolean;
  heading: string;
  paragraphs: Paragraph[];
}

/** Cuts a report into its parts. Reports without headings turn from results to targets where the aims are named. */
export function readSections(source: Source, year: number): Section[] {
  const sections: Open[] = [{ role: 'results', several: false, heading: '', paragraphs: [] }];
  for (const paragraph of source.paragraphs) {
    const text = source.plain.slice(paragraph.start, paragraph.end);
    const before = sections.at(-1);
    const heading = headingOf(text, year, before?.role ?? 'results', sections.length === 1);
    if (heading !== undefined) sections.push({ ...heading, paragraphs: [] });
    else if (before?.role === 'results' && TURN.test(text) && speaksOf(text, year))
      sections.push({ role: 'targets', several: false, heading: '', paragraphs: [] });
    sections.at(-1)?.paragraphs.push(paragraph);
  }
  return sections;
}

function headingOf(
  text: string,
  year: number,
  before: SectionRole,
  first: boolean,
): Omit<Open, 'paragraphs'> | undefined {
  const short = text.length <= LONGEST_HEADING && !text.includes('。');
  const isHeading =
    (short && (MAIN_HEADING.test(text) || PLAIN_HEADING.test(text))) ||
    (MAIN_HEADING.test(text) && RESULTS.test(text.slice(0, 20)));
  if (!isHeading) return undefined;
  const heading = text.slice(0, LONGEST_HEADING);
  const role = roleOf(heading, year, before, first);
  const past =
    role === 'results' &&
    (heading.includes(`${year - 1}年`) || /过去一年|一年来|去年/.test(heading));
  const current = role !== 'results' && (heading.includes(`${year}年`) || heading.includes('今年'));
  return { role, several: SEVERAL.test(heading) && !past && !current, heading };
}

function roleOf(heading: string, year: number, before: SectionRole, first: boolean): SectionRole {
  if (GOVERNMENT.test(heading)) return 'other';
  const past = RESULTS.test(heading) || heading.includes(`${year - 1}年`);
  const ahead = FORWARD.test(heading) || heading.includes(`${year}年`);
  if (before === 'results' && past && !heading.includes(`${year}年`)) return 'results';
  if (first && !ahead) return 'results';
  return /目标|总体要求|预期/.test(heading) || before === 'results' ? 'targets' : 'tasks';
}

function speaksOf(text: string, year: number): boolean {
  return text.includes('今年') || text.includes(`${year}年`) || !/去年|上年|过去/.test(text);
}
