import type { ChartProps } from '../charts/props';
import type { Theme } from '../charts/colour/palette';
import type { Lang } from '../i18n';
import type { Shown } from '../view';
import type { ProvinceRow } from '../view/explore/by-province';
import type { ShownPair } from '../view/explore/pair';
import type { Trend } from '../view/explore/trend';
import type { PictureKind } from './request';
import type { Asked, Sheet } from './sheet/sheet';

/** What the picture of a chart of the explore page is made of. */
interface ChartSource extends ChartProps {
  kind: PictureKind;
  shown: Shown;
  /** Regions that a map is turned to; empty: all. Default: all. */
  focusOn?: ReadonlySet<string>;
  /** The map's file, loaded or still loading. A ranking needs none. */
  geo?: unknown;
  /** What a scatter holds against what; other kinds need none. */
  pair?: ShownPair;
  /** Provinces with their cities; other kinds need none. */
  provinces?: readonly ProvinceRow[];
  /** The lines of a trend; other kinds need none. */
  trend?: Trend;
}

/** A picture that a page makes itself: `sheet` fetches what makes it. */
interface SheetSource {
  lang: Lang;
  theme: Theme;
  sheet: (asked: Asked) => Promise<Sheet>;
}

/** What a picture is made of. */
export type PictureSource = ChartSource | SheetSource;
