import type { Size } from '../../charts/map/camera';
import type { Sheet } from '../sheet/sheet';

/** Sizes of pictures, px at their single size; `own`: the size that a chart has of itself. */
export const PRESETS = {
  own: 'own',
  /** A slide, 16:9. */
  slide: { width: 1600, height: 900 },
  square: { width: 1080, height: 1080 },
  /** The head of an article in WeChat. */
  article: { width: 900, height: 383 },
  /** A4 at 96 dots an inch. */
  across: { width: 1123, height: 794 },
  upright: { width: 794, height: 1123 },
} as const satisfies Readonly<Record<string, Size | 'own'>>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS).filter((name): name is Preset => name in PRESETS);

/** Pixels of a PNG for one of the picture. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** What a reader has chosen for a picture. Whose figures they are, and who drew them, always stands. */
export interface Options {
  readonly preset: Preset;
  readonly scale: Scale;
  /** In place of the picture's own; empty: its own. */
  readonly title: string;
  /** A remark of the reader's, before the notes; empty: none. */
  readonly remark: string;
  readonly finding: boolean;
  readonly notes: boolean;
  readonly address: boolean;
}

/** The picture as it is saved without being asked about. */
export const AS_IT_IS: Options = {
  preset: 'own',
  scale: 2,
  title: '',
  remark: '',
  finding: true,
  notes: true,
  address: true,
};

/** A picture with what a reader chose: what is left out leaves no room behind. */
export function adjusted(sheet: Sheet, options: Omit<Options, 'preset' | 'scale'>): Sheet {
  const [title, remark] = [options.title.trim(), options.remark.trim()];
  return {
    ...sheet,
    title: title === '' ? sheet.title : [title],
    finding: options.finding ? sheet.finding : '',
    remark,
    notes: options.notes ? sheet.notes : [],
    address: options.address ? sheet.address : '',
  };
}
