#!/usr/bin/env bash
# flexsearch 0.8.212 (npm), read with Node 20.20.2.
#
# Guess, written before the run: 失业率 finds 调查失业率5.5%左右; 5.5 finds it as well and 55 does not.
#
# Seen: 55 finds it, with the encoder for Chinese (Charset.CJK) and with the default one: of letters that repeat one
# is kept, in the text and in the question, and figures are letters. The default one drops the point before that,
# so that 5.5 and 5 are the same and 5.5% finds a target of 5%, too. 新增就业1100万人 is found under 10万, and
# 1200万 under 120万 by both.
#
# Why it matters here: one looks for a figure in statements to see where it came from. Results with another figure
# look like results. Set dedupe: false in the encoder; then 55 finds nothing here.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact flexsearch@0.8.212 >/dev/null 2>&1

cat >see.cjs <<'JS'
const { Charset, Encoder, Index } = require('flexsearch');

const statements = ['调查失业率5.5%左右', '生产总值增长5%左右', '新增就业1200万人', '新增就业1100万人'];
const questions = ['失业率', '5.5', '55', '120万', '10万'];
function see(name, options) {
  const index = new Index(options);
  statements.forEach((one, id) => index.add(id, one));
  const got = questions.map((one) => `${one}: ${index.search(one).sort().join(' ') || '–'}`).join(', ');
  console.log(`${name}: ${got}`);
  return got;
}
const same = [
  see('Charset.CJK', { encoder: Charset.CJK, tokenize: 'forward' }),
  see('default', { tokenize: 'full' }),
  see('Charset.CJK, dedupe: false', { encoder: new Encoder(Charset.CJK, { dedupe: false }), tokenize: 'forward' }),
];
console.log(same);
JS
node see.cjs
