import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packRest } from './packed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const TABLE = 'adcode,value\n520000,5.5\n'.repeat(100);

beforeAll(() => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/observations-2024.csv'), TABLE);
  writeFileSync(join(folder, 'icon.png'), 'png');
  packRest(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (path: string): Buffer => readFileSync(join(folder, path));

it('packs tables beside themselves, and leaves what is packed by its kind', () => {
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'data',
    'data/observations-2024.csv',
    'data/observations-2024.csv.br',
    'data/observations-2024.csv.gz',
    'icon.png',
  ]);
  expect(gunzipSync(at('data/observations-2024.csv.gz')).toString()).toBe(TABLE);
  expect(brotliDecompressSync(at('data/observations-2024.csv.br')).toString()).toBe(TABLE);
});

it('gives the same bytes whenever it is done', () => {
  const before = at('data/observations-2024.csv.gz');
  // Bytes 4 to 7 of a gzip file are a time, where there is one.
  expect(before.readUInt32LE(4)).toBe(0);
  packRest(folder);
  expect(at('data/observations-2024.csv.gz').equals(before)).toBe(true);
});
