import { TOPICS, type Indicator, type Loaded, type Topic } from '../../domain';
import { LANGS } from '../../i18n';
import { regionPlace } from './place';
import type { Unusable } from '../explore/url';

/** What the address of a region's page says beside the region. */
export interface ProfileView {
  /** The year of the report; `latest` is the region's newest. */
  readonly period: number | 'latest';
  readonly topic: Topic | 'all';
}

const DEFAULT: ProfileView = { period: 'latest', topic: 'all' };

/**
 * Reads the search part of a region's page. In: the years of the region's reports. What is not understood
 * falls back to the default and is listed in `unusable`.
 */
export function parseProfile(
  search: string,
  years: readonly number[],
): { readonly view: ProfileView; readonly unusable: readonly Unusable[] } {
  const unusable: Unusable[] = [];
  const view = { ...DEFAULT };
  for (const [param, value] of new URLSearchParams(search)) {
    const topic = TOPICS.find((one) => one === value);
    const year = years.find((one) => String(one) === value);
    if (param === 'topic' && topic) view.topic = topic;
    else if (param === 'period' && year !== undefined) view.period = year;
    else if (param !== 'lang' || !LANGS.some((one) => one === value))
      unusable.push({ param, value });
  }
  return { view, unusable };
}

/** The indicator whose line the hash of a region's page names; `none` for any other hash. */
export function namedIndicator(hash: string, indicators: readonly Indicator[]): Indicator | 'none' {
  return indicators.find(({ id }) => `#${id}` === hash) ?? 'none';
}

/** The topic to show, so that the line that is named is among what is shown. */
export function shownTopic(topic: Topic | 'all', named: Indicator | 'none'): Topic | 'all' {
  return named === 'none' || named.topic === topic ? topic : 'all';
}

/** The year of the report that an address asks for; `none` where the region has no report, or is unknown. */
export function reportYear(
  loaded: Pick<Loaded, 'regions' | 'reports'>,
  adcode: string,
  search: string,
): number | 'none' {
  const place = regionPlace(loaded, adcode);
  if (place === 'unknown') return 'none';
  const years = place.reports.map(({ year }) => year);
  const { period } = parseProfile(search, years).view;
  return period === 'latest' ? (years.at(-1) ?? 'none') : period;
}

/** The parameters of a region's page, defaults left out. `years` as for `parseProfile`. */
export function profileParams(
  { period, topic }: ProfileView,
  years: readonly number[],
): Readonly<Record<string, string>> {
  return {
    ...(period === 'latest' || period === years.at(-1) ? {} : { period: String(period) }),
    ...(topic === 'all' ? {} : { topic }),
  };
}
