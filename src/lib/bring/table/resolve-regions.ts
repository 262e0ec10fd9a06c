import type { Level, Region } from '../../domain';
import type { RegionFinder } from './match-region';
import { spellingKey, type Answers, type RegionQuestion } from './review';

/** How often a table spells a region in a way. */
export interface Spelled {
  readonly name: string;
  readonly above: string;
  readonly rows: number;
}

/** What the spellings of a table mean: a region, left out, or still to be answered. */
export interface Resolved {
  readonly of: ReadonlyMap<string, Region | 'skip' | 'open'>;
  readonly questions: readonly RegionQuestion[];
}

/** More spellings than this without a region are no table of regions; the first are asked. */
const MOST_ASKED = 200;

/** Resolves each spelling once: by its name, else as the reader answers, else as the rest of the table speaks for. */
export function resolveRegions(
  spelled: readonly Spelled[],
  finder: RegionFinder,
  answers: Answers['regions'],
): Resolved {
  const found = spelled.map((one) => ({ ...one, regions: finder.find(one.name, one.above) }));
  const level = levelOf(found.flatMap(({ regions }) => (regions.length === 1 ? regions : [])));
  const of = new Map<string, Region | 'skip' | 'open'>();
  const questions: RegionQuestion[] = [];
  for (const { name, above, rows, regions } of found) {
    const key = spellingKey(name, above);
    const [one] = regions;
    if (one && regions.length === 1) {
      of.set(key, one);
      continue;
    }
    const isUnknown = regions.length === 0;
    const candidates = isUnknown && questions.length < MOST_ASKED ? finder.nearest(name) : regions;
    const fitting = isUnknown ? [] : regions.filter((region) => region.level === level);
    const suggested = fitting.length === 1 ? (fitting[0]?.adcode ?? 'none') : 'none';
    const answer = answers[key] ?? suggested;
    const chosen = answer === 'skip' ? 'skip' : candidates.find(({ adcode }) => adcode === answer);
    of.set(key, chosen ?? 'open');
    if (questions.length < MOST_ASKED)
      questions.push({
        key,
        name,
        above,
        rows,
        kind: isUnknown ? 'unknown' : 'several',
        candidates,
        suggested,
      });
  }
  return { of, questions };
}

/** The one level of all regions but the nation; `none` where they are of several. */
function levelOf(regions: readonly Region[]): Level | 'none' {
  const levels = new Set(regions.map(({ level }) => level).filter((one) => one !== 'country'));
  const [level] = levels;
  return level && levels.size === 1 ? level : 'none';
}
