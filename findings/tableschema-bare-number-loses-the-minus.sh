#!/usr/bin/env bash
# tableschema 1.12.6 (npm; the JavaScript reader of Table Schema), read with Node 20.20.2.
#
# Guess, written before the run: a field {type: number, bareNumber: false} takes the number out of what
# surrounds it: '5.5%' is 5.5, '约5.5%' is 5.5, '-0.3%' is -0.3.
#
# Seen: '-0.3%' is read as 0.3, and even '-0.3' without a unit loses its sign: everything before the
# first digit is thrown away, the sign with it. (A lone dash '—' is read as 0: all of it is thrown
# away, and an empty text counts as zero.) All of it passes as valid.
#
# Why it matters here: results of a year that shrank (-0.3%) come out as growth, and a dash, the usual
# mark for "not stated", as a result of nought. A package that publishes percentages must publish plain
# numbers and name the unit elsewhere; bareNumber is no way to keep the sign '%' in the cells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tableschema@1.12.6 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Field } = require('tableschema');

const bare = new Field({ name: 'growth', type: 'number', bareNumber: false });
const plain = new Field({ name: 'growth', type: 'number' });
const read = (field, cell) => {
  try {
    return field.castValue(cell);
  } catch {
    return 'an error';
  }
};
const expected = [
  ['5.5%', 5.5],
  ['约5.5%', 5.5],
  ['-0.3%', 0.3],
  ['-0.3', 0.3],
  ['—', 0],
];
let same = read(plain, '-0.3') === -0.3 && read(plain, '—') === 'an error';
for (const [cell, number] of expected) {
  const got = read(bare, cell);
  console.log(`bareNumber: false reads ${cell} as ${got}`);
  same &&= got === number;
}
console.log(
  same ? 'ok: the minus goes, and a dash is nought' : 'changed: other numbers come out of the cells',
);
process.exit(same ? 0 : 1);
JS
node see.cjs
