import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/lib/dataset/check';
import { buildPackage } from './build';
import { differences } from './compare';
import { digestOf, sha256 } from './digest';
import { drawnCodes } from './geo-codes';
import { readSources } from './sources';

const TEXT = [
  '2024年北京市政府工作报告',
  '——2024年1月21日在北京市第十六届人民代表大会第二次会议上',
  '北京市市长 某某',
  '各位代表：',
  '一、2023年工作回顾',
  '2023年，地区生产总值增长5.2%。',
  '二、2024年主要任务',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，居民消费价格涨幅3%左右。',
].join('\n');

function folder(rows: string, files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'reports-'));
  mkdirSync(join(dir, '2024'));
  writeFileSync(join(dir, 'index.csv'), `adcode,name,year,file,sha256\n${rows}\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text, 'latin1');
  return dir;
}
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

describe('readSources', () => {
  it('reads what the index lists', () => {
    const dir = folder(`110000,北京市,2024,2024/a.txt,${sha256(TEXT)}`, {
      '2024/a.txt': utf8(TEXT),
    });
    expect(readSources(dir)).toEqual([
      { adcode: '110000', year: 2024, file: '2024/a.txt', sha256: sha256(TEXT), text: TEXT },
    ]);
  });
  it('says what is wrong', () => {
    expect(() => readSources('/nowhere')).toThrow('REPORTS_DIR /nowhere does not exist');
    expect(() => readSources(mkdtempSync(join(tmpdir(), 'empty-')))).toThrow('holds no index.csv');
    expect(() => readSources(folder('11,北京市,2024,a,b'))).toThrow('line 2: “11” is no adcode');
    expect(() => readSources(folder('110000,北京市,24,a,b'))).toThrow('“24” is no year');
    expect(() => readSources(folder('110000,北京市,2024,a.txt,b'))).toThrow('a.txt is missing');
    expect(() => readSources(folder('110000,北京市,2024,a.txt,b', { 'a.txt': 'x' }))).toThrow(
      'is not the text',
    );
    const bytes = '\xff\xfe';
    const digest = sha256(Buffer.from(bytes, 'latin1'));
    expect(() =>
      readSources(folder(`110000,北京市,2024,a.txt,${digest}`, { 'a.txt': bytes })),
    ).toThrow('not UTF-8');
  });
});

describe('buildPackage', () => {
  const source = { adcode: '110000', year: 2024, file: 'a.txt', sha256: sha256(TEXT), text: TEXT };
  const built = buildPackage([source]);

  it('gives the same bytes for the same reports, and another version for others', () => {
    expect([...buildPackage([source]).files]).toEqual([...built.files]);
    expect(buildPackage([]).version).not.toBe(built.version);
  });
  it('holds the figures with their quotes', () => {
    const table = built.files.get('observations-2024.csv') ?? '';
    expect(table).toMatch(/^110000,gdp_growth,2024,target,approx,5,,%,,true,/m);
    expect(table).toMatch(/^110000,gdp_growth,2023,actual,eq,5.2,,%,,/m);
  });
  it('passes its own checks', () => {
    const { files } = built;
    const drawn = drawnCodes(new URL('../../static/geo', import.meta.url).pathname);
    const read = (path: string) => files.get(path) ?? 'missing';
    expect(
      checkPackage({ manifest: read('datapackage.json'), read, digest: digestOf }, drawn),
    ).toEqual([]);
  });
  it('names the report that cannot be read', () => {
    expect(() => buildPackage([{ ...source, adcode: '999999' }])).toThrow(
      /a\.txt \(999999, 2024\) cannot be read/,
    );
  });
});

describe('the committed package', () => {
  it('has no \\r, no BOM and no file that is not listed', () => {
    const dir = new URL('../../static/data/', import.meta.url);
    const names = readdirSync(dir);
    const listed = readFileSync(new URL('datapackage.json', dir), 'utf8');
    for (const name of names) {
      const text = readFileSync(new URL(name, dir), 'utf8');
      expect(text, name).not.toMatch(/\r|^\uFEFF/);
      if (name !== 'datapackage.json') expect(listed).toContain(`"path": "${name}"`);
    }
  });
});

describe('differences', () => {
  const map = (files: Record<string, string>) => new Map(Object.entries(files));
  it('names files and rows', () => {
    const old = map({ 'a.csv': 'h\n1\n2\n', 'b.csv': 'x', 'd.csv': 'same' });
    const now = map({ 'a.csv': 'h\n0\n1\n3\n', 'c.csv': 'x', 'd.csv': 'same' });
    expect(differences(old, now)).toEqual([
      'a.csv differs',
      '  - line 3: 2',
      '  + line 2: 0',
      '  + line 4: 3',
      'b.csv: committed, and no longer built',
      'c.csv: not committed',
    ]);
  });
});
