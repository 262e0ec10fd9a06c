#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (npm), read with Node 20.20.2. The manual speaks of edits of single characters.
#
# Guess, written before the run: levenshtein('失业率', '就业率') is 1, as it is in PostgreSQL, and so with any one
# sign for another.
#
# Seen: this one is 1, but 广东 and 广西 are 3 apart, 河北 and 湖北 2. What is counted are the bytes of UTF-8, three
# to a sign, of which some may be equal by chance. damerau_levenshtein counts so, too, and jaccard finds 广东
# and 广西 more alike than two of the same number of letters are; length counts signs.
#
# Why it matters here: names of indicators and places in two lists are matched by the least distance, with a
# limit of 1 or 2. Which pairs pass is up to chance, and two names with one sign amiss can be further apart
# than two with two. Reckon it over the signs of a name, by a function of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
async function see(sql) {
  const [row] = (await connection.runAndReadAll(`select ${sql}`)).getRowsJson();
  console.log(`${sql}: ${row[0]}`);
  return Number(row[0]);
}
const same =
  (await see("levenshtein('失业率', '就业率')")) === 1 &&
  (await see("levenshtein('广东', '广西')")) === 3 &&
  (await see("levenshtein('河北', '湖北')")) === 2 &&
  (await see("damerau_levenshtein('广东', '广西')")) === 3 &&
  (await see("levenshtein('ab', 'ac')")) === 1 &&
  (await see("jaccard('广东', '广西')")) > (await see("jaccard('ab', 'ac')")) &&
  (await see("length('广东')")) === 2;
console.log(same ? 'ok: 广东 and 广西 are three apart' : 'changed: the distances are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
