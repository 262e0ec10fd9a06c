import type { Paragraph, Source } from './source';

/** What a part of a report is about. */
export type SectionRole = 'results' | 'targets' | 'tasks' | 'other';

/** What a main heading says of its part. */
interface Heading {
  readonly role: SectionRole;
  /** Begins by telling of several years at once: 过去五年, “十四五”. */
  readonly several: boolean;
  /** Tells of several years and perhaps of one, in turn: a word of time speaks until the next. */
  readonly mixed: boolean;
  readonly heading: string;
}

/** A part of a report between two of its main headings. */
export interface Section extends Heading {
  readonly paragraphs: readonly Paragraph[];
}

const LONGEST_HEADING = 60;
const MAIN_HEADING =
  /^(?:[一二三四五六七八九]、(?![一二三]、|[二三]产)|第[一二三四五六七八九]部分)/;
const PLAIN_HEADING =
  /^.{0,24}(?:工作回顾|工作总结|工作安排|目标任务|主要任务|重点工作|总体要求|主要目标|工作要求|自身建设|工作任务|政策取向|工作重点|工作部署)$/;
/** A heading that the text goes on after, in the same line. */
const RUN_IN =
  /^[^，。；：！？]{2,40}?(?:工作回顾|工作总结|主要工作(?:任务)?|总体要求(?:和[^，。；：！？]{2,12}目标)?|主要目标|预期目标|奋斗目标|目标任务|主要任务|重点工作|工作安排|工作任务|工作部署|工作(?:的)?建议|自身建设)/;
const RESULTS = /回顾|总结|过去|成就|取得|新进展|新成效|所做|完成情况/;
const GOVERNMENT =
  /自身建设|政府建设|政府治理|政府效能|治理效能|治理能力|人民满意的.{0,6}政府|政府工作水平|法治政府|履职/;
const FORWARD = /目标|要求|安排|任务|部署|重点|今年|今后|展望|思路|取向|未来/;
const SEVERAL = /五年|[“"]?十[二三四五六]五[”"]?|三年|届政府|四年/;
const TURN = /(?:预期|主要|发展|奋斗|工作)目标(?:任务)?(?:建议|安排|初步安排)?(?:如下)?[是为：]/;

/** Cuts a report into its parts. Reports without headings turn from results to targets where the aims are named. */
export function readSections(source: Source, year: number): Section[] {
  const texts = source.paragraphs.map(({ start, end }) => source.plain.slice(start, end));
  const turn = texts.findLastIndex((text) => isMain(text) && isAhead(text, year));
  const sections: (Heading & { paragraphs: Paragraph[] })[] = [
    { role: 'results', several: false, mixed: false, heading: '', paragraphs: [] },
  ];
  source.paragraphs.forEach((paragraph, index) => {
    const text = texts[index] ?? '';
    const before = sections.at(-1)?.role ?? 'results';
    if (isMain(text))
      sections.push({
        ...headingOf(text, year, before, sections.length === 1 || index < turn),
        paragraphs: [],
      });
    else if (before === 'results' && TURN.test(text) && speaksOf(text, year))
      sections.push({ role: 'targets', several: false, mixed: false, heading: '', paragraphs: [] });
    sections.at(-1)?.paragraphs.push(paragraph);
  });
  return sections;
}

function isMain(text: string): boolean {
  if (MAIN_HEADING.test(text) && (RESULTS.test(text.slice(0, 20)) || RUN_IN.test(text)))
    return true;
  return (
    text.length <= LONGEST_HEADING &&
    !text.includes('。') &&
    (MAIN_HEADING.test(text) || PLAIN_HEADING.test(text))
  );
}

/** Does a heading open the part about what is to come? */
function isAhead(heading: string, year: number): boolean {
  return (
    !GOVERNMENT.test(heading) &&
    (FORWARD.test(heading) || heading.includes(`${year}年`)) &&
    !/回顾|总结/.test(heading)
  );
}

/** `open`: the turn to what is to come may still follow. */
function headingOf(text: string, year: number, before: SectionRole, open: boolean): Heading {
  const heading =
    text.length > LONGEST_HEADING
      ? (RUN_IN.exec(text)?.[0] ?? text.slice(0, LONGEST_HEADING))
      : text;
  const role = roleOf(heading, year, before, open);
  const results = role === 'results';
  const single = Math.max(
    heading.search(results ? /过去一年|一年来|去年/ : /今年/),
    heading.indexOf(`${results ? year - 1 : year}年`),
  );
  const several = heading.search(SEVERAL);
  return {
    role,
    several: several >= 0 && (single < 0 || several < single),
    mixed: several >= 0,
    heading,
  };
}

function roleOf(heading: string, year: number, before: SectionRole, open: boolean): SectionRole {
  if (GOVERNMENT.test(heading)) return 'other';
  const past = RESULTS.test(heading) || heading.includes(`${year - 1}年`);
  if (before === 'results' && past && !heading.includes(`${year}年`)) return 'results';
  if (before === 'results' && open && !isAhead(heading, year)) return 'results';
  return /目标|总体要求|预期/.test(heading) || before === 'results' ? 'targets' : 'tasks';
}

function speaksOf(text: string, year: number): boolean {
  return text.includes('今年') || text.includes(`${year}年`) || !/去年|上年|过去/.test(text);
}
