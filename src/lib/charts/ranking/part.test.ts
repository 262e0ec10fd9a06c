import { describe, expect, it } from 'vitest';
import { classifyRows } from '../colour/classes';
import { palette } from '../colour/palette';
import { WHOLE } from '../part';
import { tableMeasure } from '../text';
import { figure, percent, rowsOf, unread, words } from '../../view/testing/rows';
import { layoutPart } from './layout';
import { planRanking } from './plan';

const cells = [
  ...Array.from({ length: 200 }, (_, i) => figure(200 - i)),
  ...Array.from({ length: 50 }, () => words),
  ...Array.from({ length: 150 }, () => unread),
];
const rows = rowsOf(cells);
const plan = planRanking(
  { width: 384, height: 620, density: 'fit' },
  {
    rows,
    pinned: new Set(['100150']),
    classes: classifyRows(rows, false),
    references: [],
    palette: palette('light'),
    wording: percent,
    measure: tableMeasure,
  },
);
const whole = layoutPart(plan, WHOLE);

describe('planRanking', () => {
  it('has room for ranks of three figures before the names', () => {
    const widest = Math.max(
      ...whole.rows.map(({ rank }) => tableMeasure(rank, plan.fontSize, 700)),
    );
    expect(whole.rows.at(-1)?.rank).toHaveLength(3);
    expect(plan.rankX).toBeGreaterThanOrEqual(widest);
  });
});

describe('layoutPart', () => {
  it('makes what touches the part, just as it stands in the whole', () => {
    const [from, to] = [1000, 1400];
    const part = layoutPart(plan, { from, to, keep: [] });
    const touched = whole.rows.filter(({ y }) => y + plan.rowHeight >= from && y <= to);
    expect(part.rows).toEqual(touched);
    expect(part.rows.length).toBeGreaterThan(10);
    expect(part.plain).toEqual([]);
    expect(part.height).toBe(whole.height);
    expect(part.order).toEqual(whole.order);
  });
  it('of regions without a number too', () => {
    const from = whole.plain[40]?.y ?? 0;
    const part = layoutPart(plan, { from, to: from + 300, keep: [] });
    expect(part.rows).toEqual([]);
    const touched = whole.plain.filter(({ y, height }) => y + height >= from && y <= from + 300);
    expect(part.plain).toEqual(touched);
  });
  it('keeps regions that must be there, in their place, and those that are pinned', () => {
    const part = layoutPart(plan, { from: 0, to: 100, keep: ['100190', '100395'] });
    expect(part.rows.at(-1)).toEqual(whole.rows[189]);
    expect(part.plain).toEqual(whole.plain.filter(({ adcode }) => adcode === '100395'));
    expect(part.pins).toEqual(whole.pins);
    expect(part.pins).toHaveLength(1);
  });
  it('of parts one beneath the other makes the whole', () => {
    const parts = Array.from({ length: Math.ceil(plan.height / 500) }, (_, i) =>
      layoutPart(plan, { from: i * 500, to: (i + 1) * 500, keep: [] }),
    );
    const codes = new Set(
      parts.flatMap(({ rows, plain }) => [...rows, ...plain].map(({ adcode }) => adcode)),
    );
    expect([...codes]).toEqual(whole.order);
  });
});
