import fc from 'fast-check';
import { CELL_STATES, MEASURES, OPS, REGION_SETS, TOPICS } from '../../src/lib/domain';
import { MARKERS } from './markers';

/** Every parameter that a page knows, and some that none does. */
const KEYS = [
  ...['indicator', 'measure', 'year', 'period', 'level', 'parent', 'group', 'topic', 'op', 'state'],
  ...['sort', 'select', 'chart', 'against', 'implied', 'embed', 'lang', 'q', 'kind', 'change'],
  ...['nonsense', '', '__proto__', 'constructor', 'toString', '<b>'],
];

/** Values that some parameter understands. */
const VALUES = [
  ...MEASURES,
  ...OPS,
  ...TOPICS,
  ...CELL_STATES,
  ...REGION_SETS,
  ...['gdp_growth', 'urban_jobs', 'cpi', 'grain', '2003', '2023', '2024', '2026', 'latest', 'auto'],
  ...['province', 'prefecture', 'map', 'tiles', 'ranking', 'table', 'trend', 'scatter', 'strip'],
  ...['110000', '520000', '520100', '100000', '999999', '110000,520000', '520000,520000,x'],
  ...['value', 'name', 'gdp_growth:target', 'cpi:actual,gdp_growth:target', 'zh', 'en', 'fr'],
  ...['0', '1', 'relevance', 'size', 'target', 'level', 'growth', '养老 床位'],
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKERS) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(String),
  fc.double().map(String),
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  fc.string({ maxLength: 8 }),
);

/** The search part of an address: mostly well formed, with the same parameter twice at times. */
export const searches: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(key, text), { maxLength: 8 })
      .map((pairs) => `?${new URLSearchParams(pairs.map(([k, v]) => [k, v])).toString()}`),
  },
  fc
    .array(fc.oneof(key, text, fc.constantFrom('&', '=', '%', '%zz', '+', '?')), { maxLength: 12 })
    .map((parts) => `?${parts.join('').replaceAll('#', '')}`),
);

/** Paths: the pages, regions that are and are not there, and pages that are none. */
export const paths: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('/', '/statements', '/data', '/region/520000') },
  fc.constantFrom('/region/110000', '/region/520100', '/region/999999', '/region/x', '/none'),
);

/** The part of an address after its #. */
export const hashes: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', '', '#gdp_growth', '#urban_jobs', '#main') },
  text.map((one) => `#${encodeURIComponent(one.toWellFormed())}`),
);
