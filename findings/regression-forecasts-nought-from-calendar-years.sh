#!/usr/bin/env bash
# regression 2.0.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: predictions to 2 decimals right for x=2024.
#
# Seen: of 100, 105, 110.25 and 115.76 in 2020 to 2023, 5% a year, the straight line foretells 120.88, which is right
# for a line. The exponential foretells 0 and the power NaN; more digits (precision: 10) do not help. The polynomial
# of the second degree foretells 7984.15, with precision: 12 121.53. With 0 to 3 for the years exponential and
# polynomial give 122.14 and 121.56; 121.55 would be 5% more.
#
# Why it matters here: years are what stands in the column, and a forecast of nought or of seventy times as much is
# drawn as any other line. r2 gives it away, -336 and -1,782,107. Count years from the first one, and set precision.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact regression@2.0.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const regression = require('regression');

const years = [[2020, 100], [2021, 105], [2022, 110.25], [2023, 115.7625]];
const counted = years.map(([year, value]) => [year - 2020, value]);
function foretold(kind, points, at, options) {
  const fit = regression[kind](points, options);
  const [, value] = fit.predict(at);
  console.log(`${kind}, x = ${at}, ${JSON.stringify(options ?? {})}: ${value}, r2 ${fit.r2}`);
  return String(value);
}
const same =
  foretold('linear', years, 2024) === '120.88' &&
  foretold('exponential', years, 2024) === '0' &&
  foretold('exponential', years, 2024, { precision: 10 }) === '0' &&
  foretold('power', years, 2024) === 'NaN' &&
  foretold('polynomial', years, 2024) === '7984.15' &&
  foretold('polynomial', years, 2024, { precision: 12 }).startsWith('121.5') &&
  foretold('exponential', counted, 4) === '122.14' &&
  foretold('polynomial', counted, 4) === '121.56';
console.log(same ? 'ok: the forecast for 2024 is 0 or 7984' : 'changed: other figures are foretold');
process.exit(same ? 0 : 1);
JS
node see.cjs
