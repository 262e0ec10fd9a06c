import type { CompareLayout } from '../../../charts/compare/layout';
import type { ProfileChartLayout } from '../../../charts/profile/layout';
import type { LadderLayout } from '../../../charts/ladder/layout';
import type { TopUpLayout } from '../../../charts/ladder/years';
import type { KeyLayout } from '../../../charts/grid/key';
import type { GridLayout, PlacedRow } from '../../../charts/grid/layout';
import type { LegendLayout } from '../../../charts/legend/layout';
import type { Size } from '../../../charts/map/camera';
import type { LabelLine, MapLayout } from '../../../charts/map/layout';
import type { ByProvinceLayout } from '../../../charts/ranking/by-province/layout';
import type { RankingLayout } from '../../../charts/ranking/layout';
import type { Label } from '../../../charts/scatter/labels';
import type { ScatterLayout } from '../../../charts/scatter/layout';
import type { Theme } from '../../../charts/colour/palette';
import type { TrendLayout } from '../../../charts/trend/layout';
import type { WordsLayout } from '../../../charts/words/layout';
import type { MultiplesLayout } from '../../../charts/trend/multiples';
import type { StripContent, StripLabel, StripLayout } from '../../../charts/strip/layout';
import type { Lang } from '../../../i18n';
import type { PictureRequest } from '../../request';
import type { CardLayout } from '../card/layout';
import type { EndName } from './end-names';

/** Space between the parts of a picture, px. */
export const GAP = 18;

/** What the charts of a picture are laid out from. */
export type Content = StripContent;

/** A drawing of a picture. */
type Drawing =
  | {
      readonly draws: 'map';
      readonly layout: MapLayout;
      /** Of chosen regions that have no room for a label. */
      readonly names: readonly LabelLine[];
    }
  | { readonly draws: 'ranking'; readonly layout: RankingLayout }
  | { readonly draws: 'byProvince'; readonly layout: ByProvinceLayout }
  | {
      readonly draws: 'strip';
      readonly layout: StripLayout;
      readonly labels: readonly StripLabel[];
      /** Names at its two ends. */
      readonly ends: readonly EndName[];
    }
  | {
      readonly draws: 'scatter';
      readonly layout: ScatterLayout;
      readonly labels: readonly Label[];
    }
  | { readonly draws: 'trend'; readonly layout: TrendLayout; readonly theme: Theme }
  | { readonly draws: 'multiples'; readonly layout: MultiplesLayout }
  | { readonly draws: 'ladder'; readonly layout: LadderLayout }
  | { readonly draws: 'topUps'; readonly layout: TopUpLayout }
  | { readonly draws: 'compare'; readonly layout: CompareLayout; readonly theme: Theme }
  | { readonly draws: 'profile'; readonly layout: ProfileChartLayout }
  | { readonly draws: 'grid'; readonly layout: GridLayout; readonly rows: readonly PlacedRow[] }
  | { readonly draws: 'key'; readonly layout: KeyLayout }
  | { readonly draws: 'card'; readonly layout: CardLayout }
  | {
      readonly draws: 'words';
      /** Each in its place within the part, px. */
      readonly charts: readonly {
        readonly layout: WordsLayout;
        readonly x: number;
        readonly y: number;
      }[];
    }
  | {
      readonly draws: 'legend';
      readonly layout: LegendLayout;
      /** How much larger than on the screen. */
      readonly scale: number;
    };

/** A drawing in its place, px from the body's upper left. */
export type BodyPart = Drawing & { readonly x: number; readonly y: number };

/** A line of text beside the drawings, px from the body's upper left; its baseline at y. */
export interface BodyLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: 'heading' | 'note';
  readonly anchor: 'start' | 'end';
}

/** What stands between a picture's header and its notes. */
export interface Body {
  readonly height: number;
  readonly parts: readonly BodyPart[];
  readonly lines: readonly BodyLine[];
}

/** All that one kind of picture has of its own; header, notes and footer are stacked for all alike. */
export interface PictureSpec {
  /** px, before the PNG doubles them. Height 0: as high as what it holds. */
  readonly size: Size;
  /** The least width with its header above, px: in another size its text may be larger. Default: that of its own. */
  readonly least?: number;
  /** Is a map's file needed to draw it? */
  readonly needsBoundaries: boolean;
  /** What the chart is called. */
  readonly name: (lang: Lang) => string;
  /** What it is of: in the parts of a file's name. */
  readonly subject: (request: PictureRequest) => readonly string[];
  /** Title, in parts where it may be broken. */
  readonly title: (request: PictureRequest) => readonly string[];
  /** What the data say, in a sentence. */
  readonly finding: (request: PictureRequest) => string;
  /** Said behind the finding: the unit; empty where axes carry their own. */
  readonly unit: (request: PictureRequest) => string;
  /** Says what it shows to those who do not see it. */
  readonly description: (request: PictureRequest) => string;
  /** What needs explaining: those that are empty are left out. */
  readonly notes: (request: PictureRequest) => readonly string[];
  /** Whose borders are drawn; empty where there are none. */
  readonly credit: (request: PictureRequest) => string;
  /** Of which years' reports its figures are; default: of the view's. */
  readonly years?: (request: PictureRequest) => string;
  /** In: the room that header and notes leave; 0 high where the picture is to be as high as it comes out. */
  readonly body: (frame: Size, request: PictureRequest, content: Content) => Body;
}
