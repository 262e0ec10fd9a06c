import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/lib/dataset/check';
import { buildPackage } from './build';
import { digestOf, sha256 } from './digest';
import { drawnCodes } from './geo-codes';
import { readAll } from './read-all';
import { readText, type Listed, type ReportReading } from './read-text';
import { readingCache } from './reading-cache';
import { readSources, sourceFolders, textOf, type SourceFolders } from './sources';
import { taxonomy } from './taxonomy';
import { allPlaces } from '../gazetteer/places';

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

/** The folders as they are read: reports alone, or with an archive. */
const reportsIn = (reports: string): SourceFolders => ({ reports, archive: 'none' });

describe('readSources', () => {
  it('lists what the index lists, and reads texts one by one', () => {
    const dir = folder(`110000,北京市,2024,2024/a.txt,${sha256(TEXT)}`, {
      '2024/a.txt': utf8(TEXT),
    });
    const sources = readSources(reportsIn(dir));
    expect(sources).toMatchObject([
      { adcode: '110000', year: 2024, government: '北京市', copy: 'whole', clauses: true },
    ]);
    expect(sources.map(textOf)).toEqual([{ text: TEXT, sha256: sha256(TEXT) }]);
  });
  it('takes a text as it is where the index lists no digest', () => {
    const dir = folder('', { 'a.txt': utf8(TEXT) });
    writeFileSync(join(dir, 'index.csv'), 'adcode,year,file\n110000,2024,a.txt\n');
    const sources = readSources(reportsIn(dir));
    expect(sources).toMatchObject([{ sha256: 'unlisted', clauses: true }]);
    expect(sources.map(textOf)).toEqual([{ text: TEXT, sha256: sha256(TEXT) }]);
  });
  it('says what is wrong', () => {
    const sourcesOf = (dir: string) => readSources(reportsIn(dir));
    expect(() => sourcesOf('/nowhere')).toThrow('REPORTS_DIR /nowhere does not exist');
    expect(() => sourcesOf(mkdtempSync(join(tmpdir(), 'empty-')))).toThrow('holds no index.csv');
    expect(() => sourcesOf(folder('11,北京市,2024,a,b'))).toThrow('line 2: “11” is no adcode');
    expect(() => sourcesOf(folder('110000,北京市,24,a,b'))).toThrow('“24” is no year');
    expect(() => sourcesOf(folder('110000,北京市,2024,a.txt,b'))).toThrow('a.txt is missing');
    const textsOf = (dir: string) => sourcesOf(dir).map(textOf);
    expect(() => textsOf(folder('110000,北京市,2024,a.txt,b', { 'a.txt': 'x' }))).toThrow(
      'is not the text',
    );
    const bytes = '\xff\xfe';
    const digest = sha256(Buffer.from(bytes, 'latin1'));
    expect(() => textsOf(folder(`110000,北京市,2024,a.txt,${digest}`, { 'a.txt': bytes }))).toThrow(
      'not UTF-8',
    );
  });
  it('takes the archive beside the reports, of which only facts may be published', () => {
    const reports = folder('110000,北京市,2024,a.txt,x', { 'a.txt': 'x' });
    const archive = mkdtempSync(join(tmpdir(), 'archive-'));
    writeFileSync(join(archive, 'b.txt'), 'x');
    const index = (copy: string) =>
      `year,adcode,level,government,file,copy\n2023,110000,province,北京市,b.txt,${copy}\n`;
    writeFileSync(join(archive, 'index.csv'), index('abridged'));
    expect(readSources({ reports, archive })).toMatchObject([
      { year: 2023, sha256: 'unlisted', copy: 'abridged', clauses: false },
      { year: 2024, copy: 'whole', clauses: true },
    ]);
    writeFileSync(join(archive, 'index.csv'), index('unknown').replace('2023', '2024'));
    expect(() => readSources({ reports, archive })).toThrow('110000 of 2024 is listed twice');
  });
  it('finds the folders by the environment', () => {
    expect(sourceFolders({ REPORTS_DIR: '/r', ARCHIVE_DIR: '/a' }, '/')).toEqual({
      reports: '/r',
      archive: '/a',
    });
    expect(sourceFolders({ REPORTS_DIR: '/r', ARCHIVE_DIR: '' }, '/').archive).toBe('none');
    expect(sourceFolders({}, '/nowhere/x')).toEqual({
      reports: '/nowhere/shared/reports',
      archive: 'none',
    });
  });
});

