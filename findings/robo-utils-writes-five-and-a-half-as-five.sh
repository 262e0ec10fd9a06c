#!/usr/bin/env bash
# @onsvisual/robo-utils 0.4.0 (npm), which writes the sentences of ONS area reports, read with Node 20.20.2.
#
# Guess, written before the run: figures are rounded so that a sentence tells of an increase of nought.
#
# Seen: toWords, with its default (words up to nine), writes 5.5 as "five", 9.5 as "9", 0.9 and -0.5 as "zero", and -5.5
# as "minus five", without an error: the part behind the point is cut off, not rounded. moreLess beside it
# says "more" of 0.9 and "less" of -0.5, so that a sentence of the two reads "zero more".
#
# Why it matters here: targets and growth rates have one digit behind the point, and 5.5% and 5% are different targets.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @onsvisual/robo-utils@0.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { moreLess, toWords } from '@onsvisual/robo-utils';

const seen = [5.5, 9.5, 0.9, -0.5, -5.5].map((rate) => `${rate}: ${toWords(rate)} ${moreLess(rate)}`);
console.log(seen.join('\n'));
const same =
  seen.join('; ') === '5.5: five more; 9.5: 9 more; 0.9: zero more; -0.5: zero less; -5.5: minus five less';
console.log(same ? 'ok: 5.5 is "five", and 0.9 "zero more"' : 'changed: other words come out');
process.exit(same ? 0 : 1);
JS
node see.mjs
