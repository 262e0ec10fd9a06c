import { TOPICS, type Indicator, type Loaded, type Topic } from '../../domain';
import { oneOf, parseParams, writeParams, type Params, type Parsed } from '../params';
import { latestYear } from '../period';
import { regionPlace } from './place';

/** What the address of a region's page says beside the region. */
export interface ProfileView {
  /** The year of the report; `latest` is that of all pages, or where the region has none of that its newest. */
  readonly period: number | 'latest';
  readonly topic: Topic | 'all';
}

const PROFILE_PARAMS = {
  period: ['latest', (text, years) => years.find((year) => String(year) === text)],
  topic: ['all', oneOf(TOPICS)],
} as const satisfies Params<ProfileView, readonly number[]>;

/** Reads the search part of a region's page. In: the years of the region's reports. */
export function parseProfile(search: string, years: readonly number[]): Parsed<ProfileView> {
  return parseParams<ProfileView, readonly number[]>(search, PROFILE_PARAMS, years);
}

/** The indicator whose line the hash of a region's page names; `none` for any other hash. */
export function namedIndicator(hash: string, indicators: readonly Indicator[]): Indicator | 'none' {
  return indicators.find(({ id }) => `#${id}` === hash) ?? 'none';
}

/** The topic to show, so that the line that is named is among what is shown. */
export function shownTopic(topic: Topic | 'all', named: Indicator | 'none'): Topic | 'all' {
  return named === 'none' || named.topic === topic ? topic : 'all';
}

/** The year whose report a region's page shows unless its address names another; `none` without a report. */
export function usualYear(
  loaded: Pick<Loaded, 'regions' | 'reports' | 'years'>,
  adcode: string,
): number | 'none' {
  const place = regionPlace(loaded, adcode);
  if (place === 'unknown') return 'none';
  const years = place.reports.map(({ year }) => year);
  const latest = latestYear(loaded);
  return years.includes(latest) ? latest : (years.at(-1) ?? 'none');
}

/** The year of the report that an address asks for; `none` where the region has no report, or is unknown. */
export function askedYear(
  loaded: Pick<Loaded, 'regions' | 'reports' | 'years'>,
  adcode: string,
  search: string,
): number | 'none' {
  const years = loaded.reports.filter((one) => one.adcode === adcode).map(({ year }) => year);
  const { period } = parseProfile(search, years).state;
  return period === 'latest' ? usualYear(loaded, adcode) : period;
}

/** The parameters of a region's page, defaults and the usual year left out. */
export function profileParams(
  view: ProfileView,
  usual: number | 'none',
): Readonly<Record<string, string>> {
  const period = view.period === usual ? 'latest' : view.period;
  return writeParams<ProfileView, readonly number[]>({ ...view, period }, PROFILE_PARAMS);
}
