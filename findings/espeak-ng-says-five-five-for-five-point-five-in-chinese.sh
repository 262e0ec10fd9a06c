#!/usr/bin/env bash
# espeak-ng 1.0.2 (npm; eSpeak NG 1.52-dev, the speech of free screen readers), read with Node 20.20.2.
#
# Guess, written before the run: in Mandarin (cmn) 5.5% is read as 百分之五点五 is, and the year 2024 by its digits.
#
# Seen: neither. 5.5 has the same sounds as two fives, with no word for the point, where 五点五 has one; 10.5 is
# shí wǔ, two syllables as of fifteen, and 1.2万亿元 is yī èr wàn yì yuán. 0.3 is líng sān, and so is -0.3: the
# minus is not read. The sign % is said in English, percent, behind the number. 2024年 is read as a count, with
# thousand and ten. In English 5.5% is five point five percent.
#
# Why it matters here: who listens to a dashboard hears 五五 for 5.5, 十五 for 10.5, and a fall of -0.3 as 0.3. A
# text for listeners can be written in words: 百分之五点五, 下降百分之零点三.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact espeak-ng@1.0.2 >/dev/null 2>&1

cat >see.mjs <<'JS'
import speak from 'espeak-ng';

/** The sounds of a text, in eSpeak's letters, without tones, stress and pauses. */
async function sounds(text, voice = 'cmn') {
  const quiet = { print: () => {}, printErr: () => {} };
  // A blank before the text, or a minus would begin an option.
  const { FS } = await speak({ ...quiet, arguments: ['--phonout', 'out', '-q', '-x', '-v', voice, ` ${text}`] });
  const got = FS.readFile('out', { encoding: 'utf8' }).trim();
  console.log(`${text} (${voice}): ${got}`);
  return got.replace(/[0-9'_|,!:\s]/g, '');
}
const point = await sounds('点');
const [figure, words] = [await sounds('5.5'), await sounds('五点五')];
const [ten, count, digits] = [await sounds('10.5'), await sounds('2024年'), await sounds('二零二四年')];
const [plus, minus, percent] = [await sounds('0.3'), await sounds('-0.3'), await sounds('5.5%')];
const english = await sounds('5.5', 'en');
const same =
  words.includes(point) &&
  figure === words.replace(point, '') &&
  !ten.includes(point) &&
  plus === minus &&
  percent.includes('(en)') &&
  count !== digits &&
  english.includes('pOInt');
console.log(same ? 'ok: 5.5 is 五五' : 'changed: the figures are read otherwise');
process.exit(same ? 0 : 1);
JS
node see.mjs
