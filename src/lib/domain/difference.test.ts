import { describe, expect, it } from 'vitest';
import { differenceOp, isBound } from './difference';
import type { Valued } from './stated';

const OPS = ['eq', 'approx', 'between', 'ge', 'gt', 'le', 'lt'] as const;
/** The word of row − column. */
const TABLE: Record<Valued['op'], string> = {
  //       eq      approx  between ge   gt   le   lt
  eq: /* */ 'eq    approx approx le   lt   ge   gt',
  approx: ' approx approx approx le   lt   ge   gt',
  between: 'approx approx approx le   lt   ge   gt',
  ge: /* */ 'ge    ge     ge     none none ge   gt',
  gt: /* */ 'gt    gt     gt     none none gt   gt',
  le: /* */ 'le    le     le     le   lt   none none',
  lt: /* */ 'lt    lt     lt     lt   lt   none none',
};

describe.each(OPS)('%s minus', (target) => {
  it.each(OPS.map((base, i) => [base, TABLE[target].trim().split(/ +/u)[i]]))(
    '%s: %s',
    (base, word) => {
      expect(differenceOp(target, base)).toBe(word);
    },
  );
});

describe('isBound', () => {
  it('holds of figures that are open on one side', () => {
    expect(OPS.filter(isBound)).toEqual(['ge', 'gt', 'le', 'lt']);
  });
});
