#!/usr/bin/env bash
# pinyin 4.0.0, pinyin-pro 3.29.4 and tiny-pinyin 1.3.2 (npm), read with Node 20.20.2.
#
# Guess, written before the run: pinyin, tiny-pinyin, pinyin-pro spell 六安 Lùān, 丽水 Líshuǐ, 台州
# Tāizhōu, 东莞 Dōngguǎn, 蚌埠 Bèngbù, 大埔 Dàbù, 尉犁 Yùlí.
#
# Seen: of the seven only 丽水 is spelled so by all three. 尉犁 is by none, it is wèi lí, and 台州 has its first
# tone in neither of the two that write tones: tái zhōu. 大埔 has its bù only in tiny-pinyin, 六安 and 蚌埠 are right
# only in pinyin-pro. tiny-pinyin, which goes by the order of characters in Node, makes 乐山 lao shan, which is
# how 崂山 is read.
#
# Why it matters here: English names and the order of a list are made so. That packages agree says nothing, and
# none has the names of others. Names of places need a list of their own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  pinyin@4.0.0 pinyin-pro@3.29.4 tiny-pinyin@1.3.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import { pinyin } from 'pinyin';
import { pinyin as pro } from 'pinyin-pro';
import tiny from 'tiny-pinyin';

const right = { 六安: 'lù ān', 丽水: 'lí shuǐ', 台州: 'tāi zhōu', 东莞: 'dōng guǎn', 蚌埠: 'bèng bù', 大埔: 'dà bù', 尉犁: 'yù lí' };
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
const spell = {
  pinyin: (name) => pinyin(name, { segment: 'Intl.Segmenter' }).flat().join(' '),
  'pinyin-pro': (name) => pro(name),
  'tiny-pinyin': (name) => tiny.convertToPinyin(name, ' ', true),
};
/** tiny-pinyin has no tones, so only the letters can be right there. */
const isRight = (way, name) =>
  way === 'tiny-pinyin' ? spell[way](name) === bare(right[name]) : spell[way](name) === right[name];
for (const name of [...Object.keys(right), '乐山', '崂山'])
  console.log(name, right[name] ?? '', '|', Object.values(spell).map((of) => of(name)).join(', '));
const by = Object.fromEntries(
  Object.keys(spell).map((way) => [way, Object.keys(right).filter((name) => isRight(way, name)).join()]),
);
const homonyms = spell['tiny-pinyin']('乐山') === spell['tiny-pinyin']('崂山');
console.log(`right: ${JSON.stringify(by)}`);
const same =
  by.pinyin === '丽水' &&
  by['pinyin-pro'] === '六安,丽水,东莞,蚌埠' &&
  by['tiny-pinyin'] === '丽水,台州,东莞,大埔' &&
  homonyms;
console.log(same ? 'ok: one name of seven is right in all' : 'changed: other names are right');
process.exit(same ? 0 : 1);
JS
node see.mjs
