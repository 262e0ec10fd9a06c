import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const BUILD = 'build';
/** The path that the build is made for. */
const BASE = process.env['BASE_PATH'] ?? '';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const isText = (path: string) => !path.endsWith('.png');

/** The version of the data that the next release has. */
export const NEXT = 'feedfacecafebeef';
const DATA = /"version": "([0-9a-f]{16})"/u;

/** A table of which the next release has another edition: what names the first indicator. */
const RENAMED = '/data/indicators.csv';
const rename = (text: string) => text.replaceAll('地区生产总值增速', NEXT_NAME);
/** The name that the first indicator has in the next release. */
export const NEXT_NAME = '地区生产总值增长';

const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');
const sha256 = (text: string, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(text).digest(encoding);

/** What the next release has in the place of a file's text: other names of scripts, another version, of data too. */
function next(text: string, path: string): string {
  const [, data = ''] = DATA.exec(read('data/datapackage.json')) ?? [];
  const table = read(RENAMED);
  const changed = text
    .replaceAll('_app/', '_next/')
    .replaceAll(data, NEXT)
    .replaceAll(sha256(table, 'hex'), sha256(rename(table), 'hex'));
  if (path === RENAMED) return rename(text);
  if (path.endsWith('/version.json')) return JSON.stringify({ version: 'next' });
  if (path === '/service-worker.js') return `${changed.replace(/`[0-9a-f]{16}`/u, '`next`')}\n`;
  if (!path.endsWith('.html')) return changed;
  // The framework's own script names others, and so has another digest in the policy.
  const [, before = ''] = /<script>(\s*\{[^]*?)<\/script>/u.exec(text) ?? [];
  const after = before.replaceAll('_app/', '_next/');
  return changed.replace(sha256(before, 'base64'), sha256(after, 'base64'));
}

/** What a host makes of the packed file beside a table: half of it, or all of it without saying that it is packed. */
export type Packing = 'gzip cut short' | 'Brotli cut short' | 'gzip unsaid';

/**
 * A plain host: no rules for addresses without a file, nothing compressed, files under one folder. What it has can be
 * replaced by a next release, its network fail, and its tables be packed wrongly.
 */
export class Host {
  /** `portal`: a network that answers everything with its own page. `mixed`: a cache still has the page of before. */
  state: 'well' | 'down' | 'portal' | 'mixed' = 'well';
  /** `data`: the data of the next release beside the scripts of the first. */
  release: 'first' | 'next' | 'data' = 'first';
  packing: Packing | 'none' = 'none';
  private readonly server: Server = createServer((request, response) =>
    this.answer(request, response),
  );

  /** Starts it. Resolves to the site's address, without a slash at the end. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}${BASE}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.state === 'down') return void request.socket.destroy();
    if (this.state === 'portal')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>');
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.slice(BASE.length);
    const asked = path === '/' ? '/index.html' : path;
    if (this.packing !== 'none' && path.endsWith('.csv'))
      return void answerPacked(path, this.packing, response);
    const file = join(BUILD, this.release === 'next' ? asked.replace('_next/', '_app/') : asked);
    const isThere = pathname.startsWith(`${BASE}/`) && existsSync(file) && statSync(file).isFile();
    const shown = isThere ? file : join(BUILD, '404.html');
    const body = readFileSync(shown);
    const isNext =
      (this.release === 'next' && !(this.state === 'mixed' && shown.endsWith('.html'))) ||
      (this.release === 'data' && asked.startsWith('/data/'));
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
      'cache-control': shown.endsWith('.html') ? 'no-cache' : 'max-age=600',
    });
    response.end(isNext && isText(shown) ? next(body.toString('utf8'), asked) : body);
  }
}

function answerPacked(path: string, packing: Packing, response: ServerResponse): void {
  const packed = readFileSync(join(BUILD, `${path}${packing.startsWith('gzip') ? '.gz' : '.br'}`));
  const isWhole = packing === 'gzip unsaid';
  const form = packing.startsWith('gzip') ? 'gzip' : 'br';
  response.writeHead(200, {
    'content-type': 'text/csv',
    ...(isWhole ? {} : { 'content-encoding': form }),
  });
  response.end(isWhole ? packed : packed.subarray(0, packed.length / 2));
}
