// Serves build/ as any static host would: compressed files, immutable assets, one fallback page.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './setup.mjs';

const HOST = '127.0.0.1';

/** Data and boundaries are named by a manifest that is asked for anew each time. */
function cacheHeaders(response, pathname) {
  const immutable = pathname.startsWith('/_app/immutable/');
  response.setHeader(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** The ranges that sirv reads as they are meant: neither the last bytes, nor the first alone, nor several. */
const PLAIN_RANGE = /^bytes=\d+-(?:[1-9]\d*)?$/u;

/**
 * What answers a request for a file of a folder. A range is one of the file as it goes out, packed or not; whole it is sent
 * where the range is of another kind, or only wanted of a file that has not changed: sirv knows no strong name for one.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function siteIn(folder) {
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    single: 'index.html',
    setHeaders: cacheHeaders,
  });
  return (request, response) => {
    const { range = '', 'if-range': onlyIf } = request.headers;
    if (onlyIf !== undefined || !PLAIN_RANGE.test(range)) delete request.headers.range;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('404: not found');
    });
  };
}

/**
 * Starts the server and prints its URL; ends with a clear message when the port is taken.
 * @param {number} port
 */
export async function serve(port) {
  checkPort(port);
  if (!existsSync(join(ROOT, 'build/index.html'))) {
    console.error('build/ holds no site: npm start builds it and serves it.');
    process.exit(1);
  }
  const server = createServer(siteIn(join(ROOT, 'build')));
  server.on('error', (error) => endFor(error, port));
  await new Promise((resolve) => server.listen(port, HOST, () => resolve(undefined)));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`标尺 is at http://${HOST}:${actual}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

/**
 * Ends with a clear message where `serve` could not: before minutes of building, and before the files of a server that
 * runs there are replaced.
 * @param {number} port
 */
export async function checkFree(port) {
  checkPort(port);
  const server = createServer();
  server.on('error', (error) => endFor(error, port));
  await new Promise((resolve) => server.listen(port, HOST, () => resolve(undefined)));
  await new Promise((resolve) => server.close(resolve));
}

/** @param {number} port */
function checkPort(port) {
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return;
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function endFor(error, port) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4174 npm start`
      : `The server could not start: ${error.message}`,
  );
  process.exit(1);
}

if (process.argv[1]?.endsWith('serve.mjs')) await serve(Number(process.env.PORT ?? 4173));
