import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from './version.mjs';

let root = '';
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const version = () => versionOf(root, ['src', 'lock.json']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'version-'));
  mkdirSync(join(root, 'src', 'lib'), { recursive: true });
  write('src/a.ts', 'a');
  write('src/lib/b.ts', 'b');
  write('lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the name of a build', () => {
  it('is the same for the same files, whenever they were written', () => {
    const first = version();
    write('src/a.ts', 'a');
    expect(version()).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another one for other contents, another name, or a byte that moves to the next file', () => {
    const first = version();
    write('src/lib/b.ts', 'B');
    const second = version();
    write('src/lib/c.ts', '');
    const third = version();
    write('src/a.ts', '');
    write('src/lib/c.ts', 'a');
    expect(new Set([first, second, third, version()]).size).toBe(4);
  });

  it('asks neither for tests nor for what a system hides in a folder', () => {
    const first = version();
    write('src/lib/b.test.ts', 'test');
    write('src/.DS_Store', 'x');
    expect(version()).toBe(first);
  });
});
