#!/usr/bin/env bash
# eviltransform 0.2.2, gcoord 1.0.7 and coordtransform 2.1.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: gcoord, coordtransform, eviltransform agree to 1 m in all provincial capitals, and
# forth and back again gives the same place to 1 m.
#
# Seen: to GCJ-02 they agree to a centimetre. To BD-09, the coordinates of Baidu's maps, gcoord and coordtransform
# do, too, and eviltransform is elsewhere: by 20 m in Beijing, 31 m in 喀什 and 漠河, 70 m in Hong Kong, 4 m in Macao.
# From GCJ-02 to BD-09 and back again it comes to where it began, so a check of the two by each other shows nothing.
# West of 73.66° E, which coordtransform takes for the border, it leaves a place of 新疆 as it is, 271 m from where
# the other two have it.
#
# Why it matters here: places of projects are taken from Baidu's maps and put on others. 70 m is another street. A
# pair of two libraries, one for each way, adds this to every point. Keep to one, and not to this one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  eviltransform@0.2.2 gcoord@1.0.7 coordtransform@2.1.2 >/dev/null 2>&1

cat >see.cjs <<'JS'
const coordtransform = require('coordtransform');
const evil = require('eviltransform');
const gcoord = require('gcoord');

const rad = Math.PI / 180;
function metres([x, y], [u, v]) {
  return 6371000 * rad * Math.hypot((x - u) * Math.cos(y * rad), y - v);
}
const { WGS84, GCJ02, BD09 } = gcoord;
const pair = ({ lng, lat }) => [lng, lat];
const places = {
  北京: [116.4074, 39.9042, 20],
  喀什: [75.99, 39.47, 31],
  漠河: [122.53, 53.48, 31],
  香港: [114.1694, 22.3193, 70],
  澳门: [113.5439, 22.1987, 4],
};
let same = true;
for (const [name, [x, y, expected]] of Object.entries(places)) {
  const gcj = [gcoord.transform([x, y], WGS84, GCJ02), coordtransform.wgs84togcj02(x, y), pair(evil.wgs2gcj(y, x))];
  const baidu = [
    gcoord.transform([x, y], WGS84, BD09),
    coordtransform.gcj02tobd09(...gcj[1]),
    pair(evil.wgs2bd(y, x)),
  ];
  const there = evil.gcj2bd(gcj[2][1], gcj[2][0]);
  const back = metres(gcj[2], pair(evil.bd2gcj(there.lat, there.lng)));
  const apart = (all) => [metres(all[0], all[1]), metres(all[0], all[2])].map((one) => one.toFixed(2));
  const [g, b] = [apart(gcj), apart(baidu)];
  console.log(`${name}, from gcoord: GCJ-02 ${g.join(' and ')} m, BD-09 ${b.join(' and ')} m; back ${back.toFixed(2)} m`);
  same &&= g.every((one) => one < 0.05) && b[0] < 0.05 && Math.round(b[1]) === expected && back < 1;
}
const west = [73.55, 39.3];
const shift = [gcoord.transform(west, WGS84, GCJ02), coordtransform.wgs84togcj02(...west)].map((to) =>
  Math.round(metres(west, to)),
);
console.log(`at 73.55° E: moved by ${shift.join(' and ')} m`);
same &&= shift.join() === '271,0';
console.log(same ? 'ok: up to 70 m apart' : 'changed: the places are others');
process.exit(same ? 0 : 1);
JS
node see.cjs
