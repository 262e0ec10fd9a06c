import { measureUnit, type Cell } from '../../domain';
import { messages } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import { wordValue, type Wording } from '../wording';
import type { Trend, TrendLine } from './trend';

/** Was a target met, or why can nothing be said? Empty where target or actual is lacking. */
export function wordOutcome(outcome: Cell, { lang }: Wording): string {
  const { verdicts } = trendTexts(lang);
  if (outcome.state === 'value') return verdicts[outcome.verdict ?? 'unsaid'];
  if (outcome.state !== 'words') return '';
  return outcome.why ? messages(lang).charts.unsaid[outcome.why] : verdicts.unsaid;
}

/** By how much an actual passed its target: +0.5百分点. Empty where that cannot be said. */
export function wordBy(outcome: Cell, { indicator }: Pick<Trend, 'indicator'>, w: Wording): string {
  if (outcome.state !== 'value') return '';
  return wordValue(outcome.value, { ...w, unit: measureUnit(indicator, 'outcome'), sign: true });
}

/** The lines of a trend, the nation first. */
export function linesOf({ whole, lines }: Pick<Trend, 'whole' | 'lines'>): readonly TrendLine[] {
  return whole === 'none' ? lines : [whole, ...lines];
}
