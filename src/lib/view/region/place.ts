import type { Loaded, Region, Report } from '../../domain';

/** Where a region stands in the tree, and which reports there are around it. */
export interface RegionPlace {
  readonly region: Region;
  /** The regions above it, the nation first. */
  readonly trail: readonly Region[];
  /** Its own reports, the earliest first. */
  readonly reports: readonly Report[];
  /** Its parts that have a report. */
  readonly parts: readonly Region[];
  /** The regions beside it that have one. */
  readonly peers: readonly Region[];
}

/** The regions right under one that have a report, in the order of their codes. */
export function reportedParts(
  loaded: Pick<Loaded, 'regions' | 'reports'>,
  parent: string,
): Region[] {
  const reported = new Set(loaded.reports.map((report) => report.adcode));
  return loaded.regions.filter((one) => one.parent === parent && reported.has(one.adcode));
}

function trailOf(region: Region, byCode: ReadonlyMap<string, Region>): Region[] {
  const above = byCode.get(region.parent);
  return above ? [...trailOf(above, byCode), above] : [];
}

/**
 * What a county is part of whose code the data do not have, the nearest first. The code tells: its first four
 * digits are those of a prefecture, its last two count. Empty for any other code.
 */
export function countyWithin(loaded: Pick<Loaded, 'regions'>, adcode: string): readonly Region[] {
  if (!/^\d{6}$/u.test(adcode)) return [];
  const find = (code: string) => loaded.regions.filter((one) => one.adcode === code);
  if (find(adcode).length > 0) return [];
  const within = find(`${adcode.slice(0, 4)}00`);
  return within.flatMap((prefecture) => [prefecture, ...find(prefecture.parent)]);
}

/** The place of a region; `unknown` for a code that the data do not have. */
export function regionPlace(
  loaded: Pick<Loaded, 'regions' | 'reports'>,
  adcode: string,
): RegionPlace | 'unknown' {
  const byCode = new Map(loaded.regions.map((one) => [one.adcode, one]));
  const region = byCode.get(adcode);
  if (!region) return 'unknown';
  return {
    region,
    trail: trailOf(region, byCode),
    reports: loaded.reports
      .filter((report) => report.adcode === adcode)
      .sort((a, b) => a.year - b.year),
    parts: reportedParts(loaded, adcode),
    peers: reportedParts(loaded, region.parent).filter((one) => one !== region),
  };
}

/**
 * Who read a report, as far as its text says; empty where it does not. A name of one character is no name: the
 * text of the report has lost the rest of it.
 */
export function speakerOf({ speaker }: Pick<Report, 'speaker'>): string {
  const name = speaker.trim();
  return [...name].length > 1 ? name : '';
}
