import type { Observation } from '../../domain';
import type { Mapping, Says } from './column';
import type { Asked, Kept, Opened } from './desk';
import type { Reason } from './failure';
import type { Answers, Review } from './review';
import type { Progress } from './rows';

/** What the page asks of the thread. */
export type Question =
  | { readonly kind: 'open'; readonly asked: Asked }
  | { readonly kind: 'headsAt'; readonly row: number; readonly whole: Says }
  | { readonly kind: 'review'; readonly mapping: Mapping; readonly answers: Answers }
  | { readonly kind: 'take'; readonly mapping: Mapping; readonly answers: Answers };

/** What it answers in the end. */
export type Answer = Opened | Review | Kept;

/** What the thread says: that it runs; then, by the number of the question, how far it is, parts, and the end. */
export type Said =
  | { readonly kind: 'hello' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'part'; readonly id: number; readonly part: readonly Observation[] }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: Reason };
