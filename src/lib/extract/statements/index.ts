import { QUOTE_MAX, type Observation } from '../../domain/observation';
import type { Statement } from '../../domain/statement';
import { readSections } from '../text/sections';
import { originalOf, readSource, type Source } from '../text/source';
import { clausesOf } from './clauses/clauses';
import { indicatorsOf } from './columns/indicator';
import { maskNames } from './clauses/mask';
import type { Page } from './clauses/chunk';
import { moneyUnit } from './money';
import { ParagraphReader, type Found } from './paragraph';
import { without, type Rule } from './switches';
import { topicOf, topicWeights, type TopicWeights } from './columns/topic';
import { whenOf } from './columns/when';

/** What is known of a report before its statements are read. */
export interface StatementContext {
  readonly adcode: string;
  /** The report's year. */
  readonly year: number;
  /** The observations of the same text. */
  readonly observations: readonly Observation[];
}

export interface StatementOptions {
  /** A rule to be switched off: the corpus must notice. */
  readonly without?: Rule;
}

/** Reads every quantity of a report. Never throws; linear in the length of the text. */
export function readStatements(
  text: string,
  context: StatementContext,
  options: StatementOptions = {},
): Statement[] {
  return without(options.without, () => readAll(text, context));
}

function readAll(text: string, context: StatementContext): Statement[] {
  const source = readSource(text);
  const page: Page = {
    plain: source.plain,
    masked: maskNames(source.plain),
    shown: shownOf(source),
  };
  const statements: Omit<Statement, 'indicator'>[] = [];
  for (const section of readSections(source, context.year)) {
    let heading = topicWeights(section.heading);
    for (const paragraph of section.paragraphs) {
      const reader = new ParagraphReader(page, whenOf(section, context.year), context.year);
      const words = page.plain.slice(paragraph.start, paragraph.end);
      if (words.length <= 40 && !words.includes('。')) heading = topicWeights(words);
      for (const clause of clausesOf(page.masked, paragraph))
        for (const found of reader.read(clause))
          if (found.subject !== '') statements.push(statementOf(found, source, context, heading));
    }
  }
  return indicatorsOf(statements, context.observations);
}

function statementOf(
  found: Found,
  source: Source,
  context: StatementContext,
  heading: TopicWeights,
): Omit<Statement, 'indicator'> {
  const place = quoteOf(found, source);
  return {
    adcode: context.adcode,
    period: found.when.period,
    kind: found.when.kind,
    topic: topicOf(found.subject, place.quote, heading),
    subject: found.subject,
    stated: found.stated,
    unit: found.unit,
    change: found.change,
    ...place,
    baseValue: found.base.value,
    baseUnit: moneyUnit(found.subject, found.unit, found.base.unit),
  };
}

/** The report's own characters, one for each of the plain text. */
function shownOf(source: Source): string {
  const glyphs: string[] = [];
  for (const at of source.origin) glyphs.push(source.text.charAt(at));
  return glyphs.join('');
}

/** The quote in the text as given; cut from its beginning where it would be too long. */
function quoteOf(found: Found, source: Source): { start: number; end: number; quote: string } {
  const whole = originalOf(source, found.start, found.end);
  if (whole.quote.length <= QUOTE_MAX) return whole;
  const start = whole.end - QUOTE_MAX;
  return { start, end: whole.end, quote: source.text.slice(start, whole.end) };
}
