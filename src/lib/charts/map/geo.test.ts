import { describe, expect, it } from 'vitest';
import { asTopology, readBoundaries } from './geo';

describe('readBoundaries', () => {
  it('takes arcs that are places themselves, one way and the other', () => {
    const [a, b, c] = [
      [0, 0],
      [2, 0],
      [1, 1],
    ];
    const ring = (id: string, ...arcs: number[]) => ({ type: 'Polygon', id, arcs: [arcs] });
    const topology = {
      ...{ type: 'Topology', projection: {} },
      arcs: [
        [a, b],
        [b, c, a],
      ],
      objects: { regions: { type: 'GeometryCollection', geometries: [ring('1', 0, 1)] } },
    };
    expect(readBoundaries(topology).regions[0]?.polygons).toEqual([[[a, b, c, a]]]);
    topology.objects.regions.geometries = [ring('1', ~1, ~0)];
    expect(readBoundaries({ ...topology }).regions[0]?.polygons).toEqual([[[a, c, b, a]]]);
  });
  it('finds no regions in anything else', () => {
    expect(readBoundaries({ type: 'FeatureCollection' }).regions).toEqual([]);
  });
});

describe('asTopology', () => {
  it('passes a projected topology through', () => {
    const topology = { type: 'Topology', objects: {}, arcs: [], projection: {} };
    expect(asTopology(topology)).toBe(topology);
  });
  it.each([
    null,
    'text',
    [],
    {},
    { type: 'FeatureCollection', features: [] },
    { type: 'Topology', objects: {}, arcs: [] },
  ])('refuses %j', (json) => {
    expect(() => asTopology(json)).toThrow(TypeError);
  });
});
