import type { FindingCounts, FindingEnd, findingZh } from './finding.zh';

function reports(counts: FindingCounts): string {
  const level = counts.provinces ? 'provincial' : 'prefectural';
  const plural = counts.reports === 1 ? 'report' : 'reports';
  return `${counts.reports} ${counts.whole === '' ? '' : `${counts.whole} `}${level} ${plural}`;
}

function list(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

function names(end: FindingEnd): string {
  const more = end.count - end.names.length;
  return list(more > 0 ? [...end.names, `${more} more`] : end.names);
}

/** The finding sentence in English. */
export const findingEn: typeof findingZh = {
  subject: (parts) => `a ${parts.period} ${parts.measure.toLowerCase()} for ${parts.indicator}`,
  noReports: (counts) => `No report is loaded that could give ${counts.subject}.`,
  noNumbers: (counts) => `None of ${reports(counts)} gives ${counts.subject} as a number`,
  allEqual: (counts, end) =>
    `${counts.stated} of ${reports(counts)} give ${counts.subject}, all ${end.value}`,
  range: (counts, highest, lowest, median) =>
    `${counts.stated} of ${reports(counts)} give ${counts.subject}: ` +
    `highest in ${names(highest)} (${highest.value}), lowest in ${names(lowest)} (${lowest.value})` +
    (median === '' ? '' : `, median ${median}`),
  above: (region, value, number) => `${region}: ${number ? value : `“${value}”`}`,
  join: (parts) => parts.join('; '),
  rest: (rest) => {
    const parts = [
      rest.implied > 0 ? `${rest.implied} can be worked out` : '',
      rest.words > 0 ? `${rest.words} use words only` : '',
      rest.missing > 0 ? `${rest.missing} do not mention it` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '.' : `; ${list(parts)}.`;
  },
};
