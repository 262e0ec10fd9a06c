#!/usr/bin/env bash
# lokijs 1.5.12, mingo 7.2.6 and sift 17.1.4 (npm), read with Node 20.20.2. All three take the queries of MongoDB.
#
# Guess, written before the run: a row whose target is null is not among "target < 5"; AVG and MIN leave nulls out.
#
# Seen: so it is in mingo and sift. In lokijs { t: { $lt: 6 } } and { t: { $lte: 0 } } find rows whose t is null
# and rows without a t as well, with an index and without one, while $between: [-9, 6] does not. avg leaves them
# out, and min and max of the same column are NaN.
#
# Why it matters here: it is a store for pages that work offline, and its queries look like those of the server.
# "Regions with a target below 6" lists all that set none. Ask for { $between } or add { $type: 'number' }.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lokijs@1.5.12 mingo@7.2.6 sift@17.1.4 >/dev/null 2>&1

cat >see.mjs <<'JS'
import Loki from 'lokijs';
import { Query } from 'mingo';
import sift from 'sift';

const rows = [{ p: '甲', t: 5 }, { p: '乙', t: null }, { p: '丙', t: 7 }, { p: '丁' }, { p: '戊', t: -0.3 }];
const names = (found) => found.map(({ p }) => p).sort().join('');
function stored(indices) {
  const collection = new Loki('see').addCollection('targets', { indices });
  collection.insert(structuredClone(rows));
  return collection;
}
const [plain, indexed] = [stored([]), stored(['t'])];
function found(query) {
  const got = {
    lokijs: names(plain.find(query)),
    'lokijs with an index': names(indexed.find(query)),
    mingo: names(new Query(query).find(rows).all()),
    sift: names(rows.filter(sift(query))),
  };
  console.log(JSON.stringify(query), JSON.stringify(got));
  return Object.values(got).join();
}
const between = names(plain.find({ t: { $between: [-9, 6] } }));
const typed = names(plain.find({ $and: [{ t: { $type: 'number' } }, { t: { $lt: 6 } }] }));
const ends = [plain.avg('t').toFixed(1), plain.min('t'), plain.max('t')].map(String).join();
console.log(`between: ${between}, typed: ${typed}, mean, min and max: ${ends}`);
const all = ['丁', '乙', '戊', '甲'].sort().join('');
const below = ['戊', '甲'].sort().join('');
const none = ['丁', '乙', '戊'].sort().join('');
const same =
  found({ t: { $lt: 6 } }) === [all, all, below, below].join() &&
  found({ t: { $lte: 0 } }) === [none, none, '戊', '戊'].join() &&
  between === below &&
  typed === below &&
  ends === '3.9,NaN,NaN';
console.log(same ? 'ok: two without a target are below 6 and 0' : 'changed: other rows are found');
process.exit(same ? 0 : 1);
JS
node see.mjs
