#!/usr/bin/env bash
# echarts 4.9.0 (npm), read with Node 20. Of it only its maps, map/json/province.
#
# Guess, written before the run: the maps of the provinces are cut from one source, so the border of two
# neighbours is the same run of points in both files, as the border of two prefectures in one file is.
#
# Seen: of every 100 edges of borders between provinces 93 are the same in both files, to the last
# unit of 1/1024 degree. The others run a few units aside, here and there along each border: of 66 borders
# none is the same from end to end. 重庆 and 四川 part most, in 2 edges of 10.
#
# Why it matters here: who joins the provinces' files to one map of all prefectures gets slivers at every
# border, and a topology falls into thousands of short arcs, since meeting and parting ends an arc each
# time. Snapping to a coarser grid moves the fault. Take the provinces' borders from one file, and let
# prefectures' edges that only one file has be no borders.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact echarts@4.9.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';

const folder = 'node_modules/echarts/map/json/province/';
/** Neighbours' edges that lie in the same or the next square of so many units are taken for one border. */
const SQUARE = 16;

/** A packed ring as points in 1/1024 degrees: zigzag steps from an offset. */
function unpack(packed, [x, y]) {
  const step = (i) => {
    const n = packed.charCodeAt(i) - 64;
    return (n >> 1) ^ -(n & 1);
  };
  return Array.from({ length: packed.length / 2 }, (_, i) => {
    x += step(2 * i);
    y += step(2 * i + 1);
    return `${x},${y}`;
  });
}

/** Edges, each with the files that have it. */
const edges = new Map();
for (const file of readdirSync(folder)) {
  const map = JSON.parse(readFileSync(folder + file, 'utf8'));
  if (!map.UTF8Encoding) continue; // one is not packed: an island
  for (const { geometry } of map.features) {
    const { type, coordinates, encodeOffsets } = geometry;
    const all = type === 'Polygon' ? [coordinates] : coordinates;
    const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
    for (const [i, polygon] of all.entries())
      for (const [j, packed] of polygon.entries()) {
        const ring = unpack(packed, offsets[i][j]);
        for (let k = 1; k < ring.length; k += 1) {
          const edge = [ring[k - 1], ring[k]].sort().join(' ');
          if (!edges.has(edge)) edges.set(edge, []);
          edges.get(edge).push(file);
        }
      }
  }
}

/** By pair of provinces: edges that both have, and edges that lie beside one of the other's. */
const borders = new Map();
const count = (files, kind) => {
  const pair = [...files].sort().join(' ');
  if (!borders.has(pair)) borders.set(pair, { same: 0, aside: 0 });
  borders.get(pair)[kind] += 1;
};
const squareOf = (point) => point.split(',').map((n) => Math.trunc(Number(n) / SQUARE));
const lone = [];
const squares = new Map();
for (const [edge, files] of edges) {
  const different = new Set(files);
  if (different.size === 2) count(different, 'same');
  if (files.length > 1) continue;
  lone.push([edge, files[0]]);
  const at = squareOf(edge.split(' ')[0]).join();
  squares.set(at, (squares.get(at) ?? new Set()).add(files[0]));
}
for (const [edge, file] of lone) {
  const [x, y] = squareOf(edge.split(' ')[0]);
  const near = [-1, 0, 1]
    .flatMap((dx) => [-1, 0, 1].flatMap((dy) => [...(squares.get(`${x + dx},${y + dy}`) ?? [])]))
    .find((other) => other !== file);
  if (near) count([file, near], 'aside');
}

const real = [...borders].filter(([, { same }]) => same > 0);
const sum = (kind) => real.reduce((total, [, border]) => total + border[kind], 0);
// An edge aside is there twice, once in either file.
const share = (sum('same') / (sum('same') + sum('aside') / 2)) * 100;
console.log(`borders ${real.length}`);
console.log(`same from end to end ${real.filter(([, { aside }]) => aside === 0).length}`);
console.log(`edges that are the same, of 100: ${share.toFixed(0)}`);
const chongqing = borders.get('chongqing.json sichuan.json');
console.log(`重庆 and 四川: ${chongqing.same} the same, ${chongqing.aside} aside`);
JS
node see.mjs | tee seen.txt
for line in 'borders 66' 'same from end to end 0' 'edges that are the same, of 100: 93' \
  '重庆 and 四川: 2144 the same, 949 aside'; do
  grep -qxF "$line" seen.txt || { echo "no longer seen: $line" >&2; exit 1; }
done
