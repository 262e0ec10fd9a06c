import type { Kind } from '../../../domain/observation';
import type { Section } from '../../text/sections';

/** The year that a figure is about, and whether it is a result or an aim. */
export interface Time {
  readonly period: number;
  readonly kind: Kind;
}

/** What a part of the report speaks of where it names no year. */
export function timeOf(section: Section, year: number): Time {
  return section.role === 'results'
    ? { period: year - 1, kind: 'actual' }
    : { period: year, kind: 'target' };
}

const TIMES =
  /(比|较|自|从|由|于|与|同|超过|相当于|恢复[到至]|达到?(?=\d{4}年[底末初]?的?$)|[为是](?=\d{4}年[底末初]?的?$))?(?:((?:19|20)\d\d)年(?!前|以来|来|间)|(去年|上年|过去一年)|(今年|本年|今后一年)|(十四五)末|(十三五)末)(以来)?/g;

/** Part of all of them. */
const TIME_HINT = /年|五末/;

/** The last word of time that a clause has before an offset, where it sets the time; or what held before. */
function timeIn(words: string, before: Time, year: number): Time {
  if (!TIME_HINT.test(words)) return before;
  let when = before;
  TIMES.lastIndex = 0;
  for (let match = TIMES.exec(words); match !== null; match = TIMES.exec(words)) {
    const [, relation, named, last, current, fourteenth, thirteenth, since] = match;
    if (since !== undefined || (relation !== undefined && relation !== '于')) continue;
    if (named !== undefined) when = ofYear(Number(named), before, year);
    else if (last !== undefined) when = { period: year - 1, kind: 'actual' };
    else if (current !== undefined) when = { period: year, kind: 'target' };
    else if (fourteenth !== undefined) when = ofYear(2025, before, year);
    else if (thirteenth !== undefined) when = ofYear(2020, before, year);
  }
  return when;
}

/** Words that tell how things stand, also where aims are told; a word of aiming undoes them. */
const STANDS = /已经|(?<!项)目前(?!期)|迄今|现有(?!的?基础)/;
const AIMS = /力争|争取|确保|力促|要|将(?!近)|再|新增|推动|推进|加快|努力|提高到|提升到|增加到/;

/** A state told among the aims (目前已有…, …已经…) is one of last year. */
function presentOf(words: string, when: Time, year: number): Time {
  if (when.kind !== 'target' || when.period !== year) return when;
  return STANDS.test(words) && !AIMS.test(words) ? { period: year - 1, kind: 'actual' } : when;
}

function ofYear(period: number, before: Time, year: number): Time {
  if (period < year) return { period, kind: 'actual' };
  return { period, kind: 'target' };
}

/** What sets the time of a figure, apart from the part of the report. */
export const TIME_RULES = { 'words of time': timeIn, 'present states': presentOf };
