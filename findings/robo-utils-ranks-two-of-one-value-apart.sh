#!/usr/bin/env bash
# @onsvisual/robo-utils 0.4.0 (npm), which writes the sentences of ONS area reports, read with Node 20.20.2.
#
# Guess, written before the run: figures are rounded so that a sentence tells of an increase of nought. Looked for
# beside it: equal values share a rank, and who has no value stands last.
#
# Seen: of 8, 7, 7 and 6 the ranks are 1, 2, 3 and 4, from below 4, 2, 3 and 1, so who of the two comes first in the
# file is ahead either way; filterBy with 7 finds neither of them. Where one of 8, no value, 7 and -1 is missing, the
# order from below is 8, nothing, -1, 7: the highest is told as the lowest. csvParse makes an object of each number,
# and objects of one number are not the same; a value that is missing compares as NaN, which sorts nothing.
#
# Why it matters here: growth targets are round, a third of the provinces share one, and each year some state none.
# "The lowest" and "ranks third" are the two sentences that this field quotes most.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @onsvisual/robo-utils@0.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { MagicArray, csvParse } from '@onsvisual/robo-utils';

const places = (values) =>
  MagicArray.from(csvParse(`areacd,areanm,target\n${values.map((v, i) => `E${i},r${i},${v}`).join('\n')}\n`));
const ranks = (rows, order) => [...rows].map((row) => +rows.getRank(row, 'target', order)).join(' ');
const values = (rows) => [...rows].map(({ target }) => (target === null ? 'nothing' : +target)).join(' ');

const tied = places([8, 7, 7, 6]);
const gap = places([8, '', 7, -1]);
const seen = [
  `8 7 7 6, from above: ${ranks(tied, 'descending')}`,
  `8 7 7 6, from below: ${ranks(tied, 'ascending')}`,
  `those of 7: ${tied.filterBy('target', 7).length}`,
  `8 nothing 7 -1, from below: ${values(gap.ascending('target'))}`,
];
console.log(seen.join('\n'));
const same =
  seen.join('\n') ===
  `8 7 7 6, from above: 1 2 3 4
8 7 7 6, from below: 4 2 3 1
those of 7: 0
8 nothing 7 -1, from below: 8 nothing -1 7`;
console.log(same ? 'ok: equals are ranked apart, and beside a gap the highest is the lowest' : 'changed: other ranks come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
