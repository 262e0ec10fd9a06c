#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8 (1.9.3 asks for Node 24), hyparquet 1.33.0 and hyparquet-writer 0.17.0 (npm), read
# with Node 20.20.2.
#
# Guess, written before the run: in a column DECIMAL with two places 0.29, 4.35, 1.1 and -0.3 come back from a
# Parquet file as they were.
#
# Seen: from hyparquet-writer they do. @dsnp/parquetjs writes 0.28, 4.34, 8.19 and 1.14 for 0.29, 4.35, 8.2
# and 1.15, read by hyparquet: the value times a hundred, which is 28.999… for a computer, is cut off, not
# rounded; 1.1, 5.5 and -0.3 are right. Its own reader gives other values yet, with a 0 behind each, so that
# of eight rows only the first four are there.
#
# Why it matters here: decimals are chosen so that 0.29 stays 0.29. Some rates of a column are lower by the
# last place, and nobody looks for it in a file that a second tool can read. Write doubles, or whole
# hundredths.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 hyparquet-writer@0.17.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import parquet from '@dsnp/parquetjs';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readFileSync } from 'node:fs';

const values = [0.29, 4.35, 1.1, -0.3, 5.5, 8.2, 1.15, 2.67];
const column = { type: 'DECIMAL', precision: 9, scale: 2 };
const writer = await parquet.ParquetWriter.openFile(new parquet.ParquetSchema({ x: column }), 'x.parquet');
for (const x of values) await writer.appendRow({ x });
await writer.close();

const reader = await parquet.ParquetReader.openFile('x.parquet');
const cursor = reader.getCursor();
const own = [];
for (let row = await cursor.next(); row; row = await cursor.next()) own.push(row.x);
await reader.close();

const objects = async (file) => (await parquetReadObjects({ file })).map(({ x }) => x);
const bytes = readFileSync('x.parquet');
const seen = await objects(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const other = await objects(
  parquetWriteBuffer({
    columnData: [{ name: 'x', data: values }],
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'x', type: 'INT64', converted_type: 'DECIMAL', precision: 9, scale: 2, repetition_type: 'REQUIRED' },
    ],
  }),
);
console.log(`written: ${values}\nread by hyparquet: ${seen}\nread by itself: ${own}`);
console.log(`written by hyparquet-writer: ${other}`);
const same =
  seen.join() === '0.28,4.34,1.1,-0.3,5.5,8.19,1.14,2.67' &&
  own.join() === '0.28,0,4.34,0,1.1,0,-0.3,-0.01' &&
  other.join() === values.join();
console.log(same ? 'ok: 0.29 is 0.28' : 'changed: other decimals come back');
process.exit(same ? 0 : 1);
JS
node see.mjs
