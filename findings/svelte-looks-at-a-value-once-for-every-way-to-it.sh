#!/usr/bin/env bash
# svelte 5.57.3 beside 5.57.0 (npm), run with Node 20.20.2 on their client runtime, as a compiled page calls it.
#
# Guess, written before the run: in a page whose values hang on one another, each on the two before it, a
# write to the first looks at every value once to mark it, in both versions: 20 looks for 20 values.
#
# Seen: so it is in 5.57.0. In 5.57.3 a value is looked at once for every way that leads to it: 231 looks
# for ten values, 2,582 for fifteen, 28,655 for twenty. Only beyond a hundred thousand marks does it begin
# to remember what it has seen: 72,409 for twenty-five. Nothing is drawn wrong, and nothing is said.
#
# Why it matters here: view → rows → classes → layout → marks is such a page. One change of indicator made
# 102,000 looks, where fewer than a thousand values and marks hang on it: a sixth of its script. With the
# view told in its parts, so that most ways fall away, they are 1,800.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact \
  svelte@5.57.3 earlier@npm:svelte@5.57.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import * as now from 'svelte/internal/client';
import * as earlier from 'earlier/internal/client';

function looksIn(svelte, values) {
  let count = 0;
  const first = svelte.state(0);
  const made = [];
  for (let i = 0; i < values; i += 1) {
    const [one = first, two = first] = [made.at(-1), made.at(-2)];
    const value = svelte.derived(() => svelte.get(one) + svelte.get(two));
    let { reactions } = value;
    Object.defineProperty(value, 'reactions', {
      get() {
        count += 1;
        return reactions;
      },
      set(next) {
        reactions = next;
      },
    });
    made.push(value);
  }
  svelte.effect_root(() => svelte.render_effect(() => void svelte.get(made.at(-1))));
  svelte.flush();
  count = 0;
  svelte.set(first, 1);
  return count;
}

const expected = [
  [5, 19],
  [10, 231],
  [15, 2582],
  [20, 28655],
  [25, 72409],
];
let same = true;
for (const [values, looks] of expected) {
  const seen = [looksIn(earlier, values), looksIn(now, values)];
  console.log(`${values} values: ${seen[0]} looks in 5.57.0, ${seen[1]} in 5.57.3`);
  same &&= seen[0] === values && seen[1] === looks;
}
console.log(same ? 'ok: once for every way' : 'changed: other counts');
process.exit(same ? 0 : 1);
JS
node --conditions browser see.mjs
