#!/usr/bin/env bash
# pangu 7.2.1, autocorrect-node 2.14.0 and zhlint 0.8.2 (npm), read with Node 20.20.2. All three put
# blanks between Chinese and Latin letters or figures.
#
# Guess, written before the run: none of them touches a figure; -0.3% keeps its minus.
#
# Seen: autocorrect and zhlint leave it whole. pangu writes 增长-0.3% as 增长 - 0.3%, with a blank on both
# sides of the minus, and 增长+5% as 增长 + 5%. Between two figures, as in 5%-6%, there is none. R&D, a
# word, becomes R & D, and 微克/立方米 a fraction with blanks.
#
# Why it matters here: texts are spaced before they are stored or shown. What then reads figures takes
# 0.3% for the result, growth where there was none, since a minus with a blank behind it is a dash; and a
# line can end between the two. Read figures from the text as it came.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  pangu@7.2.1 autocorrect-node@2.14.0 zhlint@0.8.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import autocorrect from 'autocorrect-node';
import pangu from 'pangu';
import * as zhlint from 'zhlint';

const others = {
  autocorrect: (text) => autocorrect.format(text),
  zhlint: (text) => zhlint.run(text, { rules: { preset: 'default' } }).result,
};
let same = true;
for (const [text, expected] of [
  ['生产总值增长-0.3%左右', '生产总值增长 - 0.3% 左右'],
  ['同比-0.3个百分点', '同比 - 0.3 个百分点'],
  ['增长+5%', '增长 + 5%'],
  ['增长5%-6%', '增长 5%-6%'],
  ['R&D经费增长8%', 'R & D 经费增长 8%'],
  ['降至29微克/立方米', '降至 29 微克 / 立方米'],
]) {
  const spaced = pangu.spacingText(text);
  const rest = Object.entries(others).map(([name, format]) => [name, format(text)]);
  console.log(`${text}: pangu ${spaced}; ${rest.map((pair) => pair.join(' ')).join('; ')}`);
  same &&= spaced === expected && rest.every(([, other]) => !/[-+&] /u.test(other));
}
console.log(same ? 'ok: pangu parts the minus from its number' : 'changed: the blanks are elsewhere');
process.exit(same ? 0 : 1);
JS
node see.mjs
