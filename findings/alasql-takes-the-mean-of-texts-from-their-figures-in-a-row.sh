#!/usr/bin/env bash
# alasql 4.19.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: in SELECT over rows of objects AVG leaves nulls out, nulls are last in
# descending order, and no null is below 6. Columns of texts were tried beside it, with nothing noted.
#
# Seen: all three hold. But where the figures are texts, as a reader of CSV gives them that leaves types
# alone, the mean of '5.5', '10' and '7' is 1.8369: they are written one behind the other, 5.5107, and that is
# divided by three. With GROUP BY it is the same. Of the same column SUM, MIN and MAX have no value at all,
# WHERE t < 6 finds 5.5 as a number, and ORDER BY puts 10 first. With +t the sum is right.
#
# Why it matters here: a mean of 1.8 among rates of 5 to 10 is a figure like another, and the filter beside it
# works. Make numbers of the columns before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact alasql@4.19.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const alasql = require('alasql');

const texts = [{ g: 1, t: '5.5' }, { g: 1, t: '10' }, { g: 1, t: '7' }];
const numbers = [{ t: 5 }, { t: null }, { t: 7 }];
function see(sql, rows) {
  const got = JSON.stringify(alasql(sql, [rows]).map(({ x }) => x ?? 'none'));
  console.log(`${sql}: ${got}`);
  return got;
}
const same =
  see('select avg(t) x from ?', texts) === '[1.8369]' &&
  see('select g, avg(t) x from ? group by g', texts) === '[1.8369]' &&
  see('select sum(t) x from ?', texts) === '["none"]' &&
  see('select max(t) x from ?', texts) === '["none"]' &&
  see('select min(t) x from ?', texts) === '["none"]' &&
  see('select t x from ? where t < 6', texts) === '["5.5"]' &&
  see('select t x from ? order by t', texts) === '["10","5.5","7"]' &&
  see('select sum(+t) x from ?', texts) === '[22.5]' &&
  see('select avg(t) x from ?', numbers) === '[6]' &&
  see('select t x from ? order by t desc', numbers) === '[7,5,"none"]' &&
  see('select t x from ? where t < 6', numbers) === '[5]';
console.log(same ? 'ok: the mean of 5.5, 10 and 7 is 1.8' : 'changed: the means are others');
process.exit(same ? 0 : 1);
JS
node see.cjs
