#!/usr/bin/env bash
# @electric-sql/pglite 0.5.17 (npm), PostgreSQL 18.7 in the browser and Node, read with Node 20.20.2.
#
# Guess, written before the run: to_tsvector('simple', …) keeps the 5.5 of 增长5.5%左右 as a number that can be
# searched for.
#
# Seen: only with a blank before it. Right behind a word it is no number: 增长5.5 is one token of the kind "file
# or path name", like 失业率5.5, 降至5.5 and PM2.5, and 增长5 is one of words with figures. So neither 5.5 nor 增长
# finds 增长5.5%左右. A figure before its word is a number, 5.5万亿元, but 1200万人 is one word. 5%-6% is 5 and -6.
#
# Why it matters here: reports have no blank before a figure. A search over their sentences finds a word or a
# figure only where the two do not meet, and gives no error. Set blanks around figures before the text is
# indexed, and ask in the same way.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @electric-sql/pglite@0.5.17 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';

const db = new PGlite();
const value = async (sql) => (await db.query(`select ${sql} as x`)).rows[0].x;
async function tokens(text) {
  const sql = "select alias, token from ts_debug('simple', $1) where alias <> 'blank'";
  const got = (await db.query(sql, [text])).rows.map(({ alias, token }) => `${token} (${alias})`).join(' ');
  console.log(`${text}: ${got}`);
  return got;
}
const finds = async (text, word) => {
  const got = await value(`to_tsvector('simple', '${text}') @@ plainto_tsquery('simple', '${word}')`);
  console.log(`${word} finds ${text}: ${got}`);
  return got;
};
console.log(await value('version()'));
const same =
  (await tokens('增长5.5%左右')) === '增长5.5 (file) 左右 (word)' &&
  (await tokens('PM2.5浓度')) === 'PM2.5 (file) 浓度 (word)' &&
  (await tokens('增长5%左右')) === '增长5 (numword) 左右 (word)' &&
  (await tokens('5.5万亿元')) === '5.5 (float) 万亿元 (word)' &&
  (await tokens('1200万人')) === '1200万人 (numword)' &&
  (await tokens('5%-6%')) === '5 (uint) -6 (int)' &&
  (await tokens('增长 5.5% 左右')) === '增长 (word) 5.5 (float) 左右 (word)' &&
  (await finds('增长5.5%左右', '5.5')) === false &&
  (await finds('增长5.5%左右', '增长')) === false &&
  (await finds('增长 5.5% 左右', '5.5')) === true &&
  (await finds('增长 5.5% 左右', '增长')) === true;
console.log(same ? 'ok: 增长5.5 is a file' : 'changed: the text is parted otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
