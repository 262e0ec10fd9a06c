import type { Indicator } from '../../domain/indicator';
import type { Observation } from '../../domain/observation';
import type { ReportHead } from '../../domain/report';
import type { Claim, When } from './clause/claim';
import { readSentence } from './clause/sentence';
import { LEXICON, type Lexicon } from '../lexicon/lexicon';
import { ownPlaces, widePlaces, type Place } from '../text/places';
import type { Dictionary } from '../lexicon/dictionary';
import { scan } from './clause/tokens';
import { originalOf, readSource, type Paragraph, type Source } from '../text/source';
import { readHead, type Head } from '../text/head';
import { headlineParagraphs, type ReadParagraph } from './headline';
import { mergeRepeats } from './repeats';
import { observe } from './observe';
import { ofOneYear } from './one-year';
import { readSections, type Section } from '../text/sections';

/** What a report is read with. */
export interface ReadOptions {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  /** Overrides the year that the text names. */
  readonly year?: number;
  /** Overrides the region that the text names. */
  readonly adcode?: string;
  /** The words and names to read with, where not the engine's own. */
  readonly lexicon?: Lexicon;
}

/** Why a quantity or a relation became an observation, or did not. Offsets are of the text as given. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly words: readonly string[];
  readonly outcome: 'observation' | 'ignored';
  /** The indicator, or the reason. */
  readonly detail: string;
}

/** A report as read. */
export interface Reading {
  readonly report: ReportHead;
  readonly observations: readonly Observation[];
  readonly explain: readonly Explanation[];
}

/** Quotes are at most this long. */
const LONGEST_QUOTE = 90;

/**
 * Reads a report's text: who reads it and when, and every figure of the taxonomy that it states for its
 * own whole territory. Throws `ReadError` when the year or the region cannot be told.
 */
export function readReport(text: string, options: ReadOptions): Reading {
  const source = readSource(text);
  const lexicon = options.lexicon ?? LEXICON;
  const head = readHead(source, options.places, options);
  const known = new Set(options.indicators.map((indicator) => indicator.id));
  const dictionaries = [
    ownPlaces(options.places, head.place),
    lexicon.dictionary,
    wideOf(options.places),
  ];
  const explain: Explanation[] = [];
  const paragraphs: ReadParagraph<Observation>[] = [];
  for (const section of readSections(source, head.year)) {
    let when = whenBefore(section, head.year);
    let closed = false;
    for (const paragraph of section.paragraphs) {
      const said = source.plain.slice(paragraph.start, paragraph.end);
      if (closed && !section.several && FIRST_ITEM.test(said)) when = carried(when);
      if (STOCKTAKING.test(said)) when = lastOf(when);
      const read = claimsOf(source, paragraph, when, { lexicon, year: head.year, dictionaries });
      if (section.mixed) when = read.when;
      closed ||= !said.endsWith('：') && read.claims.some((claim) => isSpan(claim.when));
      const found = read.claims
        .map((claim) => observationOf(claim, source, head, known, explain))
        .filter((one) => one !== undefined);
      paragraphs.push({ section, text: said, found });
    }
  }
  const headline = headlineParagraphs(paragraphs);
  const observations = paragraphs.flatMap((paragraph) =>
    paragraph.found.map((one) => ({ ...one, headline: headline.has(paragraph) })),
  );
  const slogans = new Set(observations.filter(isSlogan).map(keyOf));
  return {
    report: reportOf(head, text),
    observations: mergeRepeats(observations.filter((one) => !isSlogan(one))),
    explain: explain.map((one) =>
      one.outcome === 'observation' && slogans.has(`${one.start}|${one.detail}`)
        ? { ...one, outcome: 'ignored', detail: 'words alone, outside the main aims' }
        : one,
    ),
  };
}

/** Words alone are an aim only among the main aims. */
function isSlogan({ stated, headline }: Observation): boolean {
  return stated.op === 'qualitative' && !headline;
}

function keyOf({ start, indicator }: Observation): string {
  return `${start}|${indicator}`;
}

let wide: { readonly places: readonly Place[]; readonly dictionary: Dictionary } | undefined;

/** The gazetteer's words are learnt once for all reports. */
function wideOf(places: readonly Place[]): Dictionary {
  if (wide?.places !== places) wide = { places, dictionary: widePlaces(places) };
  return wide.dictionary;
}