const tools = { indicators: taxonomy(), places: allPlaces() };
const LISTED = {
  adcode: '110000',
  year: 2024,
  government: '北京市',
  copy: 'whole',
  clauses: true,
} as const;

function readingOf(listed: Partial<Listed> = {}, text = TEXT): ReportReading {
  const outcome = readText(text, sha256(text), { ...LISTED, ...listed }, tools);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.reading;
}

describe('readText', () => {
  it('keeps the clauses of a report where it may', () => {
    const { report, observations, statements } = readingOf();
    expect(report).toMatchObject({ adcode: '110000', copy: 'whole', clauses: true });
    expect(observations.every(({ quote }) => quote !== '')).toBe(true);
    expect(statements.length).toBeGreaterThan(0);
  });
  it('keeps facts alone where it may not: places in the text, and no word of it', () => {
    const { report, observations, statements } = readingOf({ clauses: false });
    const [first] = observations;
    expect(report).toMatchObject({ sha256: sha256(TEXT), clauses: false });
    expect(observations.every(({ quote }) => quote === '')).toBe(true);
    expect(TEXT.slice(first?.start, first?.end)).toContain('5.2%');
    expect(statements).toEqual([]);
  });
  it('refuses another government’s report, and another year’s, with both names', () => {
    const refused = (listed: Partial<Listed>) =>
      readText(TEXT, '', { ...LISTED, ...listed }, tools);
    expect(refused({ adcode: '120000', government: '天津市' })).toEqual({
      kind: 'refused',
      reason: 'its text is the report of 北京市 (110000), not of 天津市 (120000)',
    });
    expect(refused({ year: 2023 })).toEqual({
      kind: 'refused',
      reason: 'its text is the report of 2024, not of 2023',
    });
  });
  it('leaves out counties', () => {
    const listed = { ...LISTED, adcode: '130624', government: '阜平县' };
    expect(readText(TEXT, '', listed, tools)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('county'),
    });
  });
  it('takes from the index what the text does not tell', () => {
    const body = TEXT.split('\n').slice(5).join('\n');
    expect(readingOf({}, body).report).toMatchObject({ adcode: '110000', year: 2024 });
  });
});

const LONG = { timeout: 120_000 };

describe('readAll', () => {
  const texts = { 'a.txt': utf8(TEXT), 'b.txt': utf8(TEXT.replace('5.2%', '5.3%')) };
  const rows = (list: [string, string][]) =>
    list.map(([file, name], i) => `11010${i},${name},2024,${file},`).join('\n');
  const archive = folder(
    rows([
      ['a.txt', '东城区'],
      ['b.txt', '西城区'],
    ]),
    texts,
  );
  const reports = folder(`110000,北京市,2024,a.txt,${sha256(TEXT)}`, texts);

  // Threads start slowly on a busy machine.
  it(
    'gives the same whatever the number of threads, and leaves out what is another’s',
    LONG,
    async () => {
      const sources = readSources({ reports, archive });
      const one = await readAll(sources, { workers: 1, cache: false });
      const two = await readAll(sources, { workers: 2, cache: false });
      expect(two).toEqual(one);
      expect(one.readings.map(({ report }) => report.adcode)).toEqual(['110000']);
      expect(one.leftOut.map(({ source }) => source.adcode)).toEqual(['110100', '110101']);
    },
  );
  it('stops at a report whose clauses are kept', LONG, async () => {
    const dir = folder(`120000,天津市,2024,a.txt,${sha256(TEXT)}`, texts);
    await expect(readAll(readSources(reportsIn(dir)), { cache: false })).rejects.toThrow(
      /a\.txt \(120000, 2024\) cannot be read: its text is the report of 北京市/,
    );
  });
});

