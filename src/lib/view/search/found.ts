import type { Indicator, Loaded, Region } from '../../domain';
import type { Lang } from '../../i18n';
import { searchTexts, SEARCHED_PAGES, type SearchedPage } from '../../i18n/texts/search';
import { fullName, regionName } from '../name';
import { withSynonyms } from '../statements/synonyms';
import { FITS, fitOf, plain, type Names } from './match';
import { typedOf, type Spellings } from './region-spellings';

/** What the search leads to. */
export type Goal =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  /** An indicator of a region. */
  | { readonly kind: 'line'; readonly region: Region; readonly indicator: Indicator }
  | { readonly kind: 'page'; readonly page: SearchedPage };

/** All that can be found, with the names that it is found by. */
export interface Searchable {
  readonly regions: readonly Named<GoalOf<'region'>>[];
  readonly indicators: readonly Named<GoalOf<'indicator'>>[];
  readonly pages: readonly Named<GoalOf<'page'>>[];
}

type GoalOf<K extends Goal['kind']> = Extract<Goal, { readonly kind: K }>;

interface Named<G extends Goal> {
  readonly goal: G;
  readonly names: Names;
}

/** What a query finds, best first, by what it is; `more`: how many there are beyond those listed. */
export interface Found {
  readonly groups: readonly {
    readonly kind: Goal['kind'];
    readonly goals: readonly Goal[];
    readonly more: number;
  }[];
  readonly count: number;
}

/** How many of a kind are listed: what stands further down is found sooner by another letter. */
const MOST = 8;

/** Regions of which a report is known first; counties have none. */
function regionsOf({ regions, reports }: Pick<Loaded, 'regions' | 'reports'>): Region[] {
  const reported = new Set(reports.map(({ adcode }) => adcode));
  const has = ({ adcode }: Region) => reported.has(adcode);
  return [...regions.filter(has), ...regions.filter((one) => !has(one) && one.level !== 'county')];
}

/** What can be found in data, and the pages; regions by their pinyin too. */
export function searchableOf(
  loaded: Pick<Loaded, 'regions' | 'reports' | 'indicators'>,
  spellings: Spellings,
): Searchable {
  return {
    regions: regionsOf(loaded).map((region) => ({
      goal: { kind: 'region', region },
      names: {
        written: [region.nameZh, region.shortZh, region.adcode].map(plain),
        spelled: [plain(region.nameEn), ...typedOf(spellings.get(region.adcode) ?? [])],
      },
    })),
    indicators: loaded.indicators.map((indicator) => ({
      goal: { kind: 'indicator', indicator },
      names: {
        written: [indicator.nameZh, indicator.nameEn, ...indicator.aliases, indicator.id].map(
          plain,
        ),
        spelled: indicator.pinyin.map(plain),
      },
    })),
    pages: SEARCHED_PAGES.map((page) => ({
      goal: { kind: 'page', page },
      names: {
        written: (['zh', 'en'] as const)
          .flatMap((lang) => {
            const { name, words } = searchTexts(lang).pages[page];
            return [name, ...words];
          })
          .map(plain),
        spelled: [],
      },
    })),
  };
}

/** Those that a query meets, best first, else in their order. */
function meeting<G extends Goal>(list: readonly Named<G>[], query: string): G[] {
  const asked = queriesOf(query);
  const fits = list.flatMap(({ goal, names }) => {
    const ranks = asked.flatMap((one) => {
      const fit = fitOf(one, names);
      return fit === 'none' ? [] : [FITS.indexOf(fit)];
    });
    return ranks.length === 0 ? [] : [{ goal, rank: Math.min(...ranks) }];
  });
  return fits.sort((a, b) => a.rank - b.rank).map(({ goal }) => goal);
}

/** A query and what reports call it: 物价 is 居民消费价格 too. In: plain. */
function queriesOf(query: string): string[] {
  const { also = [] } = withSynonyms({ text: query, open: true });
  return [query, ...also.map((words) => words.map(({ text }) => text).join(''))];
}

/** What a query finds; nothing for an empty one, which the pages are listed for. */
export function find(searchable: Searchable, typed: string): Found {
  const query = plain(typed);
  if (query === '') {
    const goals = searchable.pages.map(({ goal }) => goal);
    return { groups: [{ kind: 'page', goals, more: 0 }], count: 0 };
  }
  const all = [
    { kind: 'line' as const, goals: linesOf(searchable, query) },
    { kind: 'region' as const, goals: meeting(searchable.regions, query) },
    { kind: 'indicator' as const, goals: meeting(searchable.indicators, query) },
    { kind: 'page' as const, goals: meeting(searchable.pages, query) },
  ].filter(({ goals }) => goals.length > 0);
  return {
    groups: all.map(({ kind, goals }) => ({
      kind,
      goals: goals.slice(0, MOST),
      more: Math.max(0, goals.length - MOST),
    })),
    count: all.reduce((sum, { goals }) => sum + goals.length, 0),
  };
}

/** 贵州GDP: the indicators that the rest of a query meets, of a region whose name or pinyin it begins with. */
function linesOf({ regions, indicators }: Searchable, query: string): Goal[] {
  const begun = regions.flatMap(({ goal, names }) =>
    [...names.written, ...names.spelled]
      .filter((name) => name.length > 1 && query.startsWith(name) && name !== query)
      .map((name) => ({ region: goal.region, rest: query.slice(name.length) })),
  );
  const longest = Math.min(...begun.map(({ rest }) => rest.length));
  const [best] = begun.filter(({ rest }) => rest.length === longest);
  if (!best) return [];
  return meeting(indicators, best.rest).map(({ indicator }) => ({
    kind: 'line',
    region: best.region,
    indicator,
  }));
}

/** A goal in words. */
export function goalName(goal: Goal, lang: Lang): string {
  switch (goal.kind) {
    case 'region':
      return fullName(goal.region, lang);
    case 'indicator':
      return fullName(goal.indicator, lang);
    case 'line':
      return `${regionName(goal.region, lang)} · ${fullName(goal.indicator, lang)}`;
    case 'page':
      return searchTexts(lang).pages[goal.page].name;
  }
}

/** One word for a goal, among all goals. */
export function goalId(goal: Goal): string {
  switch (goal.kind) {
    case 'region':
      return goal.region.adcode;
    case 'indicator':
      return goal.indicator.id;
    case 'line':
      return `${goal.region.adcode}-${goal.indicator.id}`;
    case 'page':
      return `page-${goal.page.slice(1)}`;
  }
}
