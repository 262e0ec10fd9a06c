import type { Indicator, Kind, Loaded, Observation, Region, Report, Stated } from '../../domain';

/** A small invented country for tests: provinces A to D (codes 110000, 120000 …) and A's city A1. */
const REGION: Omit<Region, 'adcode' | 'nameZh' | 'shortZh' | 'nameEn'> = {
  level: 'province',
  parent: '100000',
  group: 'east',
};

function region(adcode: string, name: string, rest: Partial<Region> = {}): Region {
  return { ...REGION, adcode, nameZh: `${name}省`, shortZh: name, nameEn: name, ...rest };
}

function indicator(id: string, nameZh: string, unit: string): Indicator {
  return {
    id,
    nameZh,
    nameEn: id,
    unit,
    topic: 'macro',
    form: unit === '%' ? 'growth' : 'level',
    aliases: [],
    direction: 'higher',
    definition: '',
    pinyin: [],
  };
}

export const REGIONS: readonly Region[] = [
  region('100000', '全国', { level: 'country', parent: 'none', group: 'none' }),
  region('110000', '甲'),
  region('110100', '甲一', { level: 'prefecture', parent: '110000' }),
  region('120000', '乙'),
  region('130000', '丙', { group: 'west' }),
  region('140000', '丁', { group: 'west' }),
];

export const INDICATORS: readonly Indicator[] = [
  indicator('gdp_growth', '地区生产总值增速', '%'),
  indicator('income_growth', '居民收入增速', '%'),
  indicator('urban_jobs', '城镇新增就业', '万人'),
];

/** An observation of 2024's targets, unless stated otherwise. */
export function observed(
  adcode: string,
  indicator: string,
  stated: Stated,
  rest: Partial<Observation> = {},
): Observation {
  return {
    adcode,
    indicator,
    period: 2024,
    kind: 'target',
    stated,
    headline: true,
    quote: '',
    start: 0,
    end: 0,
    ...rest,
  };
}

/** A loaded version that holds these observations, and reports of these regions. */
export function loadedWith(
  observations: readonly Observation[],
  reported: readonly string[] = ['100000', '110000', '110100', '120000', '130000', '140000'],
): Loaded {
  return {
    version: 'test',
    regions: REGIONS,
    indicators: INDICATORS,
    reports: reported.map((adcode): Report => ({
      adcode,
      year: 2024,
      title: '',
      session: '',
      date: '',
      speaker: '',
      chars: 0,
      sha256: '',
      copy: 'whole',
      clauses: true,
    })),
    years: [2024],
    held: [2024],
    observations: listed(observations),
  };
}

/** Observations of a list, found by looking through it. */
function listed(all: readonly Observation[]): Loaded['observations'] {
  const where = (indicator: string, period: number, kind: Kind) =>
    all.filter((o) => o.indicator === indicator && o.period === period && o.kind === kind);
  const of = (adcode: string) => all.filter((o) => o.adcode === adcode);
  return {
    length: all.length,
    where,
    byRegion: (...asked) => {
      const found = where(...asked);
      const codes = new Set(found.map(({ adcode }) => adcode));
      return new Map([...codes].map((code) => [code, found.filter((o) => o.adcode === code)]));
    },
    of,
  };
}
