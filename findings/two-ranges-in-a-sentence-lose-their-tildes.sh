#!/usr/bin/env bash
# marked 18.2.1, micromark 4.0.3 with micromark-extension-gfm-strikethrough 2.1.0, markdown-it 15.0.3 and showdown
# 2.1.0 (npm), read with Node 20.20.2; Debian's pandoc, whose version is printed. Seen with 2.17.1.1.
#
# Guess, written before the run: 增长5%~6%，投资增长7%~8% keeps its two ~ in marked, remark-gfm, markdown-it, showdown,
# pandoc (single tilde is no mark).
#
# Seen: it does in all but pandoc, where 6%，投资增长7% is set low, as a subscript. Without the percent signs, 增长5~6%，
# 投资增长7~8%, marked and micromark (which remark is made of) strike out 6%，投资增长7, and the two signs are gone. With
# a wave of full width, ～, or a dash all five leave it as it is. markdown-it and showdown want two tildes.
#
# Why it matters here: a range is written with ~ wherever one types quickly, and Chinese has no blank on which a mark
# would need to open. As plain text it reads 增长56%，投资增长78%. Write ～, or escape the sign, \~.
set -euo pipefail
if ! command -v pandoc >/dev/null; then
  { apt-get update && apt-get install -y pandoc; } >/dev/null 2>&1
fi
dpkg-query -W -f '${Package} ${Version}\n' pandoc
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact marked@18.2.1 micromark@4.0.3 \
  micromark-extension-gfm-strikethrough@2.1.0 markdown-it@15.0.3 showdown@2.1.0 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import showdown from 'showdown';

const readers = {
  marked: (text) => marked(text),
  micromark: (text) =>
    micromark(text, { extensions: [gfmStrikethrough()], htmlExtensions: [gfmStrikethroughHtml()] }),
  'markdown-it': (text) => new MarkdownIt().render(text),
  showdown: (text) => new showdown.Converter({ strikethrough: true }).makeHtml(text),
  pandoc: (text) => execFileSync('pandoc', ['-f', 'markdown', '-t', 'html'], { input: text, encoding: 'utf8' }),
};
const plain = (text) => Object.fromEntries(Object.keys(readers).map((name) => [name, text]));
const [percent, bare] = ['增长5%~6%，投资增长7%~8%', '增长5~6%，投资增长7~8%'];
const struck = '增长5<del>6%，投资增长7</del>8%';
const expected = {
  [percent]: { ...plain(percent), pandoc: '增长5%<sub>6%，投资增长7%</sub>8%' },
  [bare]: { ...plain(bare), marked: struck, micromark: struck, pandoc: '增长5<sub>6%，投资增长7</sub>8%' },
  '增长5～6%，投资增长7～8%': plain('增长5～6%，投资增长7～8%'),
  '增长5—6%，投资增长7—8%': plain('增长5—6%，投资增长7—8%'),
};
let same = true;
for (const [text, results] of Object.entries(expected))
  for (const [name, read] of Object.entries(readers)) {
    const got = read(text).trim().replace(/^<p>(.*)<\/p>$/, '$1');
    console.log(`${name}: ${got}`);
    same &&= got === results[name];
  }
console.log(same ? 'ok: what stands between two ranges is struck out or set low' : 'changed: other marks are set');
process.exit(same ? 0 : 1);
JS
node see.mjs
