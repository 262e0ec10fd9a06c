import type { Section } from '../text/sections';
import type { When } from './clause/claim';
import type { SentenceReading } from './clause/sentence';

/** What a part speaks of at its beginning. */
export function whenBefore(section: Section, year: number): When {
  if (section.role !== 'results') {
    if (section.several) return section.current ? ofYearAlone(year) : 'foreign';
    return { period: year, kind: 'target' };
  }
  return {
    period: year - 1,
    kind: 'actual',
    ...(section.several ? { span: 'told' as const } : {}),
  };
}

/** Among the years to come, what only one year has: 地区生产总值增长6%, without 年均. */
function ofYearAlone(year: number): When {
  return { period: year, kind: 'target', span: 'carried' };
}

/** What a paragraph began with, what it spoke of last, and whether only figures there were of that, and no turn to it. */
export interface Told {
  readonly before: When;
  readonly when: When;
  readonly byFigures: boolean;
}

/**
 * What the next paragraph speaks of, in a part that tells of several years and of one in turn: what this one spoke of
 * last. Among results what was told of an earlier year, or of a part of one, ends with its paragraph. Among aims a
 * paragraph that told of years to come, and announces no more of them, leaves the report's year to the next. Among several
 * years one year's figures (2012年，煤炭产量达到…) do not end their account, as a turn does (2012年是…的一年).
 */
export function overParagraph(
  section: Section,
  said: string,
  { before, when, byFigures }: Told,
  year: number,
): When {
  const aims = section.role !== 'results';
  if (!aims && when === 'foreign' && !AHEAD.test(said)) return before;
  if (aims && !section.current && before === 'foreign' && byFigures) return before;
  const ends = aims && section.current && !said.endsWith('：');
  if (when === 'foreign' && ends) return ofYearAlone(year);
  return byFigures && isSpan(before) && !isSpan(when) ? carried(when) : when;
}

/** Years to come told of among results: what follows is still of them. */
const AHEAD = /今后|未来|远景目标|时期是/;

/**
 * What the next sentence speaks of where it does not say. In a part about one year a sentence speaks for itself, unless
 * it turns to last year or to several years; where aims of a later year were told, what arrives is still that year's.
 */
export function carriedOn(before: When, { when: said, head }: SentenceReading): When {
  if (said === undefined) return before;
  if (before === 'foreign' || isSpan(before) || isSpan(said)) return said;
  if (head === 'later' && before.kind === 'target') return { ...before, span: 'later' };
  if (head === 'past' || head === 'passing') return said;
  return head === 'turns' && said !== 'foreign' ? said : before;
}

/** Does it tell of several years together? */
export function isSpan(when: When): boolean {
  return when !== 'foreign' && when.span !== undefined && when.span !== 'later';
}

/** 与2002年比(下同): changes from here on are told since that year. */
export const SAME_BASE = /(?:比|与|较|同)(?:19|20)\d\d年[^。]{0,6}[(（]下同[)）]/;

/** The first item of a new list: what several years brought was told before it. */
const FIRST_ITEM = /^\(一\)/;

/** 在肯定成绩的同时，…没有达到7%的预期目标: what is still wrong is wrong now. */
const STOCKTAKING =
  /^(?:各位代表[！，：])?在?(?:充分)?(?:肯定|总结|看到|回顾)[^，。]{0,6}成(?:绩|就)/;

/** 《纲要(草案)》明确了主要指标：…: the aims of a plan, which are no year's. */
const PLAN_TELLS = /^《?(?:规划)?《?纲要(?:[(（]草案[)）])?》[^，。]{0,6}(?:提出|明确|确定)/;

/** What a paragraph speaks of where it does not say; `closed`: an account of several years was told before it. */
export function opening(when: When, said: string, closed: boolean): When {
  if (PLAN_TELLS.test(said)) return 'foreign';
  if (STOCKTAKING.test(said)) return lastOf(when);
  return closed && FIRST_ITEM.test(said) && isSpan(when) ? carried(when) : when;
}

/** The last of several years alone. */
export function lastOf(when: When): When {
  return when === 'foreign' ? when : { period: when.period, kind: when.kind };
}

/** What only one year has is the year's; sums are those of several. */
export function carried(when: When): When {
  return when === 'foreign' ? when : { ...when, span: 'carried' };
}
