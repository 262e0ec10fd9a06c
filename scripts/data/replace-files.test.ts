import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFiles, WriteError } from './replace-files';

let root = '';
const at = (...path: string[]): string => join(root, ...path);
const replace = (files: Readonly<Record<string, string>>, goes?: (name: string) => boolean): void =>
  replaceFiles(at('data'), new Map(Object.entries(files)), at('draft'), goes);
const held = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at('data')).map((name) => [name, readFileSync(at('data', name), 'utf8')]),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('makes the folder, and leaves nothing beside it', () => {
  replace({ 'a.csv': '1' });
  expect(held()).toEqual({ 'a.csv': '1' });
  expect(readdirSync(root)).toEqual(['data']);
});
it('removes what is not among the new files, but what is not its own', () => {
  replace({ 'a.csv': '1', 'b.csv': '2', LICENSE: 'text' });
  replace({ 'b.csv': '3' }, (name) => name.endsWith('.csv'));
  expect(held()).toEqual({ 'b.csv': '3', LICENSE: 'text' });
});
it('gives the same when run twice, whatever a run that was stopped has left', () => {
  mkdirSync(at('draft'));
  writeFileSync(at('draft', 'half.csv'), '');
  replace({ 'a.csv': '1' });
  replace({ 'a.csv': '1' });
  expect(held()).toEqual({ 'a.csv': '1' });
});
it('leaves the folder as it was where one file cannot be written, and says so', () => {
  replace({ 'a.csv': '1' });
  expect(() => replace({ 'a.csv': '2', 'no/such/folder.csv': '' })).toThrow(WriteError);
  expect(() => replace({ 'a.csv': '2', 'no/such/folder.csv': '' })).toThrow(/data is as it was/u);
  expect(held()).toEqual({ 'a.csv': '1' });
  expect(readdirSync(root)).toEqual(['data']);
});
it('says so where the folder cannot be made', () => {
  writeFileSync(at('data'), 'a file');
  expect(() => replace({ 'a.csv': '1' })).toThrow(/is as it was.*read-only/u);
});
