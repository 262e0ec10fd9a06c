import {
  isTotal,
  TOPICS,
  type Cell,
  type Difference,
  type Indicator,
  type Loaded,
  type Region,
  type Topic,
} from '../../domain';
import { figuresOf, type Figures } from '../figures';
import { lackingOf, type Lacking } from '../lacking';
import { amongPeers } from '../explore/region-change';
import { show } from '../explore/rows';
import { standingIn, type Standing } from '../explore/standing';
import { DEFAULT_VIEW, type View } from '../explore/state';

/** What one report says of one indicator. */
export interface ProfileLine extends Pick<Figures, 'target' | 'actual' | 'step'> {
  readonly indicator: Indicator;
  /** Over the level above; `none` where that is no yardstick (a total), or there is no such level. */
  readonly lead: Cell | 'none';
  /** What a difference lacks that has no number. */
  readonly lacking: Readonly<Record<Exclude<Difference, 'outcome'>, Lacking>>;
  readonly place: Standing | 'none';
}

/** Lines under the heading of their topic. */
export interface ProfileTopic {
  readonly topic: Topic;
  readonly lines: readonly ProfileLine[];
}

/** How many indicators a report speaks of, and how. */
export interface ProfileCounts {
  readonly indicators: number;
  /** With a target of any kind; of them in words alone, and in words whose value is worked out. */
  readonly targets: number;
  readonly words: number;
  readonly implied: number;
  readonly results: number;
}

/** All that the report of one region and year says under the indicators. */
export interface Profile {
  readonly region: Region;
  readonly year: number;
  /** The region of the level above. */
  readonly above: Region | 'none';
  /** The topics that the report speaks of, and their indicators, in the taxonomy's order. */
  readonly topics: readonly ProfileTopic[];
  /** Indicators that it does not mention. */
  readonly silent: readonly Indicator[];
  readonly counts: ProfileCounts;
}

/** The place of a region's target in the ranking that the explore page shows. */
function standingOf(
  loaded: Loaded,
  region: Region,
  indicator: Indicator,
  period: number,
): Standing | 'none' {
  if (region.parent === 'none') return 'none';
  const view = { ...DEFAULT_VIEW, ...amongPeers(region), indicator: indicator.id, year: period };
  return standingIn(show(loaded, view).rows, region.adcode);
}

function lineOf(loaded: Loaded, region: Region, indicator: Indicator, period: number): ProfileLine {
  const of = (measure: View['measure']) => ({ indicator, measure, period });
  const { target, actual, step, lead } = figuresOf(loaded, of('target'), true)(region);
  return {
    indicator,
    target,
    actual,
    step,
    lead: region.parent === 'none' || isTotal(indicator) ? 'none' : lead,
    lacking: {
      step: lackingOf(loaded, of('step'), { region, cell: step }),
      lead: lackingOf(loaded, of('lead'), { region, cell: lead }),
    },
    place: target.state === 'value' ? standingOf(loaded, region, indicator, period) : 'none',
  };
}

/** Does the report say anything in a cell? */
const spoken = (cell: Cell) => 'stated' in cell;

function counted(lines: readonly ProfileLine[]): ProfileCounts {
  const targetsThat = (holds: (cell: Cell) => boolean) =>
    lines.filter((one) => holds(one.target)).length;
  return {
    indicators: lines.length,
    targets: targetsThat(spoken),
    words: targetsThat(({ state }) => state === 'words'),
    implied: targetsThat(({ state }) => state === 'implied'),
    results: lines.filter((one) => spoken(one.actual)).length,
  };
}

/**
 * All that the report of a region and year says. In: data that hold the observations of that year; the
 * report must be among `loaded.reports`, else everything is silent.
 */
export function profile(loaded: Loaded, region: Region, year: number): Profile {
  const lines = loaded.indicators.map((indicator) => lineOf(loaded, region, indicator, year));
  const stated = lines.filter((line) => spoken(line.target) || spoken(line.actual));
  return {
    region,
    year,
    above: loaded.regions.find(({ adcode }) => adcode === region.parent) ?? 'none',
    topics: TOPICS.map((topic) => ({
      topic,
      lines: stated.filter((line) => line.indicator.topic === topic),
    })).filter((one) => one.lines.length > 0),
    silent: lines.filter((line) => !stated.includes(line)).map(({ indicator }) => indicator),
    counts: counted(lines),
  };
}

/** The part of a profile that is about one topic. The counts stay those of the whole report. */
export function ofTopic(whole: Profile, topic: Topic | 'all'): Profile {
  if (topic === 'all') return whole;
  return {
    ...whole,
    topics: whole.topics.filter((one) => one.topic === topic),
    silent: whole.silent.filter((one) => one.topic === topic),
  };
}
