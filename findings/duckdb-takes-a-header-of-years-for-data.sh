#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: the header of a table is found, even where all cells below it are text.
#
# Seen: it is there, and where a number stands below a word. In a wide table of years,
# 省,2023,2024 over names and numbers, the first line is taken for data: the columns are called column0,
# column1 and column2, and 2024 is a value of the last one, in whose sum and maximum it counts. The names
# of the columns are years, and so as much numbers as the cells below. With 2024年 for 2024 the same table
# is read rightly.
#
# Why it matters here: one row a province and one column a year is how yearbooks and many exports of
# results come. The largest growth of such a table is 2024 per cent. Say `header = true`, always.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1

printf '省,2023,2024\n广东,4.8,3.5\n江苏,5.8,5.8\n浙江,6,5.5\n' >years.csv
printf '省,2023年,2024年\n广东,4.8,3.5\n江苏,5.8,5.8\n浙江,6,5.5\n' >words.csv
printf '省,指标\n广东,生产总值\n江苏,财政收入\n' >text.csv
cat >see.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
async function read(file, option = '') {
  const got = await connection.runAndReadAll(`SELECT * FROM read_csv('${file}'${option})`);
  const rows = got.getRowsJson();
  console.log(`${file}${option}: ${got.columnNames().join(' ')} and ${rows.length} rows, first ${JSON.stringify(rows[0])}`);
  return { names: got.columnNames().join(), rows };
}
const text = await read('text.csv');
const words = await read('words.csv');
const years = await read('years.csv');
const told = await read('years.csv', ', header = true');
const [[largest]] = (await connection.runAndReadAll("SELECT max(column2) FROM read_csv('years.csv')")).getRowsJson();
console.log(`the largest growth of years.csv: ${largest}`);
const same =
  text.names === '省,指标' &&
  words.names === '省,2023年,2024年' &&
  years.names === 'column0,column1,column2' &&
  years.rows.length === 4 &&
  largest === 2024 &&
  told.names === '省,2023,2024';
console.log(same ? 'ok: the line of years is a row' : 'changed: the header is found otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
