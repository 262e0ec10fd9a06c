import { describe, expect, it } from 'vitest';
import { asTopology } from './geo';

describe('asTopology', () => {
  it('passes a topology through', () => {
    const topology = { type: 'Topology', objects: {}, arcs: [] };
    expect(asTopology(topology)).toBe(topology);
  });
  it.each([null, 'text', [], {}, { type: 'FeatureCollection', features: [] }])(
    'refuses %j',
    (json) => {
      expect(() => asTopology(json)).toThrow(TypeError);
    },
  );
});
