import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, textFrom, TextFileError } from './text-file';

const folder = mkdtempSync(join(tmpdir(), 'text-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 2024年 in GB18030. */
const GB18030 = [0x32, 0x30, 0x32, 0x34, 0xc4, 0xea];

describe('bytesOf', () => {
  const file = (name: string): string => join(folder, name);
  it('gives what a file holds', () => {
    writeFileSync(file('a.txt'), '增长5%');
    expect(textFrom(bytesOf(file('a.txt')))).toBe('增长5%');
  });
  it.each([
    ['a file that is not there', () => undefined, /is not there/],
    ['a folder', () => mkdirSync(file('x')), /is a folder/],
    ['200 MB, unread', () => sparse(file('x'), 200), /has 200 MB; .* more than 32/],
  ])('refuses %s', (_, make, words) => {
    make();
    expect(() => bytesOf(file('x'))).toThrow(TextFileError);
    expect(() => bytesOf(file('x'))).toThrow(words);
    rmSync(file('x'), { recursive: true, force: true });
  });
});

/** A file that is large and takes no room. */
function sparse(path: string, megabytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, megabytes * 2 ** 20);
}

describe('textFrom', () => {
  it('keeps a byte order mark, which offsets count', () => {
    expect(textFrom(Buffer.from('\uFEFF增长'))).toBe('\uFEFF增长');
  });
  it.each([
    ['nothing', [], 'is empty'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x32, 0x00], 'iconv -f UTF-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x32], 'iconv -f UTF-16'],
    ['UTF-16 without its mark', [0x32, 0x00, 0x30, 0x00], 'is no text'],
    ['GB18030', GB18030, 'iconv -f GB18030'],
    ['what is neither', [...GB18030, 0xff, 0xff], 'is not UTF-8 text'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00], 'is no text'],
  ])('refuses %s', (_, bytes, words) => {
    expect(() => textFrom(Uint8Array.from(bytes))).toThrow(TextFileError);
    expect(() => textFrom(Uint8Array.from(bytes))).toThrow(words);
  });
});
