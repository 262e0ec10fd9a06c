#!/usr/bin/env bash
# tablesort 5.6.0 with its rules for numbers (npm; jsdom 26.1.0 is the page), read with Node 20.20.2.
#
# Guess, written before the run: -0.3%, 5.5%, 10%, 6%左右 sort as numbers.
#
# Seen: so they do. But a range, 5%—6%, is 56 and stands above 10%, since all that is no figure is cut out of a cell,
# and a dash, —, is 0 and stands between -0.3 and 5.5. And the first three cells alone settle what a column is: with
# 6%左右, a range or a dash among them all of it is sorted as words, 10% before 5.5%.
#
# Why it matters here: a region with a range leads the ranking, one without a target is not the last, and once another
# column was sorted the same one may be in the order of words. Give the cells their numbers in data-sort and the
# column its rule in data-sort-method.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tablesort@5.6.0 jsdom@26.1.0 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, CustomEvent: window.CustomEvent });
globalThis.Tablesort = require('tablesort');
require('tablesort/src/sorts/tablesort.number.js');

function sorted(cells) {
  const rows = cells.map((one) => `<tr><td>${one}</td></tr>`).join('');
  document.body.innerHTML = `<table><thead><tr><th>目标</th></tr></thead><tbody>${rows}</tbody></table>`;
  const table = document.querySelector('table');
  new Tablesort(table);
  table.querySelector('th').click();
  const got = [...table.querySelectorAll('td')].map((cell) => cell.textContent).join(' ');
  console.log(`${cells.join(' ')}: ${got}`);
  return got;
}
const same =
  sorted(['5.5%', '10%', '-0.3%', '6%左右']) === '-0.3% 5.5% 6%左右 10%' &&
  sorted(['7%', '10%', '6%', '5%—6%']) === '6% 7% 10% 5%—6%' &&
  sorted(['5.5', '10', '-0.3', '—']) === '-0.3 — 5.5 10' &&
  sorted(['6%左右', '5.5%', '10%', '-0.3%']) === '-0.3% 10% 5.5% 6%左右' &&
  sorted(['5%—6%', '10%', '7%', '6%']) === '10% 5%—6% 6% 7%' &&
  sorted(['5.5', '10', '—', '6']) === '10 5.5 6 —';
console.log(same ? 'ok: 5%—6% is 56' : 'changed: the cells are in another order');
process.exit(same ? 0 : 1);
JS
node see.cjs
