import { periodsIn, type Calendar, type Period } from './period';

/** Which way a heading looks: back on what was done, ahead to what is to come, or neither by its words alone. */
export type Look = 'back' | 'ahead' | 'open' | 'government';

/** What a main heading says. */
export interface Heading {
  readonly look: Look;
  /** Says outright that it is a review, wherever it stands: 2023年工作回顾. */
  readonly review: boolean;
  /** Names aims: 目标, 总体要求. */
  readonly aims: boolean;
  readonly periods: readonly Period[];
  readonly text: string;
}

const LONGEST_HEADING = 60;
/** Of a heading that its text runs on from without a sign, so much is surely its own. */
const RUN_ON_HEADING = 20;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}、(?![一二三]、|[二三]产)|第[一二三四五六七八九]部分)/;
const ENDS_AS_HEADING =
  /^.{0,24}(?:工作回顾|工作总结|发展回顾|情况回顾|工作安排|目标任务|主要任务|重点工作|总体要求|(?:主要|预期|奋斗|发展)目标|工作要求|自身建设|工作任务|政策取向|工作重点|工作部署|工作建议|成绩单)$/;
const WORDS =
  '工作回顾|工作总结|发展回顾|主要工作(?:任务)?|总体要求(?:和[^，。；：！？]{2,12}目标)?|主要目标|预期目标|奋斗目标|目标任务|主要任务|重点工作|工作安排|工作任务|工作部署|工作(?:的)?建议|自身建设';
/** A heading that the text goes on after, in the same line. */
const RUN_IN = new RegExp(`^[^，。；：！？]{2,40}?(?:${WORDS})`);
/** The same where the text goes on with words of its own: 一、2023年工作回顾|过去一年…; not 节能减排目标任务全面完成. */
const GLUED = new RegExp(
  `^(?:[一二三四五六七八九十]、|\\([一二三四五六七八九十]\\))[^，。；：！？]{2,40}?(?:${WORDS})(?![的和及与、，。；：！？)]|目标|任务|安排|要求|重点|部署|建议|工作|思路|总结|情况|取得|完成|实现|(?:全面|胜利|圆满|超额|顺利|如期|提前|较好|基本)(?:完成|实现))`,
);

const REVIEW = /回顾|工作总结|成绩单|工作(?:的)?总结$/;
const BACK =
  /回顾|总结(?!经验)|过去|成就|成效|成绩|取得|进展|所做|(?:完成|执行|实施|落实|发展|工作)情况|已经/;
/** Aims that were met: 较好完成了…确定的目标任务, “十五”目标任务胜利完成. */
const MET =
  /(?:完成|实现)了|(?<![本这]次)人(?:大|代会|民代表大会)[^，。]{0,8}会议(?:所)?确定的|(?:目标|任务|规划|计划|指标).{0,6}(?:(?:完成|实现)(?:情况)?|(?:执行|落实)情况)$|(?<!力争|努力|奋力|全力|确保|推动|加快|争取)(?:胜利|圆满|超额|较好|顺利|如期|提前)(?:地)?(?:完成|实现)/;
/** 重点 is work to come, but not what something is done for: 以改善民生为重点的社会建设进一步加强. */
const AHEAD = /目标|要求|安排|任务|部署|(?<!为)重点|今年|今后|展望|思路|取向|未来|打算|建议/;
const GOVERNMENT =
  /自身建设|政府建设|政府治理|政府效能|治理效能|治理能力|治理现代化|人民满意的.{0,6}政府|政府工作水平|法治政府|履职/;

/** Is it a main heading by its form, and not by the style of its number alone? */
export function isMainHeading(text: string): boolean {
  if (
    NUMBERED.test(text) &&
    (/回顾|总结|过去|成就|取得|新进展|新成效|所做|完成情况/.test(text.slice(0, 20)) ||
      RUN_IN.test(text))
  )
    return true;
  return (
    text.length <= LONGEST_HEADING &&
    !/。./.test(text) &&
    (isNumbered(text) || ENDS_AS_HEADING.test(text))
  );
}

/** 一、…: a heading of the first rank, or of the second under headings without numbers. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

/** Length of a heading that its text runs on from without a sign; 0 where there is none. */
export function gluedLength(text: string): number {
  return GLUED.exec(text)?.[0].length ?? 0;
}

/** Reads a main heading. */
export function readHeading(line: string, calendar: Calendar): Heading {
  const long = line.length > LONGEST_HEADING;
  const text = long ? (RUN_IN.exec(line)?.[0] ?? line.slice(0, RUN_ON_HEADING)) : line;
  const periods = periodsIn(text, calendar);
  return {
    look: lookOf(text, periods),
    review: REVIEW.test(text),
    aims: /目标|总体要求|预期/.test(text),
    periods,
    text,
  };
}

function lookOf(text: string, periods: readonly Period[]): Look {
  if (GOVERNMENT.test(text)) return 'government';
  const names = (period: Period): boolean => periods.includes(period);
  if (REVIEW.test(text)) return 'back';
  if (names('current')) return 'ahead';
  if (names('last') || MET.test(text)) return 'back';
  if (names('past')) return names('ahead') && !BACK.test(text) ? 'ahead' : 'back';
  if (names('ahead')) return 'ahead';
  if (AHEAD.test(text)) return 'ahead';
  return BACK.test(text) ? 'back' : 'open';
}
