#!/usr/bin/env bash
# pinyin-pro 3.29.4 (npm), read with Node 20.20.2.
#
# Guess, written before the run: 长 in 吉林省长春市, 湖南省长沙市 and 重庆市长寿区 is read cháng, as
# in the places' names alone; a library with a dictionary of words surely holds them.
#
# Seen: alone, 长春市, 长沙市 and 长寿区 are read cháng. Behind the province or the city they belong to,
# they are all read zhǎng: the end of one name and the start of the next make a word, 省长 (governor) or
# 市长 (mayor), and the word wins over the place. The library gives no sign of it.
#
# Why it matters here: reports and tables give places in full, province first. Sort keys, initials to
# type or addresses made from full names send 长春 and 长沙 to Z, and the same place has two spellings
# by how it was written. Names have to be cut apart by the table of places before they are transcribed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pinyin-pro@3.29.4 >/dev/null

cat >see.mjs <<'JS'
import { pinyin } from 'pinyin-pro';

const places = [
  ['吉林省', '长春市'],
  ['湖南省', '长沙市'],
  ['山西省', '长治市'],
  ['河南省', '长垣市'],
  ['重庆市', '长寿区'],
  ['济南市', '长清区'],
];
let same = true;
for (const [above, name] of places) {
  const alone = pinyin(name, { type: 'array' })[0];
  const inFull = pinyin(above + name, { type: 'array' })[above.length];
  console.log(`${name}: 长 is ${alone} alone, ${inFull} in ${above}${name}`);
  same &&= alone === 'cháng' && inFull === 'zhǎng';
}
console.log(same ? 'ok: the name before it turns cháng into zhǎng' : 'changed: 长 is read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
