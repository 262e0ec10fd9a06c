import { describe, expect, it } from 'vitest';
import { boundariesOf } from './live-manifests';
import { LoadError } from './load-error';

const map = (adcode: string, source: string, licence: string) => ({ adcode, source, licence });
const read = (files: readonly object[]) =>
  boundariesOf(JSON.stringify({ version: 'v', files }), 'geo/manifest.json');

describe('boundariesOf', () => {
  it('tells replaced maps from those that stayed', () => {
    const { sources } = read([
      map('100000', 'GS(2024)0650', 'see the source'),
      map('110000', 'Apache ECharts', 'Apache-2.0'),
      map('120000', 'Apache ECharts', 'Apache-2.0'),
    ]);
    expect(sources).toEqual([
      { source: 'GS(2024)0650', licence: 'see the source', maps: ['100000'] },
      { source: 'Apache ECharts', licence: 'Apache-2.0', maps: ['110000', '120000'] },
    ]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['no maps', JSON.stringify({ version: 'v', files: [] })],
    ['a map without a source', JSON.stringify({ version: 'v', files: [{ adcode: '1' }] })],
  ])('refuses %s', (_, text) => {
    expect(() => boundariesOf(text, 'geo/manifest.json')).toThrow(LoadError);
  });
});
