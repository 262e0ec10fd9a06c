#!/usr/bin/env bash
# Debian's csvkit with python3-agate, whose versions are printed. Seen with 1.0.7 and 1.6.3.
#
# Guess, written before the run: 5.5% stays text or becomes 5.5; 5%左右 text; 2024-01 text or first day; 1,234.5 is
# 1234.5; 1:2 text; a column of 1 and 0 stays numbers.
#
# Seen: but for the last all of it holds. A column of 1 and 0 is true and false, and csvstat has no mean for it. And
# where a column holds nothing but ranges, 5-6 and 10-12, each is a day: the 6th of May and the 12th of October 2001.
# 5 m and 6 m are 5 and 6 minutes. With 5~6, 5%-6% or one cell of 13-15 the column is text.
#
# Why it matters here: targets are ranges often enough, and the number of pilot zones of a city is 1 or 0. csvjson and
# csvsql write these to files that others read, as dates and truths, and the ranges do not come back: 5-6 is only a
# 2001-05-06 now. Switch it off with -I.
set -euo pipefail
if ! command -v csvjson >/dev/null; then
  { apt-get update && apt-get install -y csvkit; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' csvkit python3-agate
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

same=1
see() {
  local expected=$1 first=$2 second=$3 got
  shift 3
  printf '值,区\n"%s",甲\n"%s",乙\n' "$first" "$second" >see.csv
  got=$(csvjson "$@" see.csv | sed -E 's/"值": ([^}]*), "区": "[^"]*"/\1/g')
  echo "$first and $second, csvjson $*: $got"
  [ "$got" = "$expected" ] || same=0
}
see '[{5.5}, {6.0}]' '5.5%' '6%'
see '[{"5%左右"}, {"6%"}]' '5%左右' '6%'
see '[{"2024-01"}, {"2024-02"}]' '2024-01' '2024-02'
see '[{"1:2"}, {"2:3"}]' '1:2' '2:3'
see '[{1234.5}, {2345.0}]' '1,234.5' '2,345'
see '[{true}, {false}]' 1 0
see '[{"2001-05-06"}, {"2001-10-12"}]' '5-6' '10-12'
see '[{"5-6"}, {"10-12"}]' '5-6' '10-12' -I
see '[{"5-6"}, {"13-15"}]' '5-6' '13-15'
see '[{"5~6"}, {"6~7"}]' '5~6' '6~7'
see '[{"5%-6%"}, {"6%-7%"}]' '5%-6%' '6%-7%'
see '[{"0:05:00"}, {"0:06:00"}]' '5 m' '6 m'
printf '数,区\n1,甲\n0,乙\n' >see.csv
means=$(csvstat --mean see.csv 2>&1 | tr -d '\n')
echo "csvstat --mean of 1 and 0: $means"
[[ $means == *'数: None'* ]] || same=0
if [ $same = 1 ]; then
  echo 'ok: 5-6 is a day of 2001'
else
  echo 'changed: the cells are read otherwise'
  exit 1
fi
