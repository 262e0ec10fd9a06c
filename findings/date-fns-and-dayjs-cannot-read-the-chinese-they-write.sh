#!/usr/bin/env bash
# date-fns 4.4.0, dayjs 1.11.23 and luxon 3.7.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: in Chinese all twelve months and four quarters come back from format and
# parse by the same pattern, in all three.
#
# Seen: in luxon those tried do, in date-fns the months do. The quarters of date-fns do not: QQQQ writes 第三季度,
# and reading it is invalid, while 第三刻钟, the third quarter of an hour, is read as July; QQQ likewise. In dayjs
# it is the months: YYYY年MMMM writes 2024年三月 and YYYY年MMM 2024年3月, and both are invalid when read, since a
# name of a month is taken to begin right behind the year, with 年; with a blank in place of 年 they are right,
# and so is YYYY年M月.
#
# Why it matters here: reports of results name the quarter and the month so. A date that was written by the
# library itself, for an axis or a file, is refused by it. Write and read these by figures: 第Q季度 with Q, and
# M月.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-fns@4.4.0 dayjs@1.11.23 luxon@3.7.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { format, isValid, parse } from 'date-fns';
import { zhCN } from 'date-fns/locale';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import custom from 'dayjs/plugin/customParseFormat.js';
import { DateTime } from 'luxon';

dayjs.extend(custom);
const months = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1));
const quarters = [0, 3, 6, 9].map((month) => new Date(2024, month, 1));
const ways = {
  'date-fns': {
    write: (date, pattern) => format(date, pattern, { locale: zhCN }),
    read: (text, pattern) => parse(text, pattern, months[0], { locale: zhCN }),
  },
  dayjs: {
    write: (date, pattern) => dayjs(date).locale('zh-cn').format(pattern),
    read: (text, pattern) => dayjs(text, pattern, 'zh-cn').toDate(),
  },
  luxon: {
    write: (date, pattern) => DateTime.fromJSDate(date, { locale: 'zh-CN' }).toFormat(pattern),
    read: (text, pattern) => DateTime.fromFormat(text, pattern, { locale: 'zh-CN' }).toJSDate(),
  },
};
/** How many of the dates come back as they were. */
function back(way, pattern, dates) {
  const { write, read } = ways[way];
  const texts = dates.map((date) => write(date, pattern));
  const right = dates.filter((date, i) => read(texts[i], pattern).getTime() === date.getTime()).length;
  console.log(`${way} ${pattern}: ${texts.at(-1)} and so on, ${right} of ${dates.length} come back`);
  return right;
}
const hour = parse('2024年第三刻钟', 'yyyy年QQQQ', months[0], { locale: zhCN });
console.log(`date-fns reads 2024年第三刻钟 as ${isValid(hour) ? format(hour, 'yyyy-MM-dd') : 'invalid'}`);
const same =
  back('date-fns', 'yyyy年QQQQ', quarters) === 0 &&
  back('date-fns', 'yyyy年QQQ', quarters) === 0 &&
  back('date-fns', "yyyy年'第'Q'季度'", quarters) === 4 &&
  back('date-fns', 'yyyy年MMMM', months) === 12 &&
  isValid(hour) && hour.getMonth() === 6 &&
  back('dayjs', 'YYYY年MMMM', months) === 0 &&
  back('dayjs', 'YYYY年MMM', months) === 0 &&
  back('dayjs', 'YYYY MMMM', months) === 12 &&
  back('dayjs', 'YYYY年M月', months) === 12 &&
  back('luxon', 'yyyy年LLLL', months) === 12;
console.log(same ? 'ok: they do not read what they wrote' : 'changed: other dates come back');
process.exit(same ? 0 : 1);
JS
node see.mjs
