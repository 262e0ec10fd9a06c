import { tableMeasure } from '../../../src/lib/charts/text';
import { takeBox } from './asked';

/** In the place of the charts' stage: a box that nobody measures, of the size that the window gives it. */
export class Stage {
  readonly box = undefined;
  readonly width: number;
  readonly height: number;
  readonly focused = 'none';
  readonly measure = tableMeasure;

  constructor() {
    ({ width: this.width, height: this.height } = takeBox());
  }

  reachable(order: readonly string[]): string {
    return order[0] ?? 'none';
  }

  marks(): () => void {
    return () => undefined;
  }
}
