import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeServer, hashOf } from './testing/fake-server';
import { load, loadGeo, LoadError } from './index';

const server = new FakeServer();

beforeEach(async () => {
  await server.publish(5);
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => vi.unstubAllGlobals());

it('answers with regions, indicators, reports and observations, and says that no worker did it', async () => {
  const { loaded, warnings, persistence } = await load({ base: '' });
  expect(persistence).toBe('stored');
  expect(warnings).toEqual([{ kind: 'no-worker', detail: 'no Web Worker' }]);
  expect(loaded.regions).toMatchObject([
    { adcode: '100000', parent: 'none', group: 'none', level: 'country' },
  ]);
  expect(loaded.indicators[0]?.aliases).toEqual(['GDP', '经济增长']);
  expect(loaded.reports[0]).toMatchObject({ year: 2024, date: '2024-03-05' });
  const [target] = loaded.observations.where('gdp_growth', 2024, 'target');
  expect(target?.stated).toEqual({ op: 'approx', value: 5 });
  expect(loaded.observations.of('100000')[0]).toBe(target);
  expect(loaded.observations.where('gdp_growth', 2023, 'actual')).toEqual([]);
});

it('rejects with LoadError, and as aborted when given up', async () => {
  await expect(load({ base: '', years: [1999] })).rejects.toBeInstanceOf(LoadError);
  const signal = AbortSignal.abort();
  await expect(load({ base: '', signal })).rejects.toMatchObject({ reason: 'aborted' });
});

it('asks for a map once a visit, and again after a failure', async () => {
  await expect(loadGeo('', '100000')).rejects.toMatchObject({ reason: 'missing' });
  const map = '{"type":"Topology"}';
  server.files.set('china.json', map);
  const entry = { adcode: '100000', path: 'china.json', bytes: 1, hash: await hashOf(map) };
  server.files.set('manifest.json', JSON.stringify({ version: '1', files: [entry] }));
  expect(await loadGeo('', '100000')).toEqual({ type: 'Topology' });
  server.asked.length = 0;
  expect(await loadGeo('', '100000')).toBe(await loadGeo('', '100000'));
  expect(server.asked).toEqual([]);
});
