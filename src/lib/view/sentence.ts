import {
  formatStated,
  formatValue,
  messages,
  shownUnit,
  type DegreeCounts,
  type Lang,
} from '../i18n';
import { finding, type End, type Finding } from './finding';
import { regionName } from './name';
import { isEmptied, type Shown } from './rows';

/** A sentence that names more regions than this names none well. */
const NAMES_AT_MOST = 3;
/** Nor does one that counts more kinds of degree words. */
const DEGREES_AT_MOST = 3;

/**
 * One sentence that says what a view shows: how many reports state a number, who is highest and
 * lowest, the median, and what the nation says. Computed from the rows alone.
 */
export function sentence(shown: Shown, lang: Lang, nameOf: (indicator: string) => string): string {
  const words = messages(lang).finding;
  const facts = finding(shown);
  const sign = shown.measure === 'step' || shown.measure === 'lead';
  const say = (value: number) => formatValue(value, shown.unit, lang, { sign });
  const place = (end: End) => ({
    names: end.regions.slice(0, NAMES_AT_MOST).map((region) => regionName(region, lang)),
    count: end.regions.length,
    value: end.sameWord
      ? formatStated(end.stated, shown.unit, lang, nameOf, { sign })
      : say(end.value),
  });
  const subject = words.subject({
    period: shown.period,
    indicator: nameOf(shown.indicator.id),
    measure: messages(lang).measures[shown.measure],
    difference: sign,
  });
  const counts = {
    reports: facts.reports,
    stated: facts.stated,
    whole: shown.whole.level === 'country' ? '' : regionName(shown.whole, lang),
    group: shown.group === 'all' ? '' : messages(lang).groups[shown.group],
    kept: words.kept(shown.filter),
    provinces: shown.whole.level === 'country',
    difference: sign,
    subject,
  };
  const above = facts.above.map(({ region, cell }) =>
    words.above(
      regionName(region, lang),
      formatStated(cell.stated, shown.unit, lang, nameOf, { sign }),
      cell.state === 'value',
    ),
  );
  const rest = words.rest({
    among: facts.stated === 0 ? facts.reports : 0,
    implied: facts.implied,
    words: facts.words,
    several: facts.several,
    missing: facts.missing,
    difference: sign,
  });
  if (isEmptied(shown)) return words.nobody(counts);
  if (facts.reports === 0) return words.noReports(counts);
  if (facts.ends === 'none') return words.noNumbers(counts) + rest;
  const body =
    facts.ends.highest.value === facts.ends.lowest.value
      ? words.allEqual(counts, place(facts.ends.highest))
      : words.range(
          counts,
          place(facts.ends.highest),
          place(facts.ends.lowest),
          facts.median === 'none' ? '' : medianText(facts.median, shown.unit, lang, sign),
        );
  const degrees = sign || facts.degrees.length < 2 ? [] : [words.degrees(degreeCounts(facts))];
  const whole = words.join([body, ...degrees, ...above]) + rest;
  return whole.length <= words.longest ? whole : words.join([body, ...above]) + rest;
}

/** The most frequent degree words; what is beyond the kinds that a sentence bears is counted together. */
function degreeCounts({ degrees }: Finding): DegreeCounts {
  const named = degrees.length <= DEGREES_AT_MOST ? degrees : degrees.slice(0, DEGREES_AT_MOST - 1);
  const others = degrees.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return { named, others };
}

/** The middle of an even count may fall between two stated numbers: two decimals are enough for text. */
export function medianText(median: number, unit: string, lang: Lang, sign: boolean): string {
  const { factor } = shownUnit(unit, lang);
  return formatValue(Math.round(median * factor * 100) / 100 / factor, unit, lang, { sign });
}
