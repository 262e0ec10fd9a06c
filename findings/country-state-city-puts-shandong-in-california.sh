#!/usr/bin/env bash
# country-state-city 3.2.1 (npm), read with Node 20.20.2.
#
# Guess, written before the run: China's states there are 31 and more, each once, with the codes of ISO
# 3166-2.
#
# Seen: the codes are these. But two of the points beside them are in another country: 湖南 (HN) is at 36.7°
# north, 95.9° west, in Oklahoma, and 山东 (SD) at 37.8° north, 122.3° west, in California. Among its 1,296
# cities there is none outside China's latitudes and longitudes but 三沙, which lies south. 长沙 is there twice,
# in 湖南 and in 贵州, where the second one is a town.
#
# Why it matters here: bubbles of provinces are set on a map by these points, and a map that is fitted to all
# of them shows the Pacific. Names and codes are right, so no join finds it. Take points from the shapes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-state-city@3.2.1 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { City, State } = require('country-state-city');

const far = ({ latitude, longitude }) => +latitude < 17 || +latitude > 54 || +longitude < 73 || +longitude > 136;
const list = (all) => all.filter(far).map((one) => `${one.name} ${one.latitude} ${one.longitude}`);
const iso = 'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ';
const states = State.getStatesOfCountry('CN');
const cities = City.getCitiesOfCountry('CN');
const changsha = cities.filter(({ name }) => name === 'Changsha').map(({ stateCode }) => stateCode).sort().join();
console.log(`${states.length} states, outside: ${list(states).join(', ')}`);
console.log(`${cities.length} cities, outside: ${list(cities).join(', ')}; Changsha in ${changsha}`);
const same =
  states.map(({ isoCode }) => isoCode).sort().join(' ') === iso &&
  list(states).join() === 'Hunan 36.73412940 -95.93449020,Shandong 37.80060640 -122.26999180' &&
  list(cities).join() === 'Sansha 16.83387000 112.33435000' &&
  changsha === 'GZ,HN';
console.log(same ? 'ok: two provinces are in America' : 'changed: the provinces have other points');
process.exit(same ? 0 : 1);
JS
node see.cjs
