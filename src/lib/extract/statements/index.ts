import { QUOTE_MAX, type Observation } from '../../domain/observation';
import type { Statement } from '../../domain/statement';
import { readSections } from '../text/sections';
import { originalOf, sourceOf, type Source } from '../text/source';
import { clausesOf } from './clauses/clauses';
import { indicatorsOf } from './columns/indicator';
import { GRAMMAR, type Grammar } from './grammar';
import type { Page } from './clauses/chunk';
import { moneyUnit } from '../figures/base';
import { ParagraphReader, type Found } from './paragraph';
import { topicOf, topicWeights, type TopicWeights } from './columns/topic';
import { timeOf } from './columns/time';

/** What is known of a report before its statements are read. */
export interface StatementContext {
  readonly adcode: string;
  /** The report's year. */
  readonly year: number;
  /** The observations of the same text. */
  readonly observations: readonly Observation[];
}

export interface StatementOptions {
  /** Words and rules to read by; all of them unless told otherwise. */
  readonly grammar?: Grammar;
}

/** A quantity as a row, told by no indicator yet, with the rule that named what it is of. */
export interface ExplainedStatement {
  readonly statement: Statement;
  readonly rule: string;
}

/** Reads every quantity of a report, from its text or its source. Never throws; linear in the length of the text. */
export function readStatements(
  text: string | Source,
  context: StatementContext,
  options: StatementOptions = {},
): Statement[] {
  const read = explainStatements(text, context, options);
  return indicatorsOf(
    read.map(({ statement }) => statement),
    context.observations,
  );
}

/** Reads every quantity of a report and tells by which rule. */
export function explainStatements(
  text: string | Source,
  context: StatementContext,
  { grammar = GRAMMAR }: StatementOptions = {},
): ExplainedStatement[] {
  const source = sourceOf(text);
  const page: Page = {
    plain: source.plain,
    masked: grammar.rules['names in quotation marks']?.(source.plain) ?? source.plain,
    shown: shownOf(source),
  };
  const read: ExplainedStatement[] = [];
  for (const section of readSections(source, context.year)) {
    let heading = topicWeights(section.heading);
    for (const paragraph of section.paragraphs) {
      const reader = new ParagraphReader(
        grammar,
        page,
        timeOf(section, context.year),
        context.year,
      );
      const words = page.plain.slice(paragraph.start, paragraph.end);
      if (words.length <= 40 && !words.includes('。')) heading = topicWeights(words);
      for (const clause of clausesOf(page.masked, paragraph))
        for (const found of reader.read(clause)) {
          if (found.subject === '') continue;
          const statement = statementOf(found, source, context, heading);
          read.push({ statement, rule: found.rule });
        }
    }
  }
  return read;
}

function statementOf(
  found: Found,
  source: Source,
  context: StatementContext,
  heading: TopicWeights,
): Statement {
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
    start: place.start,
    end: place.end,
    quote: place.quote,
    baseValue: found.base.value,
    baseUnit: moneyUnit(found.subject, found.unit, found.base.unit),
    indicator: 'none',
  };
}

/** The report's own characters, one for each of the plain text: the stretches between what was left out. */
function shownOf({ text, origin }: Source): string {
  const stretches: string[] = [];
  let from = 0;
  for (let at = 1; at <= origin.length; at++) {
    const last = origin[at - 1] ?? 0;
    if (origin[at] === last + 1) continue;
    stretches.push(text.slice(origin[from], last + 1));
    from = at;
  }
  return stretches.join('');
}

/** The quote in the text as given; cut from its beginning where it would be too long. */
function quoteOf(found: Found, source: Source): { start: number; end: number; quote: string } {
  const whole = originalOf(source, found.start, found.end);
  if (whole.quote.length <= QUOTE_MAX) return whole;
  const start = whole.end - QUOTE_MAX;
  return { start, end: whole.end, quote: source.text.slice(start, whole.end) };
}
