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
  separatorWide: '. ',
  sentenceEnd: '. ',
  mapOf: (what) => `Map: ${what}`,
  tilesOf: (what) => `Tile map: ${what}`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Reset',
  twoFingers: 'Two fingers move the map',
  legendOf: (what) => `Legend: ${what}`,
  rankingOf: (what) => `Ranking: ${what}`,
  rank: (rank) => `rank ${rank}`,
  rankShort: (rank) => String(rank),
  implied: (value, words) => `implied ${value} (${words})`,
  impliedShort: 'implied',
  verdict: (verdict, by) => `${VERDICTS[verdict]}${by}`,
  unsaid: {
    words: 'target has no figure',
    bounded: 'result is only a bound',
    reference: 'what it refers to is not told',
  },
  wordsHeading: (state) => `${state}, not ranked`,
  empty: 'No region to rank. Choose another indicator, or fewer filters.',
  emptyMap: 'No boundary data, so no map. Ranking and table still work.',
  className: (range, count) => `${range}, ${count} ${count === 1 ? 'region' : 'regions'}`,
  classFrom: (from, to) => `${from} to ${to}`,
  classRule: 'Classes hold their lower bound, the last both. Ties share one.',
  none: 'No figures',
  countShort: (count) => String(count),
  download: 'Save picture',
  unit: (unit) => `Unit: ${unit}`,
  boundaries: (source) =>
    `Boundaries: ${source === '' ? 'source not stated' : source}; for thematic display only`,
  inset: 'South China Sea',
  table: {
    rank: 'Rank',
    region: 'Region',
    target: 'Target',
    actual: 'Last result',
    code: 'Code',
    wording: 'As stated',
    state: 'Status',
    op: 'Degree word',
    quote: 'Report’s text',
    dash: '—',
    dated: (name, year) => `${name} ${year}`,
    withUnit: (name, unit) => `${name} (${unit})`,
  },
};
