import type { Indicator } from '../../domain/indicator';
import { QUOTE_MAX, type Observation } from '../../domain/observation';
import type { ReportHead } from '../../domain/report';
import type { Claim, When } from './clause/claim';
import { carriedOn, isSpan, opening, overParagraph, SAME_BASE, whenBefore } from './carry';
import { readSentence } from './clause/sentence';
import { LEXICON, type Lexicon } from '../lexicon/lexicon';
import { ownPlaces, widePlaces, type Place } from '../text/places';
import type { Dictionary } from '../lexicon/dictionary';
import { scan } from './clause/tokens';
import { originalOf, readSource, type Paragraph, type Source } from '../text/source';
import { readHead, type Head } from '../text/head';
import { headlineParagraphs, type ReadParagraph } from './headline';
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
    widePlaces(options.places),
  ];
  const tools = { lexicon, year: head.year, present: head.present, dictionaries };
  const explain: Explanation[] = [];
  const paragraphs: ReadParagraph<Observation>[] = [];
  for (const section of readSections(source, head.year, head.present)) {
    let when = whenBefore(section, head.year);
    let closed = false;
    for (const paragraph of section.paragraphs) {
      const said = source.plain.slice(paragraph.start, paragraph.end);
      when = opening(when, said, closed && !section.several);
      const read = claimsOf(source, paragraph, when, tools);
      if (section.mixed) when = overParagraph(section, said, read.when, head.year);
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
  const merged = mergeRepeats(observations.filter((one) => !isSlogan(one)));
  return {
    report: reportOf(head, text),
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

/** Reads a paragraph. Out: its claims, and what it spoke of last by a word of time of its own. */
function claimsOf(
  source: Source,
  paragraph: Paragraph,
  before: When,
  { dictionaries, ...setting }: Tools,
): { claims: Claim[]; when: When } {
  const claims: Claim[] = [];
  let said = before;
  let when = before;
  // A sentence without figures about a part hands it to the next, and at a paragraph's head to all of it.
  let elsewhere = false;
  let lasting = false;
  let since = false;
  for (const sentence of sentencesOf(source.plain, paragraph)) {
    const tokens = scan(source.plain, sentence.start, sentence.end, dictionaries);
    since ||= SAME_BASE.test(source.plain.slice(sentence.start, sentence.end));
    const reading = readSentence(tokens, { ...setting, when, elsewhere, since });
    const opens = claims.length === 0 && !reading.figures;
    lasting = reading.elsewhere && (lasting || opens);
    elsewhere = lasting || (reading.elsewhere && !elsewhere && !reading.figures);
    claims.push(...ofOneYear(reading.claims));
    if (reading.when === undefined) continue;
    said = reading.when;
    when = carriedOn(before, reading);
  }
  return { claims, when: said };
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
  const outcome = outcomeOf(claim, source);
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
