import type { Loaded, Region } from '../../domain';
import { likeness, type Likeness } from '../matrix/likeness';
import { isSet, matrixOf } from '../matrix/matrix';

/** A government whose targets are like another's. */
export interface SimilarRegion extends Likeness {
  readonly region: Region;
}

/** Who of a region's peers sets targets like its own. */
export interface Similar {
  /** The most alike first; at most `LISTED`. */
  readonly list: readonly SimilarRegion[];
  /** How many targets the region itself sets. */
  readonly sets: number;
  /** How many of its peers could be judged, and how many have a report of the year. */
  readonly judged: number;
  readonly peers: number;
}

/** As many as stand side by side with the region itself on the page of comparisons. */
const LISTED = 5;
/** On fewer targets than this nobody is called alike: half a report's main ones. */
export const LEAST = 8;

/**
 * The governments of a region's level whose targets of a year are most like its own, by which they set and how high each
 * is among all. In: data that hold the year's figures of that level. The nation has no peers.
 */
export function similarTo(loaded: Loaded, region: Region, year: number): Similar {
  const none = { list: [], sets: 0, judged: 0, peers: 0 };
  const { level } = region;
  if (level !== 'province' && level !== 'prefecture') return none;
  const { rows } = matrixOf(loaded, { year, level, group: 'all', topic: 'all', headline: false });
  const own = rows.find((row) => row.region.adcode === region.adcode);
  if (!own) return none;
  const reported = new Set(
    loaded.reports.filter((one) => one.year === year).map(({ adcode }) => adcode),
  );
  const others = rows.filter((row) => row !== own && reported.has(row.region.adcode));
  const judged = others
    .map((row) => ({ region: row.region, ...likeness(own.cells, row.cells) }))
    .filter(({ on }) => on >= LEAST);
  return {
    list: judged.sort((a, b) => a.apart - b.apart || b.on - a.on).slice(0, LISTED),
    sets: own.cells.filter(({ cell }) => isSet(cell)).length,
    judged: judged.length,
    peers: others.length,
  };
}
