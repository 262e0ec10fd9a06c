import type { Palette, Theme } from '../../charts/colour/palette';
import type { Size } from '../../charts/map/camera';
import type { MeasureText } from '../../charts/text';
import type { Lang } from '../../i18n';
import type { Body } from './kinds/kind';

/** How a picture is asked for: in which colours, where its view is found (empty: not told), and the day of drawing. */
export interface Asked {
  readonly theme: Theme;
  readonly address: string;
  readonly date: Date;
}

/** What a body is drawn with. */
export interface Look {
  readonly palette: Palette;
  readonly measure: MeasureText;
}

/** A picture before it is laid out: worded, with its body. Header, notes and footer are stacked for all alike. */
export interface Sheet extends Asked {
  readonly lang: Lang;
  /** px, before the PNG doubles them. Height 0: as high as what it holds. */
  readonly size: Size;
  /** The least width with its header above, px: in another size its text may be larger. Default: its own width. */
  readonly least?: number;
  /** The parts of its file's name. */
  readonly name: readonly string[];
  /** Title, in parts where it may be broken. */
  readonly title: readonly string[];
  /** What the data say, in a sentence. */
  readonly finding: string;
  /** Said behind the finding; empty where axes carry their own. */
  readonly unit: string;
  /** Says what it shows to those who do not see it. */
  readonly description: string;
  /** What its maker remarks, before the notes. Default: nothing. */
  readonly remark?: string;
  /** What needs explaining: those that are empty are left out. */
  readonly notes: readonly string[];
  /** Of which years' reports its figures are. */
  readonly years: string;
  /** Whose borders are drawn; empty where there are none. */
  readonly credit: string;
  readonly selected: ReadonlySet<string>;
  /** In: the room that header and notes leave; 0 high where the picture is to be as high as it comes out. */
  readonly body: (frame: Size, look: Look) => Body;
}

/** Title of a picture in one line. */
export function titleOf({ title }: Pick<Sheet, 'title'>): string {
  // A full-width mark brings its room along.
  return title.join(' ').replaceAll('： ', '：');
}
