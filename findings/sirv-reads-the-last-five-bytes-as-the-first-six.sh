#!/usr/bin/env bash
# sirv 3.0.2 (npm), read with Node 20.20.2 and its fetch.
#
# Guess, written before the run: of a file of ten bytes, `Range: bytes=-5` gets the last five and
# `bytes=0-0` the first one, both with 206; a range under an If-Range of another version gets the whole
# file.
#
# Seen: bytes=-5 gets the first six bytes, named 0-5 in the answer, and bytes=0-0 the whole file, named
# 0-9; both with 206. If-Range is not looked at: of a file that has changed since, a part is sent as if it
# belonged to the old one. 2-3, 5- and 8-100 are answered rightly.
#
# Why it matters here: the index of a Parquet or ZIP file stands at its end, and a reader in the browser
# asks for the last bytes first. A site of data that is tried out behind sirv (the preview of vite 8.3.8
# holds this version) finds its files broken there, though they are whole, or reads parts of two versions
# as one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sirv@3.0.2 >/dev/null 2>&1

mkdir public
printf 0123456789 >public/digits.txt
cat >see.mjs <<'JS'
import { createServer } from 'node:http';
import sirv from 'sirv';

const server = createServer(sirv('public', { etag: true })).listen(0);
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://localhost:${server.address().port}/digits.txt`;
let same = true;
for (const [headers, expected] of [
  [{ Range: 'bytes=2-3' }, '206 bytes 2-3/10 23'],
  [{ Range: 'bytes=5-' }, '206 bytes 5-9/10 56789'],
  [{ Range: 'bytes=8-100' }, '206 bytes 8-9/10 89'],
  [{ Range: 'bytes=-5' }, '206 bytes 0-5/10 012345'],
  [{ Range: 'bytes=0-0' }, '206 bytes 0-9/10 0123456789'],
  [{ Range: 'bytes=2-3', 'If-Range': '"an older one"' }, '206 bytes 2-3/10 23'],
]) {
  const answer = await fetch(address, { headers });
  const got = `${answer.status} ${answer.headers.get('content-range')} ${await answer.text()}`;
  console.log(`${JSON.stringify(headers)}: ${got}`);
  same &&= got === expected;
}
server.close();
server.closeAllConnections();
console.log(same ? 'ok: -5 is read as 0-5, and 0-0 as 0-9' : 'changed: the ranges are read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
