import type { Statement, Statements } from '../../domain';
import { INDICATORS, REGIONS } from './country';
import type { Entry } from '../statements/entry';
import { searchedOf, type Searched } from '../statements/finder';

/** A statement of 甲省's report, unless stated otherwise. */
export function stated(quote: string, rest: Partial<Statement> = {}): Statement {
  return {
    adcode: '110000',
    period: 2024,
    kind: 'target',
    topic: 'livelihood',
    subject: '',
    stated: { op: 'eq', value: 1 },
    unit: '个',
    change: 'count',
    indicator: 'none',
    quote,
    start: 0,
    end: quote.length,
    baseValue: 1,
    baseUnit: '1',
    ...rest,
  };
}

/** Statements as the store has them. */
function statementsOf(list: readonly Statement[]): Statements {
  return {
    length: list.length,
    at: (row) => {
      const found = list[row];
      if (!found) throw new RangeError(`no statement ${row}`);
      return found;
    },
  };
}

/** Statements of the invented country as they are searched. */
export function searched(...list: readonly Statement[]): Searched {
  return searchedOf({ regions: REGIONS, indicators: INDICATORS }, statementsOf(list));
}

/** Those statements alone. */
export function entries(...list: readonly Statement[]): readonly Entry[] {
  return searched(...list).entries;
}
