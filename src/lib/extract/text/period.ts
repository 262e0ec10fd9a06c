/** A stretch of years, and whether a text names it by its beginning alone (since), or by its end alone (by). */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Which years a report speaks of: its own, and the one in which it was read (the year before, where read in December). */
export interface Calendar {
  /** The report's year: its targets are for this year. */
  readonly year: number;
  /** What 今年 means. */
  readonly present: number;
}

/** A period as a report's headings and turns name it. */
export type Period = 'last' | 'current' | 'past' | 'ahead';

const NUMERALS = '〇一二三四五六七八九十';
/** The tenth five-year plan is that of 2001–2005. */
const TENTH_PLAN = 2001;
const PLAN_LENGTH = 5;

/** The years of a five-year plan by its number, from the sixth on: 十四五 → 2021–2025. Nothing for other words. */
export function planYears(name: string): Years | undefined {
  const [, tens, ones] = /^(十)?([一二三四五六七八九])?五$/.exec(name) ?? [];
  if (tens === undefined && ones === undefined) return undefined;
  const number = (tens === undefined ? 0 : 10) + (ones === undefined ? 0 : NUMERALS.indexOf(ones));
  const from = TENTH_PLAN + PLAN_LENGTH * (number - 10);
  return { from, to: from + PLAN_LENGTH - 1 };
}

const PLAN =
  '[“"]?(?<plan>十[一二三四五六七八九]五|十五(?=[”"时期计规])|[七八九]五(?=[”"时期计规]))[”"]?';
/** 第十二个五年规划纲要: the plan by its number. */
const NUMBERED_PLAN = '第(?<numbered>十[一二三四五六七八九]?)个五年(?:发展)?(?:规划|计划)';
const COUNT = '[二两三四五六七八九十]';
/**
 * What names a time in a heading, in the order in which it is tried. The opening year of a plan is the year itself
 * (“十五五”开好局, 开局之年); what is to be won at the end of one is no time (决胜“十四五”).
 */
const TIME = new RegExp(
  [
    `(?<none>(?:决胜|冲刺|收官)${PLAN.replace('?<plan>', '')}|今年(?:以来|前|上半年|[1-9一二三四五六七八九]))`,
    `(?<opens>${PLAN.replace('?<plan>', '?<opened>')}(?:规划|时期|发展)?(?:的)?(?:实现)?(?:良好|精彩|全面)?(?:开局|开好局|开门红|开头|起步|起好步|开端))`,
    `(?<opening>(?:开局|开篇|起步|届首|首战)之年)`,
    `(?<first>(?:19|20)\\d\\d)年?(?:[-—~至到]|年和|、)(?<second>(?:19|20)\\d\\d)年`,
    `(?<year>(?:19|20)\\d\\d)年`,
    `(?<last>去年|上年|上一年|过去(?:的)?一年|一年来)`,
    `(?<present>今年|本年|新的一年)`,
    `(?<next>明年)`,
    `(?<ahead>(?:今后|未来|下)(?:的)?${COUNT}年|今后一个时期|今后几年|远景|(?:新一|下一?)届|届内|中长期|第[一二三四五六七八九十]{1,3}届[^，。]{0,6}政府工作的?建议)`,
    PLAN,
    NUMBERED_PLAN,
    `(?<past>(?:过去|这|近|前|本届|任期)?(?:的)?${COUNT}年(?!规划|计划|行动|攻坚|大|一|连|禁|磨)(?:来|间)?|届政府|届(?:.{0,3})人民政府|(?:换届|直辖|建省|建市|改革开放)以来|任期)`,
  ].join('|'),
  'g',
);

/** The periods that a heading or the opening of a sentence names, in their order. */
export function periodsIn(text: string, { year, present }: Calendar): Period[] {
  return [...text.matchAll(TIME)].flatMap(({ groups = {} }): Period[] => {
    const one = (named: number): Period[] => [periodOf({ from: named, to: named }, year)];
    if (groups['none'] !== undefined) return [];
    if (groups['opening'] !== undefined) return ['current'];
    if (groups['opened'] !== undefined) {
      const opened = planYears(groups['opened'])?.from ?? 0;
      return opened === year || opened === year - 1 ? one(opened) : [];
    }
    if (groups['second'] !== undefined) {
      const years = { from: Number(groups['first']), to: Number(groups['second']) };
      return [periodOf(years, year)];
    }
    if (groups['year'] !== undefined) return one(Number(groups['year']));
    if (groups['last'] !== undefined) return one(present - 1);
    if (groups['present'] !== undefined) return one(present);
    if (groups['next'] !== undefined) return one(present + 1);
    if (groups['ahead'] !== undefined) return ['ahead'];
    const numbered = groups['numbered'];
    const plan = planYears(numbered === undefined ? (groups['plan'] ?? '') : `${numbered}五`);
    return plan === undefined ? ['past'] : [periodOf(plan, year)];
  });
}

/** How a stretch of years stands to the report's year. A plan under way is past as far as it is told of. */
function periodOf({ from, to }: Years, year: number): Period {
  if (from === to && to === year - 1) return 'last';
  if (from === to && to === year) return 'current';
  return from >= year ? 'ahead' : 'past';
}
