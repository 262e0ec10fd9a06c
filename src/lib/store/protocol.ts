import type { Request } from '../dataset/partitions';
import type { PackageTables } from './sync-package';
import type { Fault } from './load-error';
import type { Progress } from './result';

/** Page → worker. `id` tells requests apart: an answer to one given up is dropped. */
export type WorkerMessage =
  | {
      readonly kind: 'load';
      readonly id: number;
      /** Absolute address of the folder data/, with the slash. */
      readonly base: string;
      readonly request: Request;
    }
  | { readonly kind: 'geo'; readonly id: number; readonly base: string; readonly adcode: string }
  | { readonly kind: 'abort'; readonly id: number };

/** Worker → page. `hello` says that the worker runs. */
export type WorkerReply =
  | { readonly kind: 'hello' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'loaded'; readonly id: number; readonly answer: PackageTables }
  | { readonly kind: 'geo'; readonly id: number; readonly text: string }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: Fault };
