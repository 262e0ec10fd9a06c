import type { PictureKind } from '../../request';
import type { PictureSpec } from './kind';
import { map, tiles } from './map';
import { ranking } from './ranking';
import { scatter } from './scatter';
import { strip } from './strip';

/** Every kind of picture: another one is a row here. */
export const PICTURES = { map, tiles, ranking, strip, scatter } satisfies Record<
  PictureKind,
  PictureSpec
>;
