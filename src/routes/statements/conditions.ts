import type { Kind, Region, StatementTopic } from '$lib/domain';
import { messages, type Lang } from '$lib/i18n';
import { statementTexts } from '$lib/i18n/texts/statements';
import { regionName } from '$lib/view';
import type { Filter, Query } from '$lib/view/statements/query';

/** A filter's choice that is in force: what it is called, and the query's part that lifts it. */
export interface Condition {
  /** Differs from every other's: regions of two levels may have one name. */
  readonly id: string;
  readonly filter: Filter;
  readonly label: string;
  readonly lift: Partial<Query>;
}

/** The name of a topic of statements. */
export function topicName(topic: StatementTopic, lang: Lang): string {
  return topic === 'government' || topic === 'security'
    ? statementTexts(lang).otherTopics[topic]
    : messages(lang).topics[topic];
}

/** The name of a kind of statement. */
export function kindName(kind: Kind, lang: Lang): string {
  return messages(lang).measures[kind];
}

/** What is in force of a query's filters, in the order of the page. */
export function conditionsOf(
  query: Query,
  lang: Lang,
  placeOf: (adcode: string) => Region | undefined,
  nameOf: (indicator: string) => string,
): Condition[] {
  const { select, kind, topic, change, op, indicator } = query;
  const places = select.flatMap((adcode) => placeOf(adcode) ?? []);
  const one = (filter: Exclude<Filter, 'select'>, label: string): Condition => ({
    id: filter,
    filter,
    label,
    lift: { [filter]: 'all' },
  });
  return [
    ...places.map((region): Condition => ({
      id: region.adcode,
      filter: 'select',
      label: regionName(region, lang),
      lift: { select: select.filter((adcode) => adcode !== region.adcode) },
    })),
    ...(kind === 'all' ? [] : [one('kind', kindName(kind, lang))]),
    ...(topic === 'all' ? [] : [one('topic', topicName(topic, lang))]),
    ...(change === 'all' ? [] : [one('change', statementTexts(lang).changes[change])]),
    ...(op === 'all' ? [] : [one('op', messages(lang).ops[op])]),
    ...(indicator === 'all' ? [] : [one('indicator', nameOf(indicator))]),
  ];
}
