#!/usr/bin/env bash
# vega 6.4.0 and arquero 8.0.3 with @uwdata/flechette 2.0.0, beside sql.js 1.17.0, which is SQLite (npm), read with
# Node 20.20.2.
#
# Guess, written before the run of many of arquero's functions: equal values have the same place, the least that they
# could have. So they should have one share (cume_dist, of the values that are not above), as they do in SQL, whose
# window functions both libraries take over.
#
# Seen: not for the lowest ones. Of 5, 5, 5, 6, 6 and 7 the first 5 has a share of 1/6, the other two 5s have 1/2, as
# all three have in SQLite; equal values further up are right. ntile is made of it: of three classes the lowest holds
# one value, the next two, the highest three, where SQLite's hold two each. Which of the equal rows stands alone is
# settled by the order in which they came.
#
# Why it matters here: targets are round figures, and many provinces share the lowest. On a chart one of them lies
# below the others of its own value, and a map of thirds has one region in the lowest third. Have the classes made
# outside, or of rank, which is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  vega@6.4.0 @uwdata/flechette@2.0.0 arquero@8.0.3 sql.js@1.17.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import * as aq from 'arquero';
import initSqlJs from 'sql.js';
import * as vega from 'vega';

const targets = [5, 5, 5, 6, 6, 7];

async function byVega() {
  const transform = [
    {
      type: 'window',
      sort: { field: 'target' },
      ops: ['cume_dist', 'ntile', 'rank'],
      params: [null, 3, null],
      as: ['share', 'third', 'rank'],
    },
  ];
  const values = targets.map((target) => ({ target }));
  const view = new vega.View(vega.parse({ data: [{ name: 'rows', values, transform }] }), { renderer: 'none' });
  await view.runAsync();
  return view.data('rows').map(({ share, third, rank }) => [share, third, rank]);
}
const byArquero = () =>
  aq.table({ targets })
    .orderby('targets')
    .derive({ share: aq.op.cume_dist(), third: aq.op.ntile(3), rank: aq.op.rank() })
    .objects()
    .map(({ share, third, rank }) => [share, third, rank]);
async function bySqlite() {
  const { Database } = await initSqlJs();
  const rows = targets.map((target) => `(${target})`).join();
  return new Database().exec(
    `SELECT cume_dist() OVER w, ntile(3) OVER w, rank() OVER w FROM (VALUES ${rows}) WINDOW w AS (ORDER BY column1)`,
  )[0].values;
}
const seen = { vega: await byVega(), arquero: byArquero(), SQLite: await bySqlite() };
const columns = Object.fromEntries(
  Object.entries(seen).map(([name, rows]) => {
    const [share, third, rank] = [0, 1, 2].map((i) => rows.map((row) => Number(row[i].toFixed(2))).join(' '));
    console.log(`${name}: shares ${share}; thirds ${third}; ranks ${rank}`);
    return [name, `${share}; ${third}; ${rank}`];
  }),
);
const apart = '0.17 0.5 0.5 0.83 0.83 1; 1 2 2 3 3 3; 1 1 1 4 4 6';
const same =
  columns.vega === apart && columns.arquero === apart &&
  columns.SQLite === '0.5 0.5 0.5 0.83 0.83 1; 1 1 2 2 3 3; 1 1 1 4 4 6';
console.log(same ? 'ok: one of the lowest stands alone' : 'changed: the shares are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
