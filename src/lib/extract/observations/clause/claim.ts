import type { Kind } from '../../../domain/observation';
import type { Op } from '../../../domain/op';
import type { Shape, Subject } from '../../lexicon/subject';
import type { Degree } from '../../figures/degree';
import type { Figure } from '../../figures/figure';

/**
 * The year and kind that a clause speaks of. `foreign`: other years, or a part of a year. `span` where several years
 * are told together:
 * - `told`: those that end with it, so that only where they arrived is that year's figure;
 * - `summed`: the same, counted in the clause itself (五年实际利用外资), so that only what stands is a year's;
 * - `since`: the year's own state, but changes since an earlier year (与2018年相比, 下同);
 * - `carried`: a paragraph that has been closed told of them, and what only one year has is last year's again; or the part
 *   tells of the years to come and of the report's year in turn, and what only one year has is its;
 * - `later`: a sentence before told where a later year arrives (到2027年), and what arrives is still that year's.
 */
export type When =
  | {
      readonly period: number;
      readonly kind: Kind;
      readonly span?: 'told' | 'summed' | 'since' | 'carried' | 'later';
    }
  | 'foreign';

/** A quantity or a relation that a clause says of a subject. */
export interface Claim {
  /** Nothing where the subject is nothing that the taxonomy measures. */
  readonly subject: Subject | undefined;
  /** Why no subject was found, for the explanation. */
  readonly why: string | undefined;
  readonly said: Said;
  readonly when: When;
  readonly makes: boolean;
  readonly stocks: boolean;
  /** 累计, with no word of the year: counted over more than a year. */
  readonly sums: boolean;
  /** 增加到, 突破: the figure is where it stood at the end. */
  readonly arrives: boolean;
  /** Says how much more there is, not how much. */
  readonly adds: boolean;
  /** 其中: told as a part of what stands before it. */
  readonly within: boolean;
  /** Name of the rule that tied it, and the words that triggered it. */
  readonly rule: string;
  readonly words: readonly string[];
  /** Offsets of the quote in the plain text. */
  readonly start: number;
  readonly end: number;
}

type Verbs = Pick<Claim, 'makes' | 'stocks' | 'sums' | 'arrives' | 'adds' | 'within'>;

/** A claim of which no verb says more. Field by field, so that all claims are of one shape to the compiler. */
export function plainClaim(told: Omit<Claim, keyof Verbs>): Claim {
  return {
    subject: told.subject,
    why: told.why,
    said: told.said,
    when: told.when,
    makes: false,
    stocks: false,
    sums: false,
    arrives: false,
    adds: false,
    within: false,
    rule: told.rule,
    words: told.words,
    start: told.start,
    end: told.end,
  };
}

/** What is said. */
export type Said =
  | {
      readonly is: 'figure';
      readonly figure: Figure;
      readonly degree: Degree | undefined;
      readonly shape: Shape;
      /** -1 for a fall. */
      readonly sign: 1 | -1;
      /** A percentage without a verb: 涨幅3%左右, 增速5%. */
      readonly bare: boolean;
      /** 现价, 名义: a change with prices in it. */
      readonly nominal: boolean;
      /** For shares: is the whole the gross product? */
      readonly ofProduct: boolean;
    }
  | { readonly is: 'relative'; readonly op: Extract<Op, 'sync' | 'above'>; readonly to: Subject }
  | {
      readonly is: 'words';
      readonly op: Extract<Op, 'positive' | 'assigned' | 'relative' | 'qualitative'>;
    };

/** Does it say by how much something grew or fell? */
export function isGrowth({ said }: Claim): boolean {
  return said.is === 'figure' && said.shape === 'growth';
}
