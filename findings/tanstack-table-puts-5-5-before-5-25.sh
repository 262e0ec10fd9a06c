#!/usr/bin/env bash
# @tanstack/table-core 9.3.1 and natural-orderby 5.0.0 (npm) and Node 20.20.2 with its Intl.Collator.
#
# Guess, written before the run: 5.25% stands before 5.5% and negative rates stand first, when a table sorts
# texts with numbers in them.
#
# Seen: by natural-orderby they do. TanStack's alphanumeric, made for texts with numbers in them, and
# Intl.Collator with numeric: true know whole numbers only: 5.5% stands before 5.25%, as 5 before 25, and
# -0.3% before -2%. 6%左右 before 10% is right in all. natural-orderby in turn takes 1,234 for 1: it stands
# before 5.25.
#
# Why it matters here: rates with one and with two places stand in one column, and only those two are in the
# wrong order, which looks like a ranking. Sort by the number, not by what is shown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tanstack/table-core@9.3.1 natural-orderby@5.0.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { sortFn_alphanumeric } from '@tanstack/table-core';
import { orderBy } from 'natural-orderby';

const row = (value) => ({ getValue: () => value });
const ways = {
  tanstack: (cells) => cells.toSorted((a, b) => sortFn_alphanumeric(row(a), row(b), 'x')),
  collator: (cells) => cells.toSorted(new Intl.Collator('zh', { numeric: true }).compare),
  'natural-orderby': (cells) => orderBy(cells),
};
const see = (way, cells) => {
  const got = ways[way](cells).join(' ');
  console.log(`${way}: ${got}`);
  return got;
};
const rates = ['5.5%', '10%', '-0.3%', '5.25%', '6%左右', '-2%'];
const same =
  see('tanstack', rates) === '-0.3% -2% 5.5% 5.25% 6%左右 10%' &&
  see('collator', rates) === '-0.3% -2% 5.5% 5.25% 6%左右 10%' &&
  see('natural-orderby', rates) === '-2% -0.3% 5.25% 5.5% 6%左右 10%' &&
  see('natural-orderby', ['999', '1,234', '5.25']) === '1,234 5.25 999';
console.log(same ? 'ok: 5.5% stands before 5.25%' : 'changed: the order is another');
process.exit(same ? 0 : 1);
JS
node see.mjs
