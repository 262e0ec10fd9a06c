import type { Lexicon } from '../../lexicon/lexicon';
import type { Subject } from '../../lexicon/subject';
import type { WordRole } from '../../lexicon/word-roles';
import { textOf, type Token } from './token';
import type { Claim, Said } from './claim';
import { isDenied } from './disregard';
import { isVerbal, nounEnd, readNoun, type Noun } from './noun';
import type { Piece } from './segment';

/** A statement in words: of whom, what, by which rule. */
export interface Relation {
  readonly members: readonly Noun[];
  readonly said: Said;
  readonly rule: string;
  readonly words: Claim['words'];
}

/** Reads a relation or a word of aim from a piece without a figure. `set`: the list that it goes on is set by a
 * higher level; `before` are the nouns that stand before it. */
export function readRelation(
  piece: Piece,
  set: boolean,
  lexicon: Lexicon,
  before: readonly Noun[],
  members: readonly Noun[],
): Relation | undefined {
  if (!mayRelate(piece)) return undefined;
  return (
    readElsewhere(piece, before, members) ??
    readSync(piece, lexicon, before) ??
    readAbove(piece, lexicon, before) ??
    readAim(piece, set, members)
  );
}

/** Part of every word that compares with others. */
const COMPARES = /[高快好优低先]于|超过|跑赢|持平|同步|相当|一致|平均(?:水平|增速)以上/;

/** May a piece hold a relation? Most hold none, and need not be read for one. */
export function mayRelate({ words, text }: Piece): boolean {
  return words.some(tells) || COMPARES.test(text);
}

/** Does a word set an aim or tell a growth without a figure? */
function tells({ role }: Token): boolean {
  return role === 'sync' || role === 'positive' || role === 'task' || role === 'words';
}

/** …与经济增长同步: what stands before 与 moves with what stands after it. */
function readSync(piece: Piece, lexicon: Lexicon, before: readonly Noun[]): Relation | undefined {
  const at = piece.words.findIndex((word) => word.role === 'sync');
  if (at < 0 || piece.link !== 'list') return undefined;
  const to = referred(piece.words.slice(0, at), lexicon);
  return to === undefined
    ? undefined
    : {
        members: before,
        said: { is: 'relative', op: 'sync', to },
        rule: 'moves with',
        words: texts(piece.words.slice(at, at + 1)),
      };
}

/** 高于全国平均水平, 不低于全省增速, 与全国持平: how far others get sets the aim, without a figure. */
const OTHERS =
  /^(?:(?:(?:略|明显)?(?:高于|快于|好于|优于|低于)|不低于|不高于|超过)(?:全国|全省|全区|全市|周边|同类|省内)|(?:保持|稳定|达到)?在?(?:全国|全省|全区|全市)平均(?:水平|增速)以上)/;
const WITH_OTHERS = /^(?:全国|全省|全区|全市)[^，；]{0,6}(?:持平|同步|相当|一致)/;
/** As many tokens as the longest of these wordings can have: one has at least one character. */
const LONGEST = 10;

/** An aim set by what the nation, the province or others reach. */
function readElsewhere(
  piece: Piece,
  before: readonly Noun[],
  members: readonly Noun[],
): Relation | undefined {
  if (!COMPARES.test(piece.text)) return undefined;
  const said = { is: 'words', op: 'relative' } as const;
  const rule = 'set by what others reach';
  if (piece.link === 'list' && WITH_OTHERS.test(textFrom(piece, 0)))
    return { members: before, said, rule, words: texts(piece.words) };
  const at = piece.words.findIndex((_, index) => OTHERS.test(textFrom(piece, index)));
  return at < 0 ? undefined : { members, said, rule, words: texts(piece.words.slice(at)) };
}

/** A piece's text from a word on, as far as a wording can reach. */
function textFrom({ words }: Piece, at: number): string {
  return textOf(words.slice(at, at + LONGEST));
}

