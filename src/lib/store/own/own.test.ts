import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation, OwnReport, OwnTable } from '../../domain';
import { load, type LoadResult } from '../index';
import { FakeServer } from '../testing/fake-server';
import { backupOf, BackupError, readBackup } from './backup';
import { keep, remove } from './change';
import { OWN_DATABASE, readOwn } from './database';
import { ownMark } from './mark';

const observation: Observation = {
  adcode: '100000',
  indicator: 'gdp_growth',
  period: 2024,
  kind: 'target',
  stated: { op: 'ge', value: 6 },
  headline: true,
  quote: '增长6%以上',
  start: 0,
  end: 6,
};

function report(id: string, rest: Partial<OwnReport> = {}): OwnReport {
  return {
    kind: 'report',
    id,
    added: '2026-01-01T00:00:00.000Z',
    file: 'a.txt',
    regions: [],
    report: {
      adcode: '100000',
      year: 2024,
      title: '政府工作报告',
      session: '',
      date: '',
      speaker: '',
      chars: 6,
      sha256: 'ab',
      copy: 'whole',
      clauses: true,
    },
    text: '增长6%以上',
    statements: [],
    observations: [observation],
    decisions: { '0 gdp_growth 2024 target': observation, other: 'rejected' },
    ...rest,
  };
}

const table: OwnTable = {
  kind: 'table',
  id: 't',
  added: '2026-01-02T00:00:00.000Z',
  file: 'a.csv',
  name: 'a',
  regions: [],
  observations: [{ ...observation, adcode: '110000', quote: '', end: 0 }],
  indicators: [
    {
      id: 'own_a',
      nameZh: '甲',
      nameEn: 'a',
      unit: '%',
      topic: 'macro',
      form: 'rate',
      aliases: [],
      direction: 'neutral',
      definition: '',
      pinyin: [],
    },
  ],
};

const server = new FakeServer();
const kept = new Map<string, string>();

beforeEach(async () => {
  await server.publish(5);
  kept.clear();
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  await new Promise((done) => (indexedDB.deleteDatabase(OWN_DATABASE).onsuccess = done));
});
afterEach(() => vi.unstubAllGlobals());

const targetOf = ({ loaded }: LoadResult) =>
  loaded.observations.where('gdp_growth', 2024, 'target')[0];

describe('what the reader brings', () => {
  it('is in what is loaded from then on, until it is removed', async () => {
    await keep([report('r'), table]);
    const result = await load({ base: '' });
    expect(targetOf(result)).toEqual({ ...observation, own: 'r' });
    expect(result.loaded.indicators.at(-1)?.id).toBe('own_a');
    await remove('r');
    expect(targetOf(await load({ base: '' }))?.stated).toEqual({ op: 'approx', value: 5 });
    expect(ownMark()).not.toBe('');
    await remove('t');
    expect(ownMark()).toBe('');
  });
  it('is left out where the package alone is asked for', async () => {
    await keep([report('r')]);
    expect(targetOf(await load({ base: '', bare: true }))?.stated.op).toBe('approx');
  });
  it('takes the place of the same report that was brought before', async () => {
    await keep([report('r'), table]);
    await keep([report('again')]);
    expect((await readOwn()).map(({ id }) => id)).toEqual(['again', 't']);
  });
  it('is read as it was kept, however long, and from one text as it was kept before', async () => {
    const observations = Array.from({ length: 4321 }, (_, period) => ({ ...observation, period }));
    await keep([{ ...table, observations }, report('r')]);
    const db = await openDB(OWN_DATABASE);
    await db.put('own', { id: 'old', text: JSON.stringify({ ...table, id: 'old', added: '' }) });
    db.close();
    expect(await readOwn()).toEqual([
      { ...table, id: 'old', added: '' },
      report('r'),
      { ...table, observations },
    ]);
  });
  it('is kept whole or not at all', async () => {
    await keep([report('r')]);
    // What cannot be written as text.
    const broken = { ...table, name: 1n } as unknown as OwnTable;
    await expect(keep([report('again'), broken])).rejects.toMatchObject({ name: 'StoreError' });
    expect((await readOwn()).map(({ id }) => id)).toEqual(['r']);
  });
  it('that cannot be read is told, and the package comes all the same', async () => {
    await keep([report('r')]);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === OWN_DATABASE) throw new DOMException('', 'InvalidStateError');
      return open(name, version);
    });
    const result = await load({ base: '' });
    vi.restoreAllMocks();
    expect(result.warnings).toContainEqual(expect.objectContaining({ kind: 'no-own' }));
    expect(targetOf(result)?.stated.op).toBe('approx');
  });
});

describe('a backup', () => {
  it('is all that was brought', () => {
    expect(readBackup(backupOf([report('r'), table]))).toEqual([report('r'), table]);
  });
  it('is not taken where any of it is missing, and says where', () => {
    const file = backupOf([report('r'), table]);
    expect(() => readBackup(file.slice(0, -20))).toThrow(BackupError);
    expect(() => readBackup(file.replace('"period":2024', '"period":"2024"'))).toThrow('entries.0');
    expect(() => readBackup('{"name":"biaochi"}')).toThrow('format');
    expect(() => readBackup('')).toThrow('JSON');
  });
  it('of any text throws nothing but that it is none', () => {
    const tried = (text: string) => {
      try {
        readBackup(text);
      } catch (error) {
        expect(error).toBeInstanceOf(BackupError);
      }
    };
    fc.assert(fc.property(fc.string(), tried));
    fc.assert(fc.property(fc.json(), tried));
  });
});
