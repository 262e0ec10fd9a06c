import { MEASURES, type Cell, type Loaded, type Measure, type Region } from '../domain';
import { cells } from './cells';
import { kindOf } from './period';
import type { Row } from './row';
import type { Shown } from './explore/rows';

/** What one report says of an indicator under every measure: aim and last result side by side. */
export type Figures = Readonly<Record<Measure, Cell>>;

/** The years that the measures of one report are about: its own, and for results the one before. */
export function yearOf(measure: Measure, shown: Pick<Shown, 'measure' | 'period'>): number {
  const report = kindOf(shown.measure) === 'actual' ? shown.period + 1 : shown.period;
  return kindOf(measure) === 'actual' ? report - 1 : report;
}

/** The figures of any region, of the reports that a view is about. */
export function figuresOf(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period'>,
  implied: boolean,
): (region: Region) => Figures {
  const query = (measure: Measure) =>
    cells(loaded, {
      indicator: shown.indicator.id,
      measure,
      period: yearOf(measure, shown),
      implied,
    });
  const [target, actual, step, lead] = MEASURES.map(query);
  if (!target || !actual || !step || !lead) throw new Error('a measure is missing');
  return (region) => ({
    target: target(region),
    actual: actual(region),
    step: step(region),
    lead: lead(region),
  });
}

/** Which of the two figures a difference lacks; `none` where it does not lack any, or is no difference. */
export type Lacking = 'aim' | 'base' | 'both' | 'none';

/** What the report of a row, or that of the level above, does not mention, so that there is no difference. */
export function lackingOf(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period'>,
  { region, cell }: Pick<Row, 'region' | 'cell'>,
): Lacking {
  const { measure } = shown;
  if (cell.state !== 'missing' || (measure !== 'step' && measure !== 'lead')) return 'none';
  const figures = figuresOf(loaded, shown, false);
  const { target, actual } = figures(region);
  const above = loaded.regions.find(({ adcode }) => adcode === region.parent);
  const base = measure === 'step' ? actual : above && figures(above).target;
  if (target.state !== 'missing') return 'base';
  return base && base.state !== 'missing' ? 'aim' : 'both';
}
