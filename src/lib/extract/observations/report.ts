import type { Indicator } from '../../domain/indicator';
import { QUOTE_MAX, type Observation } from '../../domain/observation';
import type { ReportHead } from '../../domain/report';
import { isGrowth, type Claim, type When } from './clause/claim';
import {
  carried,
  carriedOn,
  isSpan,
  lastOf,
  opening,
  overParagraph,
  SAME_BASE,
  whenBefore,
  type Told,
} from './carry';
import { readSentence } from './clause/sentence';
import { BASE_YEAR } from './clause/predicate';
import { LEXICON, type Lexicon } from '../lexicon/lexicon';
import { ownPlaces, widePlaces, type Place } from '../text/places';
import type { Dictionary } from '../lexicon/dictionary';
import { scan } from './clause/tokens';
import { isPerMille } from '../figures/unit-at';
import { addsYears, countsYears, FIRST_COUNT } from './clause/time';
import { originalOf, sourceOf, type Paragraph, type Source } from '../text/source';
import { readHead, type Head } from '../text/head';
import { headlineParagraphs, type ReadParagraph } from './headline';
import { withoutNation } from './nation';
import { mergeRepeats } from './repeats';
import { isDamaged } from './damage';
import { observe, type Outcome } from './observe';
import { ofOneYear } from './one-year';
import { warningsOf } from './warnings';
import { readSections } from '../text/sections';

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
  /** What a person should look at before trusting the reading, in words. */
  readonly warnings: readonly string[];
}

/**
 * Reads a report, from its text or its source: who reads it and when, and every figure of the taxonomy that it states
 * for its own whole territory. Throws `ReadError` when the year or the region cannot be told.
 */
export function readReport(text: string | Source, options: ReadOptions): Reading {
  const source = sourceOf(text);
  const lexicon = options.lexicon ?? LEXICON;
  const head = readHead(source, options.places, options);
  const known = new Set(options.indicators.map((indicator) => indicator.id));
  const dictionaries = [
    ownPlaces(options.places, head.place),
    lexicon.dictionary,
    widePlaces(options.places),
  ];
  const tools = { lexicon, year: head.year, present: head.present, dictionaries };
  const explain: Explanation[] = [];
  const paragraphs: ReadParagraph<Observation>[] = [];
  for (const section of readSections(source, head.year, head.present)) {
    let when = whenBefore(section, head.year);
    let closed = false;
    // A part that names the year first speaks of it until several years are told.
    let turned = !section.several;
    for (const paragraph of section.paragraphs) {
      const said = source.plain.slice(paragraph.start, paragraph.end);
      when = opening(when, said, closed && !section.several);
      const read = claimsOf(source, paragraph, when, tools, section.mixed && !turned);
      if (section.mixed) {
        when = overParagraph(section, said, read.told, head.year);
        turned = !isSpan(read.told.when) && (turned || read.turns);
      }
      closed ||= !said.endsWith('：') && read.claims.some((claim) => isSpan(claim.when));
      const found = read.claims
        .map((claim) => observationOf(claim, source, head, known, explain))
        .filter((one) => one !== undefined);
      paragraphs.push({ section, text: said, found });
    }
  }
  const headline = headlineParagraphs(paragraphs);
  const observations = paragraphs.flatMap((paragraph) =>
    headline.has(paragraph)
      ? paragraph.found.map((one) => ({ ...one, headline: true }))
      : paragraph.found,
  );
  const slogans = new Set(observations.filter(isSlogan).map(keyOf));
  const merged = mergeRepeats(withoutNation(observations.filter((one) => !isSlogan(one))));
  return {
    report: reportOf(head, source.text),
    observations: merged,
    warnings: warningsOf(source.plain, head, merged.length),
    explain: explain.map((one) =>
      one.outcome === 'observation' && slogans.has(`${one.start}|${one.detail}`)
        ? { ...one, outcome: 'ignored', detail: 'words alone, outside the main aims' }
        : one,
    ),
  };
}

/** Words alone are an aim only among the main aims. */
function isSlogan({ stated, headline }: Observation): boolean {
  return (stated.op === 'qualitative' || stated.op === 'relative') && !headline;
}