describe('readingCache', () => {
  it('answers for the same text and the same line of the index', () => {
    const cache = readingCache(mkdtempSync(join(tmpdir(), 'cache-')));
    const outcome = { kind: 'read', reading: readingOf() } as const;
    expect(cache.get('x', LISTED)).toBe('none');
    cache.put('x', LISTED, outcome);
    expect(cache.get('x', LISTED)).toEqual(outcome);
    expect(cache.get('y', LISTED)).toBe('none');
    expect(cache.get('x', { ...LISTED, clauses: false })).toBe('none');
  });
  it('does not answer from what was damaged since', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cache-'));
    const cache = readingCache(dir);
    cache.put('x', LISTED, { kind: 'refused', reason: 'it is 5% long' });
    const [name = ''] = readdirSync(dir);
    const written = readFileSync(join(dir, name), 'utf8');
    for (const damaged of [written.replace('5%', '6%'), written.slice(0, -1), '']) {
      writeFileSync(join(dir, name), damaged);
      expect(cache.get('x', LISTED)).toBe('none');
    }
    writeFileSync(join(dir, name), written);
    expect(cache.get('x', LISTED)).toMatchObject({ reason: 'it is 5% long' });
  });
});

describe('buildPackage', () => {
  const readings = [readingOf()];
  const built = buildPackage(readings);

  it('gives the same bytes for the same reports, and another version for others', LONG, () => {
    expect([...buildPackage(readings).files]).toEqual([...built.files]);
    expect(buildPackage([]).version).not.toBe(built.version);
  });
  it('holds the figures with their quotes', () => {
    const table = built.files.get('observations-2024.csv') ?? '';
    expect(table).toMatch(/^110000,gdp_growth,2024,target,approx,5,,%,,true,\S/m);
    expect(table).toMatch(/^110000,gdp_growth,2023,actual,eq,5.2,,%,,/m);
  });
  it('files reports and facts by year, cities apart whose clauses are not kept', () => {
    const city = TEXT.replaceAll('北京市', '贵阳市');
    const facts = { clauses: false, copy: 'abridged' } as const;
    const { files } = buildPackage([
      readingOf({ ...facts, year: 2023 }, TEXT.replaceAll('2024', '2023')),
      readingOf(),
      readingOf({ ...facts, adcode: '520100', government: '贵阳市' }, city),
    ]);
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'regions.csv',
      'regions-county.csv',
      'indicators.csv',
      'reports.csv',
      'reports-2023.csv',
      'reports-2024.csv',
      'reports-2024-prefecture.csv',
      'observations-2023.csv',
      'observations-2024.csv',
      'observations-2024-prefecture.csv',
      'statements-2024.csv',
    ]);
    expect(files.get('reports.csv')).toMatch(/^110000,2023,.*,abridged,no$/m);
    expect(files.get('reports-2024.csv')?.trim().split('\n')).toHaveLength(2);
    expect(files.get('reports-2024-prefecture.csv')).toMatch(/^520100,2024,.*,abridged,no$/m);
    expect(files.get('observations-2024-prefecture.csv')).toMatch(
      /^520100,gdp_growth,2024,target,approx,5,,%,,true,,\d+,\d+$/m,
    );
    expect(files.get('observations-2024.csv')).toBe(built.files.get('observations-2024.csv'));
  });
  it('passes its own checks', () => {
    const { files } = built;
    const drawn = drawnCodes(new URL('../../static/geo', import.meta.url).pathname);
    const read = (path: string) => files.get(path) ?? 'missing';
    expect(
      checkPackage({ manifest: read('datapackage.json'), read, digest: digestOf }, drawn),
    ).toEqual([]);
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
      if (name !== 'datapackage.json') expect(listed).toContain(`"path":"${name}"`);
    }
  });
});
