import {
  isDifference,
  measureUnit,
  reportYearOf,
  type Cell,
  type Loaded,
  type Measure,
} from '../../domain';
import { messages, shownUnit, withoutUnit, type Lang } from '../../i18n';
import { columnTexts } from '../../i18n/texts/columns';
import type { Shown } from '../../view/explore/rows';
import { periodBeside } from '../../view/figures';
import { measuresAtHand } from '../../view/measures-at-hand';
import { columnCell, wordingOf, type Speech } from '../../view/wording';
import { isMeasure, TABLE_COLUMNS, type TableColumn } from './sort';
import type { MeasureColumn } from './spreadsheet';

/** A measure as a column on the screen. */
export interface ShownColumn extends MeasureColumn {
  /** The unit that stands in its head, where it would drown the figures; empty where it stays by them. */
  readonly unit: string;
  /** A figure in its words, without what the head says. */
  readonly say: (cell: Cell) => string;
}

/** The measures beside the one shown whose figures are at hand, as columns. */
export function shownColumns(
  loaded: Pick<Loaded, 'held' | 'years'>,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period'>,
  speech: Speech,
): ShownColumn[] {
  const { indicator, period } = shown;
  const { lang } = speech;
  const heads = columnTexts(lang);
  return measuresAtHand(loaded, indicator, reportYearOf(shown.measure, period)).map((measure) => {
    const difference = isDifference(measure);
    const { label } = shownUnit(measureUnit(indicator, measure), lang);
    const unit = label !== '%' && (difference || lang === 'en') ? label : '';
    const wording = wordingOf(indicator, measure, speech);
    const inColumn = { ...wording, oneUnit: true } as const;
    return {
      measure,
      head: difference
        ? messages(lang).measures[measure]
        : heads.dated(heads[measure], periodBeside(measure, shown)),
      unit,
      wording,
      say: (cell) =>
        measure !== shown.measure && isSilent(cell, measure)
          ? heads.dash
          : withoutUnit(columnCell(cell, inColumn), unit),
    };
  });
}

/** Has a cell nothing that a column beside the one shown would tell? */
const isSilent = (cell: Cell, measure: Measure): boolean =>
  !('stated' in cell) || (isDifference(measure) && cell.state === 'words');

/** The head of a column. */
interface Head {
  readonly column: TableColumn;
  readonly name: string;
  /** Empty without one. */
  readonly unit: string;
}

/** The heads of all columns, in their order. */
export const headsOf = (measures: readonly ShownColumn[], lang: Lang): Head[] =>
  TABLE_COLUMNS.flatMap((column): Head[] =>
    isMeasure(column)
      ? measures
          .filter(({ measure }) => measure === column)
          .map(({ head, unit }) => ({ column, name: head, unit }))
      : [{ column, name: columnTexts(lang)[column], unit: '' }],
  );
