#!/usr/bin/env bash
# tableschema 1.12.6 (npm), read with Node 20.20.2.
#
# Guess, written before the run: infer makes a number or a text of 5,000, 10,050, 9,080, years or whole
# numbers of 2023 and 2024, whole numbers of 1 and 0.
#
# Seen: the years and the ones are right. A column of 5,000, 12,000 and 30,000 is one of geopoints, and cast
# by its schema 5,000 is [5, 0], five degrees east on the equator; so is 5,6. 5-6 and 7-8 are months of the
# years 5 and 7, and so are 5%-6% and 6%-7%. Where the three figures behind the comma are more than 90, as in
# 9,500, there is no place, but a text.
#
# Why it matters here: the tables beside reports have homes built and jobs made in round thousands, and
# targets as ranges. A data package described by infer says that they are places and months, and validates.
# Set the types by hand.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tableschema@1.12.6 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Schema } = require('tableschema');

async function see(cells) {
  const schema = await Schema.load({});
  const { fields } = schema.infer(cells.map((one) => [one]), { headers: ['x'] }) ?? schema.descriptor;
  const cast = await Schema.load({ fields: [{ name: 'x', type: fields[0].type }] });
  const value = JSON.stringify(cast.castRow([cells[0]])[0]);
  console.log(`${cells.join(' ')}: ${fields[0].type}, the first is ${value}`);
  return `${fields[0].type} ${value}`;
}
(async () => {
  const got = [
    await see(['5,000', '12,000', '30,000']),
    await see(['5,6', '7,8']),
    await see(['5-6', '7-8']),
    await see(['2023', '2024']),
    await see(['1', '0', '1']),
    await see(['9,500', '8,700']),
    await see(['5%-6%', '6%-7%']),
  ];
  const expected = [
    'geopoint [5,0]',
    'geopoint [5,6]',
    'yearmonth [5,6]',
    'year 2023',
    'integer 1',
    'string "9,500"',
    'yearmonth [5,6]',
  ];
  const same = JSON.stringify(got) === JSON.stringify(expected);
  console.log(same ? 'ok: 5,000 is a place' : 'changed: other types are inferred');
  process.exit(same ? 0 : 1);
})();
JS
node see.cjs
