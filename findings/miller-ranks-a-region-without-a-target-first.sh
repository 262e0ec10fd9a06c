#!/usr/bin/env bash
# Debian's miller, whose version is printed. Seen with 6.6.0.
#
# Guess, written before the run: sorting -nr puts empty last; mean skips empty.
#
# Seen: the mean does skip it. But sort -nr puts an empty cell above 10, as its help has it, and a text such as
# 5%左右 above that. top, whose help says nothing of it, names the region whose cell is empty as the one with the
# greatest target; with --min it is not the least. filter '$t <= 0' keeps the empty cell next to -0.3.
#
# Why it matters here: the first line of a ranking is what goes into the headline. Filter before the verb:
# filter 'is_not_empty($t)' then top …
set -euo pipefail
if ! command -v mlr >/dev/null; then
  { apt-get update && apt-get install -y miller; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' miller
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
printf 'p,t\n甲,5\n乙,\n丙,-0.3\n丁,10\n' >gap.csv
printf 'p,t\n甲,5\n乙,\n戊,5%%左右\n丁,10\n' >text.csv

same=1
see() {
  local expected=$1 file=$2
  shift 2
  local got
  got=$(mlr --icsv --ocsv --headerless-csv-output "$@" "$file" | paste -sd' ')
  echo "mlr $* $file: $got"
  [ "$got" = "$expected" ] || same=0
}
see '乙, 丁,10 甲,5 丙,-0.3' gap.csv sort -nr t
see '乙,' gap.csv top -f t -a
see '丙,-0.3' gap.csv top --min -f t -a
see '4.9' gap.csv stats1 -a mean -f t then format-values -f %.1f
see '丁,10' gap.csv filter 'is_not_empty($t)' then top -f t -a
see '乙, 丙,-0.3' gap.csv filter '$t <= 0'
see '戊,5%左右 乙, 丁,10 甲,5' text.csv sort -nr t
if [ $same = 1 ]; then
  echo 'ok: a region without a target comes first'
else
  echo 'changed: other rows come out'
  exit 1
fi
