// What a browser is sent: asked over the wire, since `fetch` unpacks what comes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packRest } from '../release/packed.mjs';
import { siteIn } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const TABLE = 'adcode,value\n520000,5.5\n'.repeat(100);
const ADDRESS = '/data/observations-2024.csv';
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, ADDRESS), TABLE);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  packRest(folder);
  server = createServer(siteIn(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(headers: Record<string, string>, path = ADDRESS): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('a table goes out', () => {
  it('by Brotli to who takes it, by gzip to who takes that, plain to others', async () => {
    const [brotli, gzip, plain] = [
      await ask({ 'accept-encoding': 'gzip, deflate, br' }),
      await ask({ 'accept-encoding': 'gzip' }),
      await ask({}),
    ];
    const said = [brotli, gzip, plain].map(({ headers }) => headers['content-encoding']);
    expect(said).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(TABLE);
    expect(gunzipSync(gzip.body).toString()).toBe(TABLE);
    expect(plain.body.toString()).toBe(TABLE);
    for (const { headers, body } of [brotli, gzip, plain]) {
      expect(headers['content-type']).toBe('text/csv');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('with a name for each form, by which it is not sent again', async () => {
    const forms = [{ 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }, {}];
    const names = await Promise.all(
      forms.map(async (form) => (await ask(form)).headers.etag ?? ''),
    );
    expect(new Set(names).size).toBe(3);
    for (const [i, form] of forms.entries()) {
      const again = await ask({ ...form, 'if-none-match': names[i] ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const other = await ask({ ...form, 'if-none-match': names[(i + 1) % 3] ?? '' });
      expect(other.status).toBe(200);
    }
  });
});

describe('a range', () => {
  it('is one of the file as it goes out', async () => {
    const plain = await ask({ range: 'bytes=13-22' });
    expect([plain.status, plain.body.toString()]).toEqual([206, TABLE.slice(13, 23)]);
    expect(plain.headers['content-range']).toBe(`bytes 13-22/${TABLE.length}`);
    const packed = await ask({ range: 'bytes=0-9', 'accept-encoding': 'gzip' });
    const whole = await ask({ 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.equals(whole.body.subarray(0, 10))).toBe(true);
  });

  it.each([
    ['of the last bytes', { range: 'bytes=-5' }],
    ['of the first byte', { range: 'bytes=0-0' }],
    ['of several parts', { range: 'bytes=0-1,4-5' }],
    ['of a file that may have changed', { range: 'bytes=13-22', 'if-range': '"another"' }],
  ])('%s is answered by the whole file', async (_what, headers) => {
    const { status, body } = await ask(headers);
    expect([status, body.toString()]).toEqual([200, TABLE]);
  });
});

it('a file that is not there is not found, a page is the one that serves all', async () => {
  expect((await ask({}, '/data/observations-1999.csv')).status).toBe(404);
  expect((await ask({}, '/region/520000')).body.toString()).toBe('<!doctype html>');
});
