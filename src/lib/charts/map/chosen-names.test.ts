import { describe, expect, it } from 'vitest';
import { nameChosen } from './chosen-names';
import type { MapLayout, MapShape } from './layout';

const shape = (name: string, x: number, y: number, label: MapShape['label'] = []): MapShape => ({
  ...{ adcode: name, name, d: '', state: 'missing', says: '', box: [x, y, x, y] },
  ...{ fill: { kind: 'faint' }, centroid: [x, y], tiny: true, dot: true, quiet: false, label },
  ...{ labelInk: '#000000', labelCased: false },
});
const map = (shapes: readonly MapShape[], part: Partial<MapLayout> = {}): MapLayout => ({
  ...{ width: 400, height: 300, fontSize: 12, impliedWidth: 3, shapes, context: [], borders: '' },
  ...{ inset: 'none', insetName: '' },
  ...part,
});
const named = (shapes: readonly MapShape[], part: Partial<MapLayout> = {}) =>
  nameChosen(map(shapes, part), new Set(shapes.map(({ adcode }) => adcode)), () => 24);

describe('the name of a chosen region without a label', () => {
  it('stands above it', () => {
    const [name] = named([shape('澳门', 200, 150)]);
    expect(name).toMatchObject({ text: '澳门', x: 200 });
    expect(name?.y).toBeLessThan(150);
  });
  it('stands beneath it at the upper edge, beside it where neither has room', () => {
    expect(named([shape('澳门', 200, 10)])[0]?.y).toBeGreaterThan(10);
    expect(named([shape('澳门', 200, 10)], { height: 20 })[0]?.x).toBeGreaterThan(212);
  });
  it('gives way to a label, and to the name of another', () => {
    const label = [{ text: '广东', width: 24, x: 205, y: 128 }];
    const shapes = [shape('澳门', 200, 150), shape('广东', 205, 128, label)];
    expect(named(shapes)).toHaveLength(1);
    expect(named(shapes)[0]?.y).toBeGreaterThan(150);
    const [one, other] = named([shape('澳门', 200, 150), shape('香港', 204, 150)]);
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(12);
  });
  it('is left out where it would be cut off', () => {
    expect(named([shape('澳门', 200, 150)], { width: 20 })).toEqual([]);
  });
});
