import { degreeOf } from '../../domain';
import { messages } from '../../i18n';
import type { Row } from '../../view/row';
import { regionName } from '../../view/name';
import { sayRow } from '../../view/wording';
import type { RankingAxis } from '../axis';
import { rowValue } from '../colour/classes';
import { fillOf } from '../colour/fill';
import { degreeSign } from '../degree-sign';
import { isIn, WHOLE, type Part } from '../part';
import { withChange } from './changed';
import { markOf, type Marked, type RankMark } from './glyph';
import type { RankingContent } from './content';
import { planRanking, type RankingPlan, type RankingSize } from './plan';
import { plainMark, type PlainMark } from './unranked';

/** A region with a number. All lengths in px. */
export interface RankRow extends Marked {
  readonly adcode: string;
  readonly state: 'value' | 'implied';
  /** Among the ranked rows, from 0. */
  readonly place: number;
  readonly y: number;
  readonly rank: string;
  readonly name: string;
  readonly words: string;
  readonly says: string;
  readonly mark: RankMark;
  /** The mark of what changed on the year before; empty: nothing, or it is not known. */
  readonly change: string;
}

/** A ranking, or a part of it, finished. */
export interface RankingLayout extends RankingPlan {
  /** Faint lines along the rows, for dots to be read against: an SVG path, empty for bars. */
  readonly leaders: string;
  readonly rows: readonly RankRow[];
  /** Selected rows said again on top, above a rule, so that they stand together and in sight. */
  readonly pins: readonly RankRow[];
  /** Where groups of rows part, when they stand in groups. */
  readonly breaks: readonly number[];
  readonly plain: readonly PlainMark[];
}

function markedOf(row: Row, axis: RankingAxis, { classes, palette }: RankingContent): Marked {
  const { cell } = row;
  return {
    x: axis.at(Number(rowValue(row))),
    range:
      cell.state === 'value' && cell.stated.op === 'between'
        ? [axis.at(cell.stated.value), axis.at(cell.stated.valueHi)]
        : 'none',
    sign: degreeSign(cell),
    fill: fillOf(row, classes, palette),
  };
}

/**
 * Does a line part a row from the one before it: known figures from mere bounds, one degree word from another
 * where that is all that differs, one group of regions from another?
 */
function isApart(before: Row, row: Row, { classes, parted = false }: RankingContent): boolean {
  if (before.bounded !== row.bounded) return true;
  if (classes.kind === 'degrees' && degreeOf(before.cell) !== degreeOf(row.cell)) return true;
  return parted && before.region.group !== row.region.group;
}

function rowOf(
  { row, place, y, words }: RankingPlan['ranked'][number],
  plan: RankingPlan,
): RankRow {
  const { axis, base, rowHeight, content } = plan;
  const { wording, changes } = content;
  const marked = markedOf(row, axis, content);
  return {
    ...marked,
    adcode: row.region.adcode,
    state: row.cell.state === 'implied' ? 'implied' : 'value',
    place,
    y,
    rank: row.rank === 'unranked' ? '–' : messages(wording.lang).charts.rankShort(row.rank),
    name: regionName(row.region, wording.lang),
    words,
    ...withChange(row, sayRow(row, wording), changes),
    mark: markOf(marked, axis.mode, base, rowHeight),
  };
}

/** A part of a ranking, finished. */
export function layoutPart(plan: RankingPlan, part: Part): RankingLayout {
  const { content, ranked, rowHeight, plot, header } = plan;
  const has = (y: number, height: number, { region }: Row) =>
    isIn(part, region.adcode, y, y + height);
  const rows = ranked.filter(({ row, y }) => has(y, rowHeight, row)).map((one) => rowOf(one, plan));
  const pins = ranked
    .filter(({ row }) => content.pinned?.has(row.region.adcode))
    .map((one, i) => rowOf({ ...one, y: header + i * rowHeight }, plan));
  const middle = (y: number) => `M${plot[0]} ${y + rowHeight / 2}H${plot[1]}`;
  return {
    ...plan,
    rows,
    pins,
    leaders: plan.mode === 'bars' ? '' : [...pins, ...rows].map(({ y }) => middle(y)).join(''),
    breaks: ranked.flatMap(({ row, y }, i) => {
      const before = ranked[i - 1];
      return before && isApart(before.row, row, content) && y >= part.from && y <= part.to
        ? [y]
        : [];
    }),
    plain: plan.plainPlaces
      .filter(({ row, y, height }) => has(y, height, row))
      .map((place) => plainMark(place, content)),
  };
}

/** Rows → a finished ranking, in the order of the rows. */
export function layoutRanking(size: RankingSize, content: RankingContent): RankingLayout {
  return layoutPart(planRanking(size, content), WHOLE);
}
