// The contestants' pages, and what serves them beside ours.
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { build } from 'vite';
import type { Work } from './work';

/** The scripts of the contestants; `nothing` shows nothing: what going back and forward costs by itself. */
const SCRIPTS = ['echarts', 'plot', 'floor', 'nothing'] as const;
type Script = (typeof SCRIPTS)[number];

/** A peer's script, minified as a site would ship it. */
async function bundle(peer: Script): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: `scripts/bench/${peer}.ts`, formats: ['es'], fileName: peer },
      minify: true,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
}

/** Laid out as our page is: a sentence, map, trend and bars on the first screen, the table under the fold. */
const CSS =
  'body{margin:0;display:grid;grid-template:90px 430px 230px 200px auto/740px 400px;font:13px sans-serif}' +
  '#finding{grid-column:1/-1;font-size:17px}#map{width:700px;height:430px}#trend{grid-row:3;width:700px;height:230px}' +
  '#bars{grid-area:2/2/4/3;width:400px;height:640px}' +
  'table{grid-row:5;grid-column:1/-1;border-spacing:0}td,th{padding:8px 12px;text-align:start}';

function peerPage(peer: Script, work: Work): string {
  const json = JSON.stringify(work).replaceAll('<', '\\u003c');
  return (
    `<!doctype html><html lang=zh-CN><meta charset=utf-8><link rel=icon type=image/png href=/icon.png>` +
    `<style>${CSS}</style><p id=finding></p><div id=map></div><div id=trend></div><div id=bars></div>` +
    `<table><thead id=head></thead><tbody id=body></tbody></table>` +
    `<script id=work type=application/json>${json}</script>` +
    `<script type=module src=/bench/${peer}.js></script>`
  );
}

interface Served {
  readonly type: string;
  readonly body: string;
}
/** What is served beside the built page, by address. */
export type Pages = ReadonlyMap<string, Served>;

/** The peers' pages and scripts by address, and how much JavaScript each loads, gzip, bytes. */
export async function peersOf(
  work: Work,
): Promise<{ readonly pages: Pages; readonly sizes: Readonly<Record<string, number>> }> {
  const pages = new Map<string, Served>();
  const sizes: Record<string, number> = {};
  for (const peer of SCRIPTS) {
    const code = await bundle(peer);
    sizes[peer] = gzipSync(code).length;
    pages.set(`/bench/${peer}`, { type: 'text/html', body: peerPage(peer, work) });
    pages.set(`/bench/${peer}.js`, { type: 'text/javascript', body: code });
  }
  return { pages, sizes };
}

/** Serves the built page, and the peers as soon as `peers` tells them. */
export function serve(peers: () => Pages): Promise<Server> {
  const files = sirv('build', { single: 'index.html', gzip: true, brotli: true, etag: true });
  const server = createServer((request, response) => {
    const page = peers().get(request.url?.split('?')[0] ?? '');
    if (!page) return files(request, response);
    response.writeHead(200, {
      'content-type': `${page.type}; charset=utf-8`,
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(page.body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
