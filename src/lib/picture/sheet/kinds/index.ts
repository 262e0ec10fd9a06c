import type { PictureKind } from '../../request';
import { byProvince } from './by-province';
import type { PictureSpec } from './kind';
import { map, tiles } from './map';
import { ranking } from './ranking';
import { scatter } from './scatter';
import { strip } from './strip';
import { multiples, trend } from './trend';

/** Every kind of picture: another one is a row here. */
export const PICTURES = {
  map,
  tiles,
  ranking,
  byProvince,
  strip,
  scatter,
  trend,
  multiples,
} satisfies Record<PictureKind, PictureSpec>;
