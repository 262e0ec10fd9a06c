#!/usr/bin/env bash
# flexsearch 0.8.212 (npm), read with Node 20.20.2.
#
# Guess, written before the run, of its encoder for Chinese: 失业率 finds 调查失业率5.5%左右; 5.5 finds it as well
# and 55 does not.
#
# Seen: 55 finds it. Charset.CJK parts a number into its figures, as it parts 失业率 into three signs, and keeps one
# of two that are the same. So 55 finds each statement with a 5, and 21, 120万 and 10万 find 新增就业1200万人. The
# default encoder keeps 21 and 10万 apart from it, but drops the point and then the second of two equal figures:
# 5.5% finds 增长5%左右, and 120万 1200万. Charset.Exact, an index of whole words cut anywhere, does not find 120万
# any more; 5.5 finds 5% there, too.
#
# Why it matters here: one looks for a figure in statements to see where it came from, and gets others without a
# word. An encoder of one's own that returns the whole text, [text], with tokenize: 'full', finds what it should.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact flexsearch@0.8.212 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Charset, Index } = require('flexsearch');

const statements = ['调查失业率5.5%左右', '生产总值增长5%左右', '新增就业1200万人', '新增就业1100万人'];
const questions = ['失业率', '5.5', '55', '21', '120万', '10万'];
function see(name, options) {
  const index = new Index(options);
  statements.forEach((one, id) => index.add(id, one));
  const got = questions.map((one) => index.search(one).sort().join('') || '–').join(' ');
  console.log(`${name}: ${got}`);
  return got;
}
console.log(`asked: ${questions.join(' ')}`);
const same =
  see('Charset.CJK', { encoder: Charset.CJK, tokenize: 'forward' }) === '0 0 01 2 2 23' &&
  see('default', { tokenize: 'full' }) === '0 01 01 – 2 –' &&
  see('Charset.Exact', { encoder: Charset.Exact, tokenize: 'full' }) === '0 01 – – – –' &&
  see('whole text', { encode: (text) => [text], tokenize: 'full' }) === '0 0 – – – –';
console.log(same ? 'ok: 55 finds 5.5%' : 'changed: other statements are found');
process.exit(same ? 0 : 1);
JS
node see.cjs
