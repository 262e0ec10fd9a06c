import type { Lexicon } from '../../lexicon/lexicon';
import type { Subject } from '../../lexicon/subject';
import type { Noun } from './noun';

/** A noun of a list with the subject that it is, if it is one of ours. */
export interface Member {
  readonly noun: Noun;
  readonly subject: Subject | undefined;
}

/** Lists longer than this keep their last members; tails longer than this are not shared. */
const LONGEST_LIST = 24;
const LONGEST_NAME = 12;
const LONGEST_TAIL = 20;

/** Names that a later member may go on with: 一产、二产、三产投资; 城镇居民、新农合参保率. */
const HEAD = /^(?:第?[一二三](?:产|产业|次产业)?|(?:城镇|农村|农村牧区|农牧区)(?:(?:常住)?居民)?)$/;

/** Is it a name of ours only where nothing follows it: 城镇居民 of 城镇居民医保? */
export function isHead(name: string): boolean {
  return HEAD.test(name);
}

/** A list with one more member. */
export function listWith(listed: readonly Noun[], noun: Noun): Noun[] {
  const list = listed.slice(1 - LONGEST_LIST);
  list.push(noun);
  return list;
}

/** The nouns as subjects. A noun alone that names several (城乡居民) is taken apart where `apart`. */
export function membersOf(nouns: readonly Noun[], lexicon: Lexicon, apart: boolean): Member[] {
  const members: Member[] = [];
  for (const noun of nouns) {
    const subject = subjectOf(noun, nouns, lexicon);
    if (subject !== undefined && apart && nouns.length === 1)
      for (const one of partsOf(subject, lexicon)) members.push({ noun, subject: one });
    else members.push({ noun, subject });
  }
  return members;
}

/** The subjects under one name; the subject itself where it is one. */
export function partsOf(subject: Subject, lexicon: Lexicon): Subject[] {
  return subject.parts === undefined
    ? [subject]
    : subject.parts.map((id) => lexicon.byId(id)).filter((one) => one !== undefined);
}

/** The subject of a noun, its tail taken from the list's last member where it has none of its own: 城镇、农村居民收入. */
function subjectOf(noun: Noun, nouns: readonly Noun[], lexicon: Lexicon): Subject | undefined {
  const last = nouns.at(-1);
  if (noun.named.is === 'subject')
    return isHead(noun.text) && last?.named.is === 'unknown' ? undefined : noun.named.subject;
  if (
    noun.named.is === 'foreign' ||
    last === undefined ||
    last === noun ||
    noun.text.length > LONGEST_NAME ||
    !lexicon.dictionary.begins(noun.text)
  )
    return undefined;
  for (let i = Math.max(0, last.text.length - LONGEST_TAIL); i < last.text.length; i++) {
    const subject = lexicon.subject(noun.text + last.text.slice(i));
    if (subject !== undefined && subject.parts === undefined) return subject;
  }
  return undefined;
}
