#!/usr/bin/env bash
# apache-arrow 21.2.0, parquet-wasm 0.8.0, @uwdata/flechette 2.0.0, hyparquet 1.33.0 and hyparquet-writer 0.17.0 (npm),
# read with Node 20.20.2.
#
# Guess, written before the run: a decimal of a Parquet file, 5.5 with one place, is shown as 5.5.
#
# Seen: apache-arrow has its digits only. parquet-wasm hands over the column with its scale, and of 5.5, -0.3 and 10
# the values of apache-arrow are 55, -3 and 100, as text, as number and in a table that is printed; 5.5 + 1 is the
# text 551, twice it is 110. flechette reads 5.5, -0.3 and 10 from the very same bytes, and hyparquet from the file.
#
# Why it matters here: statistics are kept as decimals where somebody took care, in databases and in the Parquet files
# that come from these. Growth of 5.5% is drawn as 55, and next to a column of two places everything is off by another
# power of ten. Divide by ten to the scale of the field, or read with another library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact apache-arrow@21.2.0 parquet-wasm@0.8.0 \
  @uwdata/flechette@2.0.0 hyparquet@1.33.0 hyparquet-writer@0.17.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { tableFromIPC as byFlechette } from '@uwdata/flechette';
import { tableFromIPC as byArrow } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquet } from 'parquet-wasm';

const decimal = { scale: 1, precision: 4 };
const file = parquetWriteBuffer({
  columnData: [{ name: 'growth', data: [5.5, -0.3, 10] }],
  schema: [
    { name: 'root', num_children: 1 },
    {
      name: 'growth',
      type: 'INT32',
      converted_type: 'DECIMAL',
      repetition_type: 'OPTIONAL',
      logical_type: { type: 'DECIMAL', ...decimal },
      ...decimal,
    },
  ],
});
const ipc = readParquet(new Uint8Array(file)).intoIPCStream();
const table = byArrow(ipc);
const values = [...table.getChild('growth')];
const { scale } = table.schema.fields[0].type;
const seen = {
  hyparquet: (await parquetReadObjects({ file })).map(({ growth }) => growth).join(),
  flechette: byFlechette(ipc).toArray().map(({ growth }) => growth).join(),
  'apache-arrow, as text': values.map(String).join(),
  'apache-arrow, as number': values.map(Number).join(),
  'apache-arrow, plus one': values.map((value) => value + 1).join(),
  'apache-arrow, twice': values.map((value) => value * 2).join(),
  'apache-arrow, the table': String(table).replace(/\s+/g, ' '),
};
for (const [name, value] of Object.entries(seen)) console.log(`${name}: ${value}`);
console.log(`scale of the field: ${scale}`);
const same =
  scale === 1 &&
  Object.values(seen).join('; ') ===
    '5.5,-0.3,10; 5.5,-0.3,10; 55,-3,100; 55,-3,100; 551,-31,1001; 110,-6,200; ' +
      '[ {"growth": 55}, {"growth": -3}, {"growth": 100} ]';
console.log(same ? 'ok: 5.5 is 55' : 'changed: the decimals are read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
