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
