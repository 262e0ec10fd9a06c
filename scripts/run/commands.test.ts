// The commands as a person runs them, each in a process of its own: what they say, their exit codes, what they leave.
// What is wrong with single files is asked of `data/text-file`, `data/sources` and `geo/sources`, which is quicker.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const REPORT = [
  '2024年北京市政府工作报告',
  '——2024年1月21日在北京市第十六届人民代表大会第二次会议上',
  '北京市市长 某某',
  '各位代表：',
  '一、2023年工作回顾',
  '2023年，地区生产总值增长5.2%。',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** Writes a file and gives its path. */
function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
const tsx = (script: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
  node(['--import', 'tsx', join('scripts', script), ...args], env);
/** Runs statements after the module that `npm start` begins with. */
const setup = (code: string, env?: NodeJS.ProcessEnv): Promise<Ended> =>
  node(['--input-type=module', '-e', `${code}`], env);

/** What a folder holds, by name, size and time. */
const state = (path: string): string[] =>
  readdirSync(join(ROOT, path)).map((name) => {
    const { size, mtimeMs } = statSync(join(ROOT, path, name));
    return `${name} ${size} ${mtimeMs}`;
  });

describe('npm run extract', () => {
  it('tells of each file that it cannot read, reads the others, and ends with 1', async () => {
    const wrong: readonly (readonly [string, string])[] = [
      [file('empty.txt', ''), 'is empty'],
      [file('binary.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), 'is no text'],
      [file('utf16.txt', Buffer.from(`\uFEFF${REPORT}`, 'utf16le')), 'is UTF-16'],
      [file('gbk.txt', Buffer.from([0xb1, 0xb1, 0xbe, 0xa9])), 'may be GB18030'],
      [folder, 'is a folder'],
      [join(folder, 'none.txt'), 'is not there'],
      [file('poem.txt', '春眠不觉晓'), 'Give the year (--year 2024)'],
    ];
    const good = file('good.txt', REPORT);
    const again = file('again.txt', REPORT);
    const { code, out, err } = await tsx('extract.ts', [
      ...wrong.map(([path]) => path),
      good,
      again,
    ]);
    expect(code).toBe(1);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(wrong.length + 1);
    wrong.forEach(([path, words], i) => {
      expect(lines[i]).toContain(`${path}: `);
      expect(lines[i]).toContain(words);
    });
    expect(lines.at(-1)).toContain(`${again}: is left out: it is the report of 110000 of 2024`);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain('110000,gdp_growth,2023,actual');
  });
  it('prints no half of a table where no file is read; a wrong command line ends with 2', async () => {
    const [none, misspelt] = await Promise.all([
      tsx('extract.ts', [join(folder, 'none.txt')]),
      tsx('extract.ts', ['--formt', 'csv']),
    ]);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(misspelt).toMatchObject({ code: 2, out: '' });
    expect(misspelt.err).toContain('--formt');
    expect(misspelt.err).not.toContain('    at ');
  });
});

describe('npm run data and npm run geo', () => {
  it('leave the package and the maps untouched where what they read is broken', async () => {
    const before = [state('static/data'), state('static/geo')];
    file('a.txt', REPORT);
    file('index.csv', 'adcode,year,file\n110000,2024,a.txt\n110000,2024,a.txt\n');
    const env = { REPORTS_DIR: folder, ARCHIVE_DIR: '' };
    const map = file('map.json', '{"type":"FeatureCollection","features":[');
    const [twice, cut] = await Promise.all([
      tsx('data/main.ts', [], env),
      tsx('geo/main.ts', ['--source', map]),
    ]);
    expect(twice.code).toBe(1);
    expect(twice.err.trim()).toMatch(/^The report of 110000 of 2024 is listed twice: .*a\.txt\.$/u);
    expect(cut.code).toBe(1);
    expect(cut.err.trim()).toMatch(/^\S*map\.json: not JSON \(.*\)\.$/u);
    expect([state('static/data'), state('static/geo')]).toEqual(before);
  });
});

describe('npm run data -- --parquet', () => {
  it('writes a folder that is not there, and no other', async () => {
    const [out, taken] = [join(folder, 'parquet'), file('taken.txt', '')];
    const [written, onFile, noName] = await Promise.all([
      tsx('data/main.ts', ['--parquet', out]),
      tsx('data/main.ts', ['--parquet', taken]),
      tsx('data/main.ts', ['--parquet']),
    ]);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toMatch(/^\S+parquet: \d+ files, [\d.]+ KB\n$/u);
    expect(readdirSync(out).sort()).toContain('observations');
    expect(onFile.code).toBe(1);
    expect(onFile.err.trim()).toBe(
      `${taken} is a file: --parquet takes a folder that is not there yet`,
    );
    expect(noName.code).toBe(1);
    expect(noName.err).toContain('--parquet');
    const again = await tsx('data/main.ts', ['--parquet', out]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('is there and is not empty');
  });
});

describe('npm start', () => {
  let taken: Server;
  let port = 0;
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    if (typeof address === 'object' && address) port = address.port;
  });
  afterAll(() => taken.close());

  const start = (env: NodeJS.ProcessEnv): Promise<Ended> => node(['scripts/run/start.mjs'], env);

  it('says that the port is in use before it builds, and how to take another', async () => {
    const { code, out, err } = await start({ PORT: String(port) });
    expect(err).toBe(
      `Port ${port} is in use. Stop what runs there, or choose another: PORT=4174 npm start\n`,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
  it.each(['abc', '70000', '-1', '1.5'])('refuses the port %s', async (given) => {
    const { code, err } = await start({ PORT: given });
    expect(err).toBe(`PORT must be a number from 0 to 65535, not "${given}".\n`);
    expect(code).toBe(1);
  });
  it('names the Node that it needs where an older one runs it', async () => {
    const { code, err } = await setup(
      `Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
       const { checkNode } = await import('./scripts/run/setup.mjs');
       checkNode();`,
    );
    expect(err).toContain('needs Node 20.19 or newer; this is 18.20.0.');
    expect(code).toBe(1);
  });
  it('asks no registry once the packages are there', async () => {
    const { code, out } = await setup(
      `const { install } = await import('./scripts/run/setup.mjs'); install();`,
      { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(folder, 'cache') },
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });
});

describe('what is installed', () => {
  interface Lock {
    readonly packages: Readonly<
      Record<string, { readonly resolved?: string; readonly integrity?: string }>
    >;
  }
  const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

  it('is what the lock file lists by its digest, from the public registry', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(100);
    for (const [path, { resolved, integrity }] of packages) {
      // Without an address it is the registry's.
      if (resolved !== undefined)
        expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//u);
      expect(integrity, path).toMatch(/^sha512-/u);
    }
  });
  it('runs nothing when it is installed', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('\nignore-scripts=true\n');
  });
});
