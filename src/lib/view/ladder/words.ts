import type { Indicator, WeightedMean } from '../../domain';
import { formatNumber, messages, type Lang } from '../../i18n';
import { ladderTexts } from '../../i18n/texts/ladder';
import { fullName, regionName } from '../name';
import { wordStated, wordingOf, wordValue, type Speech } from '../wording';
import type { TopUp } from './top-up';

/** Names of more regions than this would make no sentence. */
const NAMED_MOST = 6;
/** Decimals of a mean, which no report has written. */
const MEAN_DIGITS = 2;

/** A mean to as many decimals as it can bear. */
export function rounded(value: number): number {
  return Number(value.toFixed(MEAN_DIGITS));
}

/** A difference in points: 高0.4个百分点. */
function wordPoints(by: number, lang: Lang): string {
  const texts = ladderTexts(lang);
  const size = rounded(Math.abs(by));
  if (size === 0) return texts.even;
  const points = texts.points(formatNumber(size, lang));
  return by > 0 ? texts.more(points) : texts.less(points);
}

/** What provinces add to the nation's target, and who goes below, in one sentence. */
export function wordTopUp(topUp: TopUp, indicator: Indicator, speech: Speech): string {
  const { lang } = speech;
  const texts = ladderTexts(lang);
  const { charts } = messages(lang);
  const wording = wordingOf(indicator, 'target', speech);
  const { whole, weighted, weightedBy, median, medianBy, below } = topUp;
  const against = (by: number | 'none') => (by === 'none' ? '' : texts.by(wordPoints(by, lang)));
  const value = (mean: number) => wordValue(rounded(mean), wording);
  const names = below.map((one) => regionName(one, lang)).join(charts.listSeparator);
  const who = below.length > 0 && below.length <= NAMED_MOST ? texts.who(names) : '';
  const parts = [
    whole.state === 'value' ? texts.nation(wordStated(whole.stated, wording)) : texts.noNation,
    weighted === 'none'
      ? texts.noWeighted
      : texts.weighted(value(weighted.value), weighted.count, percentOf(weighted)) +
        against(weightedBy),
    median === 'none' ? '' : texts.median(value(median)) + against(medianBy),
    whole.state === 'value'
      ? texts.counts(topUp.above.length, topUp.same.length, below.length) + who
      : '',
  ].filter((part) => part !== '');
  const what = texts.targets(topUp.year, fullName(indicator, lang));
  return what + charts.separator + parts.join(texts.semicolon) + charts.sentenceEnd.trimEnd();
}

export function percentOf({ share }: WeightedMean): number {
  return Math.round(share * 100);
}

/** How the topping-up went: at first, at most, of late. Empty where no year has it. */
export function wordCourse(topUps: readonly TopUp[], lang: Lang): string {
  const texts = ladderTexts(lang);
  const told = topUps.flatMap(({ year, medianBy }) =>
    medianBy === 'none' ? [] : [{ year, by: medianBy }],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return '';
  const most = told.reduce((best, one) => (one.by > best.by ? one : best));
  const say = ({ year, by }: typeof first) => texts.atYear(year, wordPoints(by, lang));
  return texts.course(say(first), say(most), say(last));
}
