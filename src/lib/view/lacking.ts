import { isDifference, type Difference, type Loaded } from '../domain';
import { messages, type Lang } from '../i18n';
import { detailsTexts } from '../i18n/texts/details';
import { cells } from './cells';
import type { Shown } from './explore/rows';
import { figuresOf } from './figures';
import type { Row } from './row';

/** Which of the two figures a difference lacks; `none` where it does not lack any, or is no difference. */
export type Lacking = 'target' | 'base' | 'both' | 'none';

/** What the report of a row, or that of the level above, does not mention, so that there is no difference. */
export function lackingOf(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period'>,
  { region, cell }: Pick<Row, 'region' | 'cell'>,
): Lacking {
  const { measure } = shown;
  if (cell.state !== 'missing' || !isDifference(measure)) return 'none';
  const figures = figuresOf(loaded, shown, false);
  const { target, actual } = figures(region);
  const above = loaded.regions.find(({ adcode }) => adcode === region.parent);
  const result = { indicator: shown.indicator.id, measure: 'actual', implied: false } as const;
  const bases = {
    outcome: () => cells(loaded, { ...result, period: shown.period })(region),
    step: () => actual,
    lead: () => above && figures(above).target,
  };
  const base = bases[measure]();
  if (target.state !== 'missing') return 'base';
  return base && base.state !== 'missing' ? 'target' : 'both';
}

/** Says which figure is lacking where the other is stated; empty where both are lacking, or none. */
export function wordLacking(lacking: Lacking, measure: Difference, lang: Lang): string {
  const { bases, lacking: say } = detailsTexts(lang);
  const { target } = messages(lang).measures;
  switch (lacking) {
    case 'target':
      return say(bases[measure], target);
    case 'base':
      return say(target, bases[measure]);
    case 'both':
    case 'none':
      return '';
  }
}
