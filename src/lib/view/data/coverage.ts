import {
  LEVELS,
  type Indicator,
  type Kind,
  type Level,
  type Loaded,
  type Region,
  type Report,
} from '../../domain';
import { latestPeriod } from '../period';

/** The reports whose figures are loaded: those of the years loaded. */
export function loadedReports({ reports, years }: Pick<Loaded, 'reports' | 'years'>): Report[] {
  return reports.filter(({ year }) => years.includes(year));
}

/** How many targets and results were read of a report; `unloaded` where its year is not on the page. */
export type FigureCounts = { readonly targets: number; readonly results: number } | 'unloaded';

/** A report that was read, with the region it speaks for. */
export interface ReadReport {
  readonly report: Report;
  readonly region: Region;
  readonly figures: FigureCounts;
}

/** How far the reports reach at one level of government. */
export interface LevelCoverage {
  readonly level: Level;
  /** By code of the region, the newest first. */
  readonly reports: readonly ReadReport[];
  /** Regions with a report, whatever its year. */
  readonly read: number;
  /** Regions without any. */
  readonly unread: readonly Region[];
}

/**
 * Which reports were read, level by level, and which regions have none. Levels of which no region is loaded
 * are left out.
 */
export function coverageOf(loaded: Loaded): readonly LevelCoverage[] {
  const figuresOf = figuresIn(loaded);
  const byRegion = new Map<string, Report[]>();
  for (const report of loaded.reports)
    byRegion.set(report.adcode, [...(byRegion.get(report.adcode) ?? []), report]);
  return LEVELS.map((level) => {
    const regions = loaded.regions.filter((region) => region.level === level);
    const found = regions.map((region) => ({
      region,
      reports: (byRegion.get(region.adcode) ?? [])
        .sort((a, b) => b.year - a.year)
        .map((report) => ({ report, region, figures: figuresOf(report) })),
    }));
    const unread = found.filter(({ reports }) => reports.length === 0);
    return {
      level,
      reports: found.flatMap(({ reports }) => reports),
      read: regions.length - unread.length,
      unread: unread.map(({ region }) => region),
    };
  }).filter(({ read, unread }) => read + unread.length > 0);
}

/** Figures are of one report where one year is loaded: of several they could not be told apart. */
function figuresIn({ years, observations }: Loaded): (report: Report) => FigureCounts {
  return ({ adcode, year }) => {
    if (years.length !== 1 || years[0] !== year) return 'unloaded';
    const all = observations.of(adcode);
    const targets = all.filter(({ kind }) => kind === 'target').length;
    return { targets, results: all.length - targets };
  };
}

/** Regions of one parent that have no report, and how many of its regions have one. */
export interface Gap {
  readonly parent: Region;
  readonly read: number;
  readonly unread: readonly Region[];
}

/** The gaps of a level by the region above, in the order of the regions. Those without a gap are left out. */
export function gapsOf(loaded: Loaded, { level, unread }: LevelCoverage): readonly Gap[] {
  return loaded.regions.flatMap((parent) => {
    const within = loaded.regions.filter(
      (region) => region.parent === parent.adcode && region.level === level,
    );
    const without = unread.filter((region) => region.parent === parent.adcode);
    if (without.length === 0) return [];
    return [{ parent, read: within.length - without.length, unread: without }];
  });
}

/** How many regions say anything of an indicator, in numbers or in words. */
export interface IndicatorCoverage {
  readonly indicator: Indicator;
  readonly targets: number;
  readonly results: number;
}

/** Of each indicator, how many regions state a target for the newest year and a result for the one before. */
export function indicatorCoverage(loaded: Loaded): readonly IndicatorCoverage[] {
  const count = (id: string, kind: Kind): number => {
    const period = latestPeriod(loaded, kind);
    return new Set(loaded.observations.where(id, period, kind).map((o) => o.adcode)).size;
  };
  return loaded.indicators.map((indicator) => ({
    indicator,
    targets: count(indicator.id, 'target'),
    results: count(indicator.id, 'actual'),
  }));
}