const FASTER = new Set(['高于', '超过', '不低于', '快于', '略高于', '略快于', '跑赢', '领先于']);

/** …增长快于经济增长. */
function readAbove(piece: Piece, lexicon: Lexicon, before: readonly Noun[]): Relation | undefined {
  const at = piece.words.findIndex((word) => FASTER.has(word.text));
  if (at < 0) return undefined;
  const to = referred(piece.words.slice(at + 1), lexicon);
  if (to === undefined) return undefined;
  const left = piece.words.slice(0, at);
  const noun = left.some((word) => word.role === 'name')
    ? readNoun(left.slice(0, nounEnd(left, left.length)), lexicon, undefined)
    : undefined;
  const another = noun === undefined && piece.link !== 'list' && left.some(names);
  const own = noun === undefined ? before : piece.link === 'list' ? [...before, noun] : [noun];
  const members = another ? [] : own;
  return {
    members,
    said: { is: 'relative', op: 'above', to },
    rule: 'grows faster than',
    words: texts(piece.words.slice(at, at + 1)),
  };
}

/** Is it a thing of its own that is none of ours: 财政支出 in 财政支出快于经济增长? */
function names({ role, text }: Token): boolean {
  return role === 'other' && text.length > 2;
}

function referred(words: readonly Token[], lexicon: Lexicon): Subject | undefined {
  const name = words.findLast((word) => word.role === 'name');
  const subject = name === undefined ? undefined : lexicon.subject(name.text);
  if (subject !== undefined) return subject;
  return words.some((word) => word.text.startsWith('经济')) ? lexicon.byId('gdp') : undefined;
}

/** 实现正增长, 完成国家下达任务, 平稳增长. */
function readAim(piece: Piece, set: boolean, members: readonly Noun[]): Relation | undefined {
  const positive = ofRole(piece, 'positive');
  const task = ofRole(piece, 'task');
  const words = ofRole(piece, 'words');
  const authority = ofRole(piece, 'authority');
  if (positive !== undefined && !isDenied(piece))
    return {
      members,
      said: { is: 'words', op: 'positive' },
      rule: 'grows at all',
      words: [positive.text],
    };
  if (
    task !== undefined &&
    (authority !== undefined || set || meetsPlan(piece) || meetsTest(piece))
  )
    return {
      members,
      said: { is: 'words', op: 'assigned' },
      rule: 'set by a higher level',
      words: [authority?.text ?? '', task.text],
    };
  if (words !== undefined && ofRole(piece, 'share') === undefined && !piece.words.some(isUrging))
    return {
      members,
      said: { is: 'words', op: 'qualitative' },
      rule: 'words alone',
      words: [words.text],
    };
  return undefined;
}

function ofRole({ words }: Piece, role: WordRole): Token | undefined {
  return words.find((word) => word.role === role);
}

/** 完成“十四五”目标任务: the plan's own aim. */
function meetsPlan({ words }: Piece): boolean {
  const plan = words.findIndex(
    (word) => word.role === 'time' && /十[一二三四五六七]五[”"]?$/.test(word.text),
  );
  return (
    plan > 0 &&
    words[plan - 1]?.text === '完成' &&
    !words.slice(0, plan).every(isVerbal) &&
    words[plan + 1]?.role === 'task'
  );
}

/** 达到考核要求, 完成省控制目标: what is tested or capped, a higher level has set. */
function meetsTest({ words }: Piece): boolean {
  return words.some(
    (word, at) =>
      word.role === 'task' &&
      /^(?:省|考核.)/.test(word.text) &&
      /^(?:(?:超额)?(?:完成|达到|达成|符合|满足)|(?:控制)?在|不高于|不超过|不突破|低于)$/.test(
        words[at - 1]?.text ?? '',
      ),
  );
}

/** 推动外贸稳中提质 tells a task, no aim. */
function isUrging({ text }: Token): boolean {
  return /^(?:推动|促进|推进|带动|助力)$/.test(text);
}

function texts(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.text);
}
