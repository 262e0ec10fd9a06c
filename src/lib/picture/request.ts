import type { ChartProps } from '../charts';
import type { Shown } from '../view';
import type { ProvinceRow } from '../view/explore/by-province';
import type { ShownPair } from '../view/explore/pair';
import type { Trend } from '../view/explore/trend';

export type PictureKind =
  'map' | 'tiles' | 'ranking' | 'byProvince' | 'strip' | 'scatter' | 'trend' | 'multiples';
export type Format = 'png' | 'svg';

/** Everything that a picture shows. */
export interface PictureRequest extends Pick<
  ChartProps,
  | 'rows'
  | 'classes'
  | 'indicator'
  | 'unit'
  | 'lang'
  | 'theme'
  | 'selected'
  | 'nameOf'
  | 'references'
  | 'sign'
  | 'changes'
> {
  readonly kind: PictureKind;
  readonly shown: Shown;
  /** Regions that a map is turned to; empty: all. Default: all. */
  readonly focusOn?: ReadonlySet<string>;
  /** The map's file, as loaded; a ranking needs none. */
  readonly boundaries: unknown;
  /** What a scatter holds against what; other kinds need none. */
  readonly pair?: ShownPair;
  /** Provinces with their cities; other kinds need none. */
  readonly provinces?: readonly ProvinceRow[];
  /** The lines of a trend, for small multiples those of all provinces; other kinds need none. */
  readonly trend?: Trend;
  /** Where the view is found: the page's address. */
  readonly address: string;
  /** Day of drawing. */
  readonly date: Date;
}

/** The address of what a picture shows, fit to print: without the frame of an embed, commas left readable. */
export function viewAddress(href: string): string {
  const url = new URL(href);
  url.hash = '';
  url.searchParams.delete('embed');
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
}
