import { describe, expect, it } from 'vitest';
import type { Statement } from '../../domain';
import { writeCsv } from '../csv';
import { readTable } from '../read-table';
import { statementRow } from './statements';
import { STATEMENTS } from './statements.schema';
import { statementsOf } from './statements';

const statement = (part: Partial<Statement> = {}): Statement => ({
  adcode: '520000',
  period: 2024,
  kind: 'target',
  topic: 'livelihood',
  subject: '新增养老床位',
  stated: { op: 'ge', value: 3 },
  unit: '万张',
  change: 'count',
  indicator: 'none',
  quote: '新增养老床位3万张以上',
  start: 100,
  end: 112,
  baseValue: 30_000,
  baseUnit: '1',
  ...part,
});

const ALL: readonly Statement[] = [
  statement(),
  statement({ stated: { op: 'between', value: 2, valueHi: 3 }, unit: '%', change: 'growth' }),
  statement({ kind: 'actual', period: 2023, stated: { op: 'eq', value: -1.5 }, topic: 'security' }),
  statement({ indicator: 'gdp_growth', quote: '含,"引号"\n与换行' }),
];

const tableOf = (all: readonly Statement[]) =>
  readTable(
    writeCsv(
      STATEMENTS.fields.map((field) => field.name),
      all.map(statementRow),
    ),
    STATEMENTS,
  );

describe('statementsOf', () => {
  it('gives back what was written, one table after the other', () => {
    const read = statementsOf([tableOf(ALL.slice(0, 1)), tableOf([]), tableOf(ALL.slice(1))]);
    expect(read.length).toBe(4);
    expect(ALL.map((_, row) => read.at(row))).toEqual(ALL);
  });
  it('makes each object once', () => {
    const read = statementsOf([tableOf(ALL)]);
    expect(read.at(1)).toBe(read.at(1));
  });
  it.each([-1, 4])('has no row %s', (row) => {
    expect(() => statementsOf([tableOf(ALL)]).at(row)).toThrow('no statement');
  });
});