function keyOf({ start, indicator }: Observation): string {
  return `${start}|${indicator}`;
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

/** What sentences are read with. */
interface Tools {
  readonly lexicon: Lexicon;
  readonly year: number;
  readonly present: number;
  readonly dictionaries: readonly Dictionary[];
}

/** A paragraph as read: its claims, and what it spoke of by words of time of its own. */
interface ParagraphReading {
  readonly claims: readonly Claim[];
  readonly told: Told;
  /** A sentence without figures turned to one year: 2012年是…的一年. */
  readonly turns: boolean;
}

/** Reads a paragraph; `sums`: a word that counts years together speaks for what follows it as well. */
function claimsOf(
  source: Source,
  paragraph: Paragraph,
  before: When,
  { lexicon, year, present, dictionaries }: Tools,
  sums: boolean,
): ParagraphReading {
  const claims: Claim[] = [];
  let told: Told = { before, when: before, byFigures: false };
  let turns = false;
  let when = before;
  // A sentence without figures about a part hands it to the next, and at a paragraph's head to all of it.
  let elsewhere = false;
  let lasting = false;
  let since = false;
  for (const sentence of sentencesOf(source.plain, paragraph)) {
    const tokens = scan(source.plain, sentence.start, sentence.end, dictionaries);
    const counted = sums && !turns && countsYears(tokens);
    if (counted && !isSpan(when)) when = carried(when);
    const text = source.plain.slice(sentence.start, sentence.end);
    since ||= SAME_BASE.test(text);
    const setting = { plain: source.plain, lexicon, year, present, when, elsewhere, since };
    const reading = readSentence(tokens, setting);
    const opens = claims.length === 0 && !reading.figures;
    lasting = reading.elsewhere && (lasting || opens);
    elsewhere = lasting || (reading.elsewhere && !elsewhere && !reading.figures);
    const found = ofOneYear(reading.claims);
    claims.push(...(counted && addsYears(tokens) ? summed(found) : found));
    const counts = FIRST_COUNT.test(text);
    const yearly = tellsYear(found, reading.head === 'turns');
    const said = reading.when ?? (counts && yearly ? lastOf(when) : undefined);
    if (said === undefined) continue;
    const byFigures = reading.figures && (counts || !yearly) && !/过去的|的一年/.test(text);
    if (reading.head !== 'passing') told = { before, when: said, byFigures };
    turns ||= !byFigures && !isSpan(said);
    when = carriedOn(before, { ...reading, when: said });
  }
  return { claims, told, turns };
}

/** Counted with other years, but for what grew from year to year (年均增长), or up to a figure (增至). */
function summed(claims: readonly Claim[]): Claim[] {
  const growing = new Set(claims.filter(isGrowth).map(({ subject }) => subject));
  return claims.map((claim) =>
    isSpan(claim.when) &&
    !growing.has(claim.subject) &&
    !claim.words.some((word) => /^增.?[至到]/.test(word))
      ? { ...claim, sums: true }
      : claim,
  );
}

/**
 * 2012年，生产总值增长8%: does it tell how things grew in one year, and nothing of several? What grew since an earlier year
 * (比2010年增长40%) tells so only after a turn to the year.
 */
function tellsYear(claims: readonly Claim[], turned: boolean): boolean {
  const growths = claims.filter((claim) => isGrowth(claim) && (turned || claim.why !== BASE_YEAR));
  return growths.length > 0 && growths.every(({ when }) => when !== 'foreign' && !isSpan(when));
}

function sentencesOf(plain: string, paragraph: Paragraph): Paragraph[] {
  const sentences: Paragraph[] = [];
  let start = paragraph.start;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const glyph = plain.charAt(i);
    if (glyph !== '。' && glyph !== '！' && glyph !== '？') continue;
    if (i > 0 && isPerMille(plain, i - 1)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences.map((one) => ({ start: one.start + markLength(plain, one), end: one.end }));
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
  const outcome = outcomeOf(claim, source);
  const { start, end, quote } = quoteOf(claim, source);
  const counts = 'indicator' in outcome && known.has(outcome.indicator) && claim.when !== 'foreign';
  explain.push({
    start,
    end,
    quote,
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
    start,
    end,
    quote,
  };
}

/** What a claim says, unless its figure is damaged: that is listed, and never guessed. */
function outcomeOf(claim: Claim, source: Source): Outcome {
  const { said } = claim;
  return said.is === 'figure' && isDamaged(source, said.figure)
    ? { ignored: 'a damaged figure' }
    : observe(claim);
}

/** The quote in the text as given; cut from its beginning where it would be too long. */
function quoteOf(claim: Claim, source: Source): { start: number; end: number; quote: string } {
  const whole = originalOf(source, claim.start, claim.end);
  if (whole.quote.length <= QUOTE_MAX) return whole;
  const start = whole.end - QUOTE_MAX;
  return { start, end: whole.end, quote: source.text.slice(start, whole.end) };
}
