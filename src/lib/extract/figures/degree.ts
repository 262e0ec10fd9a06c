import type { ValuedOp } from '../../domain/op';

/** The word of degree that stands with a figure; `eq` is the lack of one. */
export type Degree = Exclude<ValuedOp, 'eq'>;
