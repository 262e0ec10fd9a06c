import type { Indicator } from '../domain';
import type { Lang } from '../i18n';
import type { Reference, Row } from '../view/row';
import type { Classes } from './colour/classes';
import type { Theme } from './colour/palette';
import type { DrawnChanges } from './ranking/changed';

/** What every chart of the page is given. */
export interface ChartProps {
  readonly rows: readonly Row[];
  /** How their values become colours: the same for all charts of a view. */
  readonly classes: Classes;
  readonly indicator: Indicator;
  /** The unit of the values shown: the indicator's, or 百分点 for differences. */
  readonly unit: string;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Codes of the selected regions. */
  readonly selected: ReadonlySet<string>;
  /** A region was tapped, or chosen by key. */
  readonly onselect: (adcode: string) => void;
  /** Esc was pressed: clear the selection. */
  readonly onclear?: () => void;
  /** The name of an indicator by id, for relative targets. */
  readonly nameOf: (indicator: string) => string;
  readonly references: readonly Reference[];
  /** Always show + or −. Default: false. */
  readonly sign?: boolean;
  /** Regions to keep in full strength, all others pale; empty: all. Default: empty. */
  readonly highlighted?: ReadonlySet<string>;
  /** What changed on the year before, by code. Default: not known. */
  readonly changes?: DrawnChanges | undefined;
}
