import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../text';
import { layoutTicks, TRIANGLE } from './ticks';

const at = (place: number, label: string) => ({
  id: 'nation' as const,
  value: 0,
  label,
  at: place,
});

describe('layoutTicks', () => {
  it('puts labels on one line where each stands over its triangle', () => {
    const { ticks } = layoutTicks([at(40, '全国 5%'), at(200, '贵州 6%')], 300, tableMeasure);
    expect(new Set(ticks.map(({ labelY }) => labelY)).size).toBe(1);
    expect(ticks.map(({ lead }) => lead)).toEqual(['', '']);
  });
  it('gives each a line where one would stand over another’s', () => {
    const one = layoutTicks([at(0, '全国 5%左右')], 300, tableMeasure);
    const { ticks, height } = layoutTicks(
      [at(0, '全国 5%左右'), at(30, '贵州 5.5%左右')],
      300,
      tableMeasure,
    );
    expect(height).toBeGreaterThan(one.height);
    expect(new Set(ticks.map(({ labelY }) => labelY)).size).toBe(2);
    for (const { x, labelX, label } of ticks) {
      expect(Math.abs(labelX - x)).toBeLessThanOrEqual(tableMeasure(label, 11) / 2);
      expect(x).toBeGreaterThanOrEqual(TRIANGLE);
    }
    const [upper, lower] = ticks;
    const left = (lower?.labelX ?? 0) - tableMeasure(lower?.label ?? '', 11) / 2;
    expect(left).toBeGreaterThan(upper?.x ?? 0);
  });
  it('takes no room of nothing', () => {
    expect(layoutTicks([], 300, tableMeasure).ticks).toEqual([]);
  });
});
