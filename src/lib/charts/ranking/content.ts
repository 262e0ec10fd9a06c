import type { Reference, Row } from '../../view/row';
import type { Wording } from '../../view/wording';
import type { Classes } from '../colour/classes';
import type { Palette } from '../colour/palette';
import type { MeasureText } from '../text';
import type { DrawnChanges } from './changed';

/** What a ranking says, before it has a place. */
export interface RankingContent {
  /** In the order in which they are to stand. */
  readonly rows: readonly Row[];
  readonly classes: Classes;
  readonly references: readonly Reference[];
  readonly palette: Palette;
  readonly wording: Wording;
  readonly measure: MeasureText;
  /** Rows to be said again on top. Default: none. */
  readonly pinned?: ReadonlySet<string>;
  /** What changed on the year before. Default: not known. */
  readonly changes?: DrawnChanges | undefined;
  /** Part the rows by economic region. Default: false. */
  readonly parted?: boolean;
}
