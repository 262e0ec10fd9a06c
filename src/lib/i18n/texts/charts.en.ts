import type { Verdict } from '../../domain/outcome';
import type { chartsZh } from './charts.zh';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'met, ',
  missed: 'missed, ',
  unjudged: '',
};

/** English texts of charts, legends, tables and pictures. */
export const chartsEn: typeof chartsZh = {
  separator: ': ',
  listSeparator: ', ',
  scopeSeparator: ', ',
  separatorWide: '. ',
  sentenceEnd: '. ',
  mapOf: (what) => `Map: ${what}`,
  tilesOf: (what) => `Tile map: ${what}`,
  legendOf: (what) => `Legend: ${what}`,
  rankingOf: (what) => `Ranking: ${what}`,
  rank: (rank) => `rank ${rank}`,
  rankShort: (rank) => String(rank),
  kinds: {
    home: 'at home',
    nursing: 'nursing',
    community: 'community',
    public: 'public',
    inclusive: 'inclusive',
    kindergarten: 'kindergarten',
    compulsory: 'compulsory',
    basic: 'basic',
    school: 'school',
    upper: 'upper secondary',
    vocational: 'vocational',
    higher: 'higher',
  },
  kindSeparator: ' ',
  onlyOf: (kinds) => ` (${kinds})`,
  implied: (value, words) => `implied ${value} (${words})`,
  impliedShort: 'implied',
  bounded: 'A bound only',
  verdict: (verdict, by) => `${VERDICTS[verdict]}${by}`,
  unsaid: {
    words: 'target has no figure',
    bounded: 'outcome is only a bound',
    reference: 'what it refers to is not told',
  },
  wordsHeading: (state) => `${state}, not ranked`,
  empty: 'No region to rank. Choose another indicator, or fewer filters.',
  emptyMap: 'No boundary data, so no map. Ranking and table still work.',
  className: (range, count) => `${range}, ${count} ${count === 1 ? 'region' : 'regions'}`,
  classFrom: (from, to) => `${from} to ${to}`,
  classRules: {
    distinct: '',
    breaks: 'Classes hold their lower bound, the last both. Ties share one.',
    degrees: 'All values are equal: colours tell the degree words.',
  },
  overYears: (from, to) => `one scale of colours for ${from}–${to}`,
  amounts: 'Amounts: larger regions look larger.',
  none: 'No figures',
  countShort: (count) => String(count),
  download: 'Save picture',
  unit: (unit) => `Unit: ${unit}`,
  boundaries: (source) =>
    `Boundaries: ${source === '' ? 'source not stated' : source}; for thematic display only`,
  inset: 'South China Sea',
};
