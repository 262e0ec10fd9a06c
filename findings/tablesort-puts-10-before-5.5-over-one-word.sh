#!/usr/bin/env bash
# tablesort 5.6.0 with its rules for numbers (npm; jsdom 26.1.0 is the page), read with Node 20.20.2.
#
# Guess, written before the run: -0.3%, 5.5%, 10%, 6%左右 sort as numbers.
#
# Seen: so they do. But by the first cells alone it is settled what a column is: with 6%左右 or a dash, —, above the
# others all of them are sorted as words, 10% before 5.5%. In the order that was guessed, with 6%左右 last, they are
# numbers. A minus of its own, −0.3, makes a column words as well, and a range, 5%—6%.
#
# Why it matters here: one region that says 左右 or nothing turns the ranking around. Give the cells their numbers in
# data-sort and the column its rule in data-sort-method.
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
sorted(['5.5%', '10%', '-0.3%', '6%左右']);
sorted(['6%左右', '5.5%', '10%', '-0.3%']);
sorted(['5.5%', '6%左右', '10%', '-0.3%']);
sorted(['—', '5.5', '10', '6']);
sorted(['5.5', '10', '6', '—']);
sorted(['5.5', '10', '—', '6']);
sorted(['−0.3', '10', '5.5', '6']);
sorted(['5%—6%', '10%', '7%']);
JS
node see.cjs
