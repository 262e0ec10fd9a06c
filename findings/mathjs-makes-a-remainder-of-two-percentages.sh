#!/usr/bin/env bash
# mathjs 15.2.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: 5.5% + 0.3% is 0.058 and 8% - 2% is 0.06; 100 * 5.5% is 5.5 and 6% > 5.5% is true.
#
# Seen: the last two hold. Before a + or a - the sign of percent is that of a remainder: 5.5% + 0.3% is what is left of
# 5.5 divided by +0.003, 0.001, and 8% - 2% is 0, what is left of 8 divided by -0.02. 5.5%-6% is -0.02, 5.5% + 1 is 0.5,
# and neither is an error. In brackets, (5.5%) + (0.3%), it is 0.058, and 100 + 5.5% is 105.5, as on a calculator.
#
# Why it matters here: how far a result is from its target is just such a difference, and a reader who types it into a
# field with formulas gets a small number that looks like one. Read rates as numbers first, or set the brackets.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mathjs@15.2.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { evaluate, format } from 'mathjs';

const seen = {
  '5.5% + 0.3%': '0.001',
  '8% - 2%': '0',
  '5.5%-6%': '-0.02',
  '5.5% + 1': '0.5',
  '(5.5%) + (0.3%)': '0.058',
  '(8%) - (2%)': '0.06',
  '100 + 5.5%': '105.5',
  '100 * 5.5%': '5.5',
  '6% > 5.5%': 'true',
};
let same = true;
for (const [formula, expected] of Object.entries(seen)) {
  const value = format(evaluate(formula), { precision: 10 });
  console.log(`${formula} = ${value}`);
  if (value !== expected) same = false;
}
console.log(same ? 'ok: 5.5% + 0.3% is 0.001' : 'changed: the formulas have other values');
process.exit(same ? 0 : 1);
JS
node see.mjs
