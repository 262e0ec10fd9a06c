import type { CellState, Op } from '../../domain';
import type { DegreeCounts, FindingCounts, FindingEnd, FindingRest, findingZh } from './finding.zh';
import { within } from './within.en';

function reports(counts: FindingCounts): string {
  const level = counts.provinces ? 'provincial' : 'prefectural';
  const plural = counts.reports === 1 ? 'report' : 'reports';
  const what = [counts.reports, counts.whole, level, plural].filter((word) => word !== '');
  const among =
    counts.provinces || counts.of === counts.reports ? '' : `of ${counts.of} prefectures`;
  const only = [among, counts.group, counts.kept].filter((word) => word !== '');
  return what.join(' ') + (only.length === 0 ? '' : ` (${only.join(', ')})`);
}

const DEGREE: Readonly<Record<DegreeCounts['named'][number]['op'], string>> = {
  eq: 'a plain figure',
  approx: '“around”',
  ge: '“at least”',
  gt: '“over”',
  le: '“at most”',
  lt: '“under”',
  between: 'a range',
};

const KEPT_OPS: Readonly<Record<Op, string>> = {
  ...DEGREE,
  sync: '“in step with”',
  above: '“faster than”',
  positive: '“positive growth”',
  assigned: '“as assigned”',
  relative: 'against the nation or the province',
  qualitative: 'words without a number',
};
const KEPT_STATES: Readonly<Record<CellState, string>> = {
  value: 'a number',
  implied: 'an implied number',
  words: 'no single figure',
  missing: 'no mention',
  abridged: 'no mention in an abridged text',
  unread: 'no report',
  pending: 'no outcome yet',
};

/** “gives”, “give”: the verb of one or several. */
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

function names(end: Pick<FindingEnd, 'names' | 'count'>): string {
  const more = end.count - end.names.length;
  return list(more > 0 ? [...end.names, `${more} more`] : end.names);
}

function lacking({ missing, difference }: FindingRest): string {
  return difference
    ? `${missing} ${verb(missing, 'lacks', 'lack')} one of the two`
    : `${missing} ${verb(missing, 'does', 'do')} not mention it`;
}

function wordsOnly({ words, difference }: FindingRest): string {
  return difference
    ? `${words} cannot be subtracted`
    : `${words} ${verb(words, 'uses', 'use')} words only`;
}

/** “31 of 31 provincial reports give a 2024 target…”; what is worked out, no report gives. */
function stating(counts: FindingCounts): string {
  const [one, many] = counts.difference ? ['shows', 'show'] : ['gives', 'give'];
  const single = counts.single ? ' as a single figure' : '';
  return `${counts.stated} of ${reports(counts)} ${verb(counts.stated, one, many)} ${counts.subject}${single}`;
}

/** The finding sentence in English. */
export const findingEn: typeof findingZh = {
  subject: (parts) =>
    (parts.difference ? 'the ' : 'a ') +
    `${parts.period} ${parts.measure.toLowerCase()} for ${within(parts.indicator)}`,
  kept: ({ op, state }) => {
    const parts = [
      state === 'all' ? '' : KEPT_STATES[state],
      op === 'all' ? '' : KEPT_OPS[op],
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `those with ${parts.join(', ')}`;
  },
  noReports: (counts) =>
    `No report ${counts.kept === '' ? '' : 'of the regions that fit the filters '}is loaded that could give ${counts.subject}.`,
  nobody: (counts) => `No region fits the filters (${counts.subject}).`,
  noNumbers: (counts) => `None of ${reports(counts)} gives ${counts.subject} as a number`,
  allEqual: (counts, end) =>
    stating(counts) + (end.count === 1 ? `: ${names(end)}, ` : ', all ') + end.value,
  range: (counts, highest, lowest, median) =>
    `${stating(counts)}: ` +
    `${highest.how ?? 'highest in'} ${names(highest)} (${highest.value}), ` +
    `${lowest.how ?? 'lowest in'} ${names(lowest)} (${lowest.value})` +
    (median === '' ? '' : `, median ${median}`),
  judged: (met, missed) => `${met} met, ${missed} missed`,
  degrees: ({ named, others }) =>
    list([
      ...named.map(
        ({ op, count }, i) =>
          `${count}${i === 0 ? verb(count, ' uses', ' use') : ''} ${DEGREE[op]}`,
      ),
      ...(others > 0 ? [`${others} other wording`] : []),
    ]),
  longest: 255,
  above: (region, value, number) => `${region}: ${number ? value : `“${value}”`}`,
  comma: ', ',
  join: (parts) => parts.join('; '),
  rest: (rest) => {
    const parts = [
      rest.implied > 0 ? `${rest.implied} can be worked out` : '',
      rest.words > 0 ? wordsOnly(rest) : '',
      rest.several.count > 0
        ? `${rest.several.count} ${verb(rest.several.count, 'lists', 'list')} several figures (${names(rest.several)})`
        : '',
      rest.bounded > 0 ? `${rest.bounded} ${verb(rest.bounded, 'gives', 'give')} a bound only` : '',
      rest.missing > 0 ? lacking(rest) : '',
      rest.abridged > 0
        ? `${rest.abridged} ${verb(rest.abridged, 'is', 'are')} read in part only`
        : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '.' : `; ${list(parts)}.`;
  },
  own: (count) => ` ※: your own data (${count}).`,
};
