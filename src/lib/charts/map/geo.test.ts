import { describe, expect, it } from 'vitest';
import { asTopology } from './geo';

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
