import type { Row } from '../../view/row';
import { classFill, classOfRow, type Classes } from './classes';
import { mix, type Hex } from './colour';
import type { Palette } from './palette';

/** What fills a mark. The patterns are defined by `Patterns.svelte`. */
export type Fill =
  | { readonly kind: 'solid'; readonly colour: Hex }
  /** A tint, inside a thick outline of the class colour. */
  | { readonly kind: 'hollow'; readonly colour: Hex; readonly tint: Hex }
  | { readonly kind: 'hatch' }
  /** A hatch with gaps: a copy with gaps. */
  | { readonly kind: 'broken' }
  /** Barely more than the ground: there is nothing yet. */
  | { readonly kind: 'faint' }
  | { readonly kind: 'dots' };

/** The fill of a class for what is not the value itself: implied, or a mere bound. */
export function hollow(colour: Hex, palette: Palette): Fill {
  return { kind: 'hollow', colour, tint: mix(palette.paper, colour, palette.tint) };
}

/** How a row is filled: its class, or the pattern of its absence. */
export function fillOf(row: Row, classes: Classes, palette: Palette): Fill {
  switch (row.cell.state) {
    case 'value':
    case 'implied': {
      const colour = classFill(classes, classOfRow(classes, row), palette);
      return row.cell.state === 'implied' || row.bounded
        ? hollow(colour, palette)
        : { kind: 'solid', colour };
    }
    case 'words':
      return { kind: 'dots' };
    case 'missing':
      return { kind: 'hatch' };
    case 'abridged':
      return { kind: 'broken' };
    case 'unread':
      return { kind: 'solid', colour: palette.unread };
    case 'pending':
      return { kind: 'faint' };
  }
}

/** The ground that text stands on. */
export function groundOf(fill: Fill, palette: Palette): Hex {
  switch (fill.kind) {
    case 'solid':
      return fill.colour;
    case 'hollow':
      return fill.tint;
    case 'broken':
      return palette.hatch.ground;
    case 'hatch':
    case 'faint':
    case 'dots':
      return palette[fill.kind].ground;
  }
}

/** A fill as an SVG attribute. `uid`: the prefix of the patterns' ids. */
export function paint(fill: Fill, uid: string): string {
  switch (fill.kind) {
    case 'solid':
      return fill.colour;
    case 'hollow':
      return fill.tint;
    case 'hatch':
    case 'broken':
    case 'faint':
    case 'dots':
      return `url(#${uid}-${fill.kind})`;
  }
}
