#!/usr/bin/env bash
# topojson-server 3.0.1, topojson-client 3.1.0, d3-geo 3.1.2 and echarts 4.9.0 (npm; of the last only its
# maps, map/json/province), read with Node 20.20.2.
#
# Guess, written before the run: islets that are made too small vanish or have next to no area to d3-geo.
#
# Seen: of 2,619 outer rings, all wound as d3-geo wants them, most small ones do so. But at 10,000 steps,
# a number that topojson's README calls typical, five of four to six points come out with their points
# moved so that they run the other way round: two in 广东, one each in 海南, 吉林 and 香港. To d3-geo, for
# which a ring encloses what lies on one side of it, each is the whole Earth but itself, 12.57 steradians,
# and Jilin fitted to a picture is drawn many times smaller than before. At 100,000 steps there is none;
# at 1,000 there are two others, in 浙江.
#
# Why it matters here: maps of provinces are made with these steps, and their rings are wound before them,
# as one is told to. Which ones turn depends on the steps, so a trial with others passes. Wind them after
# the quantisation, or fit in the plane.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  topojson-server@3.0.1 topojson-client@3.1.0 d3-geo@3.1.2 echarts@4.9.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { geoArea, geoConicEqualArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const folder = 'node_modules/echarts/map/json/province/';

/** A packed ring: pairs of zigzag steps from an offset, in 1/1024 degrees. */
function unpack(packed, [x, y]) {
  const step = (i) => {
    const n = packed.charCodeAt(i) - 64;
    return (n >> 1) ^ -(n & 1);
  };
  const ring = [];
  for (let i = 0; i < packed.length; i += 2) {
    x += step(i);
    y += step(i + 1);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

/** The outer rings alone, each a polygon that d3-geo takes for less than half of the Earth. */
function outerRings(file) {
  const { features, UTF8Encoding } = JSON.parse(readFileSync(folder + file, 'utf8'));
  const rings = features.flatMap(({ geometry: { type, coordinates, encodeOffsets } }) => {
    if (coordinates.length === 0) return [];
    const parts = type === 'Polygon' ? [coordinates] : coordinates;
    const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
    return parts.map(([outer], i) => (UTF8Encoding ? unpack(outer, offsets[i][0]) : outer));
  });
  return rings
    .map((ring) => ({ type: 'Polygon', coordinates: [ring] }))
    .map((one) => (geoArea(one) > 6 ? { ...one, coordinates: [[...one.coordinates[0]].reverse()] } : one));
}
const collection = (geometries) => ({ type: 'GeometryCollection', geometries });
const quantised = (polygons, steps) => {
  const packed = topology({ all: collection(polygons) }, steps);
  return feature(packed, packed.objects.all).features.map(({ geometry }) => geometry);
};
const scaleOf = (polygons) =>
  geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).fitSize([800, 600], collection(polygons)).scale();

const maps = readdirSync(folder).map((file) => ({ file, polygons: outerRings(file) }));
const before = maps.flatMap(({ polygons }) => polygons).map(geoArea);
console.log(`${before.length} outer rings, the largest has ${Math.max(...before).toFixed(3)} steradians`);

const turned = {};
for (const steps of [1e5, 1e4, 1e3]) {
  turned[steps] = maps.flatMap(({ file, polygons }) =>
    quantised(polygons, steps).flatMap((one, i) =>
      geoArea(one) > 12.5 ? [{ file, points: polygons[i].coordinates[0].length }] : [],
    ),
  );
  const list = turned[steps].map(({ file, points }) => `${file} (${points} points)`).join(', ');
  console.log(`at ${steps} steps the whole Earth: ${turned[steps].length} ${list}`);
}
const timesSmaller = (name, steps) => {
  const { polygons } = maps.find(({ file }) => file === name);
  const times = scaleOf(polygons) / scaleOf(quantised(polygons, steps));
  console.log(`${name} fitted after ${steps} steps is ${times.toFixed(1)} times smaller than before them`);
  return times;
};

const same =
  before.length === 2619 &&
  Math.max(...before) < 0.1 &&
  turned[1e5].length === 0 &&
  turned[1e4].map(({ file }) => file).join() ===
    'guangdong.json,guangdong.json,hainan.json,jilin.json,xianggang.json' &&
  turned[1e3].map(({ file }) => file).join() === 'zhejiang.json,zhejiang.json' &&
  timesSmaller('jilin.json', 1e4) > 5 &&
  timesSmaller('zhejiang.json', 1e3) > 5;
console.log(same ? 'ok: islets are turned inside out' : 'changed: other rings are turned');
process.exit(same ? 0 : 1);
JS
node see.mjs
