#!/usr/bin/env bash
# Debian's python3-dateparser, whose version is printed. Seen with 1.1.6.
#
# Guess, written before the run: 去年12月31日 = 2025-12-31 (base 2026-01-15), 明年6月30日 = 2027-06-30, 2024年3月 =
# 2024-03, 二〇二四年三月五日, 上个月, 前年.
#
# Seen: 2024年3月5日 and 2024年3月 (with the day of reference) are read rightly. Without a year 12月31日 is 31 January
# 2012 and 11月30日 30 January 2011: the month is the year. Of 去年12月31日 only the year is left, 15 January 2025, and
# of 今年3月5日 nothing but the day of reference. 2025年 is the year 1, and 5.5% the 5th of May. With languages=['zh']
# the days without a year and those with 去年, 今年 give nothing; 2025年 and 5.5% are as before. 明年6月30日 and the
# date in signs give nothing in either way.
#
# Why it matters here: deadlines in reports are days without a year or with 今年 and 明年. What comes back is a date
# as any other, of a year in which there was a report, too. Take such days apart and add the report's own year.
set -euo pipefail
if ! /usr/bin/python3 -c 'import dateparser' 2>/dev/null; then
  { apt-get update && apt-get install -y python3-dateparser; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' python3-dateparser

/usr/bin/python3 -W ignore - <<'PY'
import datetime
import sys

import dateparser

settings = {'RELATIVE_BASE': datetime.datetime(2026, 1, 15)}
expected = {
    '2024年3月5日': ('2024-03-05', '2024-03-05'),
    '2024年3月': ('2024-03-15', '2024-03-15'),
    '12月31日': ('2012-01-31', 'nothing'),
    '11月30日': ('2011-01-30', 'nothing'),
    '去年12月31日': ('2025-01-15', 'nothing'),
    '今年3月5日': ('2026-01-15', 'nothing'),
    '2025年': ('0001-01-15', '0001-01-15'),
    '5.5%': ('2026-05-05', '2026-05-05'),
    '明年6月30日': ('nothing', 'nothing'),
    '二〇二四年三月五日': ('nothing', 'nothing'),
}


def day(found):
    return found.date().isoformat() if found else 'nothing'


same = True
for text, days in expected.items():
    got = (
        day(dateparser.parse(text, settings=settings)),
        day(dateparser.parse(text, languages=['zh'], settings=settings)),
    )
    print(f'{text}, read on 15 January 2026: {got[0]}; as Chinese: {got[1]}')
    same = same and got == days
print('ok: 31 December is in January 2012' if same else 'changed: other days come out')
sys.exit(0 if same else 1)
PY