function reportOf(head: Head, text: string): Reading['report'] {
  return {
    adcode: head.place.adcode,
    year: head.year,
    title: head.title,
    session: head.session,
    date: head.date,
    speaker: head.speaker,
    chars: text.length,
  };
}

function whenBefore(section: Section, year: number): When {
  if (section.role !== 'results')
    return section.several ? 'foreign' : { period: year, kind: 'target' };
  return {
    period: year - 1,
    kind: 'actual',
    ...(section.several ? { span: 'told' as const } : {}),
  };
}

/** What sentences are read with. */
interface Tools {
  readonly lexicon: Lexicon;
  readonly year: number;
  readonly dictionaries: readonly Dictionary[];
}

/** Reads a paragraph. Out: its claims, and what it spoke of last by a word of time of its own. */
function claimsOf(
  source: Source,
  paragraph: Paragraph,
  before: When,
  { lexicon, year, dictionaries }: Tools,
): { claims: Claim[]; when: When } {
  const claims: Claim[] = [];
  let said = before;
  let when = before;
  let elsewhere = false;
  for (const sentence of sentencesOf(source.plain, paragraph)) {
    const tokens = scan(source.plain, sentence.start, sentence.end, dictionaries);
    const reading = readSentence(tokens, { lexicon, year, when, elsewhere });
    elsewhere = reading.elsewhere && (elsewhere || (claims.length === 0 && !reading.figures));
    claims.push(...ofOneYear(reading.claims));
    if (reading.when === undefined) continue;
    said = reading.when;
    when = before === 'foreign' || isSpan(before) || isSpan(said) ? said : before;
  }
  return { claims, when: said };
}

function isSpan(when: When): boolean {
  return when !== 'foreign' && when.span !== undefined;
}

/** The first item of a new list: what several years brought was told before it. */
const FIRST_ITEM = /^\(一\)/;

/** 在肯定成绩的同时，…没有达到7%的预期目标: what is still wrong is wrong now. */
const STOCKTAKING =
  /^(?:各位代表[！，：])?在?(?:充分)?(?:肯定|总结|看到|回顾)[^，。]{0,6}成(?:绩|就)/;

/** The last of several years alone. */
function lastOf(when: When): When {
  return when === 'foreign' ? when : { period: when.period, kind: when.kind };
}

/** The same years, their account closed. */
function carried(when: When): When {
  return when !== 'foreign' && when.span !== undefined ? { ...when, span: 'carried' } : when;
}

function sentencesOf(plain: string, paragraph: Paragraph): Paragraph[] {
  const sentences: Paragraph[] = [];
  let start = paragraph.start;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const glyph = plain[i];
    if (glyph !== '。' && glyph !== '！' && glyph !== '？') continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences.map((one) => ({ ...one, start: one.start + markLength(plain, one) }));
}

const MARK = /^(?:[—·○-]+|\d{1,2}[.、)](?!\d))/;

/** Length of a bullet or a number that stands before a sentence. */
function markLength(plain: string, { start, end }: Paragraph): number {
  return MARK.exec(plain.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
}

function observationOf(
  claim: Claim,
  source: Source,
  head: Head,
  known: ReadonlySet<string>,
  explain: Explanation[],
): Observation | undefined {
  const outcome = observe(claim);
  const place = quoteOf(claim, source);
  const counts = 'indicator' in outcome && known.has(outcome.indicator) && claim.when !== 'foreign';
  explain.push({
    ...place,
    rule: claim.rule,
    words: claim.words,
    outcome: counts ? 'observation' : 'ignored',
    detail: 'indicator' in outcome ? outcome.indicator : outcome.ignored,
  });
  if (!counts) return undefined;
  return {
    adcode: head.place.adcode,
    indicator: outcome.indicator,
    period: claim.when.period,
    kind: claim.when.kind,
    stated: outcome.stated,
    headline: false,
    ...place,
  };
}

/** The quote in the text as given; cut from its beginning where it would be too long. */
function quoteOf(claim: Claim, source: Source): { start: number; end: number; quote: string } {
  const whole = originalOf(source, claim.start, claim.end);
  if (whole.quote.length <= LONGEST_QUOTE) return whole;
  const start = whole.end - LONGEST_QUOTE;
  return { start, end: whole.end, quote: source.text.slice(start, whole.end) };
}
