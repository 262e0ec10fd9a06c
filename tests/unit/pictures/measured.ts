import { render } from 'svelte/server';
import { tableMeasure } from '../../../src/lib/charts/text';
import { fitSheet } from '../../../src/lib/picture/sheet/fit';
import { FONT_SIZES, layoutSheet } from '../../../src/lib/picture/sheet/layout';
import Picture from '../../../src/lib/picture/sheet/Picture.svelte';
import type { Sheet } from '../../../src/lib/picture/sheet/sheet';
import { PRESETS, type Preset } from '../../../src/lib/picture/studio/options';
import { textsOf } from './boxes';
import { faultsOf, type Faults } from './faults';

/** A picture that was laid out, drawn and measured. */
export interface Measured extends Faults {
  readonly texts: number;
  /** Size of its notes, px of the file. */
  readonly noteSize: number;
}

/** Lays a picture out in a preset, draws it and measures its texts; `too-small`: the reader is told so instead. */
export function measured(sheet: Sheet, preset: Preset): Measured | 'too-small' {
  const size = PRESETS[preset];
  const layout =
    size === 'own' ? layoutSheet(sheet, tableMeasure) : fitSheet(sheet, size, tableMeasure);
  if (layout === 'too-small') return layout;
  const texts = textsOf(render(Picture, { props: { layout } }).body);
  const noteSize = (FONT_SIZES.note * layout.shown.width) / layout.width;
  return { texts: texts.length, noteSize, ...faultsOf(layout.lines, texts) };
}

/** Notes that are smaller would not be read, px: a size in which they were is told, and not drawn. */
const LEAST_NOTE = 7;

/** What is wrong with a measured picture, in words. */
export const told = ({ noteSize, over, covered, broken }: Measured): string[] => [
  ...(noteSize < LEAST_NOTE ? [`unread: notes of ${noteSize} px`] : []),
  ...over.map((fault) => `over the edge: ${fault}`),
  ...covered.map((fault) => `over another: ${fault}`),
  ...broken.map((fault) => `broken at a sign: ${fault}`),
];

/** What is wrong with a picture in a preset; nothing where the preset has no room for it, which its reader is told. */
export function faultsIn(sheet: Sheet, preset: Preset): string[] {
  const picture = measured(sheet, preset);
  return picture === 'too-small' ? [] : told(picture);
}
