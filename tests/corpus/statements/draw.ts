/**
 * Draws the clauses of the hand-labelled test sets: clauses with a digit in them, uniformly over all
 * reports of 2024, by a fixed seed. 300 for the first set, beside this file; for the second, in second/,
 * 200 of those that are left. The labels in labels.jsonl belong to these very draws.
 *
 *   npx tsx tests/corpus/statements/draw.ts REPORTS_DIR
 *
 * REPORTS_DIR holds `2024/ADCODE.txt`, one file a report. Writes both clauses.jsonl.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mulberry32 } from './random';

const YEAR = '2024';
const DRAWS = [
  { folder: '', seed: 2024, sample: 300 },
  { folder: 'second/', seed: 4711, sample: 200 },
] as const;
/** Characters of the report shown before a clause, so that most can be judged without the report. */
const BEFORE = 60;
/** A line without a closing mark and no longer than this is a heading. */
const HEADING_MAX = 45;

const DIGIT = /[0-9０-９]/;
const SPLIT = /[，。；：！？,.;:!?\n]/;
/** Marks that belong to a number when digits stand on both sides: 1,200 2.5 ２．５ 4：6. */
const INSIDE_NUMBER = /[,.:．：]/;
/** What is quoted or bracketed never splits: “1+2”, （含3个县：甲、乙、丙）. */
const CLOSER: Readonly<Record<string, string>> = { '“': '”', '（': '）', '(': ')' };

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A drawn clause. Offsets are UTF-16, into the report's text as it stands in its file. */
interface Clause extends Span {
  readonly id: string;
  readonly adcode: string;
  readonly clause: string;
  readonly before: string;
  /** The headings that it stands under: the part, then the section, joined by ›. */
  readonly section: string;
}

/** The index of the mark that closes the quote or bracket opened at `at`, on the same line; or `at`. */
function closing(text: string, at: number): number {
  const closer = CLOSER[text.charAt(at)];
  if (closer === undefined) return at;
  const close = text.indexOf(closer, at);
  const newline = text.indexOf('\n', at);
  return close === -1 || (newline !== -1 && newline < close) ? at : close;
}

/** Does the mark at `at` part two clauses? */
function splits(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!SPLIT.test(mark)) return false;
  const within = DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
  return !(within && INSIDE_NUMBER.test(mark));
}

/** `span` without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  return {
    start: start + (raw.length - raw.trimStart().length),
    end: start + raw.trimEnd().length,
  };
}

/** The maximal runs between two marks that split, in order. */
function clauseSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    at = closing(text, at);
    if (at < text.length && !splits(text, at)) continue;
    spans.push(trimmed(text, { start, end: at }));
    start = at + 1;
  }
  return spans.filter((span) => span.end > span.start);
}

/** Is the number that `before` ends and `after` follows (a part of) a date or a year? */
function isDate(number: string, before: string, after: string): boolean {
  const year = /^(19|20)\d\d$/.test(number);
  if (year && /^(年|[—–～~-]+(19|20)\d\d(年|学年)|[至到、和](19|20)\d\d年)/.test(after))
    return true;
  if (/^([—–～~-]+|[至到])?\d{0,2}月/.test(after)) return true;
  return /^日/.test(after) && /月(\d+[—–～~至-]+)?$/.test(before);
}

/** Does the clause hold a number other than dates and years? */
function holdsNumber(clause: string): boolean {
  const plain = clause.normalize('NFKC');
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].some(
    (match) =>
      !isDate(match[0], plain.slice(0, match.index), plain.slice(match.index + match[0].length)),
  );
}

/** A part of the report (`一、…`, or a bare line) or a section in it (`（一）…`, `——…`); else null. */
function heading(line: string): { readonly part: boolean; readonly text: string } | null {
  const text = (line.replace(/[*#]/g, '').trim().split('。')[0] ?? '').trim();
  if (/^(（[一二三四五六七八九十]+）|——|●|[0-9]+[.．])/.test(text)) return { part: false, text };
  if (/^[一二三四五六七八九十]+、/.test(text)) return { part: true, text };
  const bare = text.length > 0 && line.length <= HEADING_MAX && !/[。！？：；:]/.test(line);
  return bare ? { part: true, text } : null;
}

/** For each line of the text: where it starts and which headings govern it. */
function sections(text: string): { readonly start: number; readonly section: string }[] {
  let [part, section, start] = ['', '', 0];
  return text.split('\n').map((line) => {
    const found = heading(line);
    if (found?.part === true) [part, section] = [found.text, ''];
    else if (found !== null) section = found.text;
    const here = { start, section: [part, section].filter((name) => name !== '').join(' › ') };
    start += line.length + 1;
    return here;
  });
}

/** Every clause of a report that may hold a quantity. */
function clauses(adcode: string, text: string): Clause[] {
  const lines = sections(text);
  return clauseSpans(text)
    .filter(({ start, end }) => holdsNumber(text.slice(start, end)))
    .map(({ start, end }) => ({
      id: `${adcode}-${start}`,
      adcode,
      start,
      end,
      clause: text.slice(start, end),
      before: text.slice(Math.max(0, start - BEFORE), start),
      section: lines.findLast((line) => line.start <= start)?.section ?? '',
    }));
}

/** `count` members of `all`, each set equally likely, in the order of `all`. */
function sample<T>(all: readonly T[], count: number, random: () => number): T[] {
  const keyed = all.map((item, index) => ({ item, index, key: random() }));
  const drawn = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  return drawn.sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/** The reports in `folder`, by adcode. */
function reports(folder: string): { readonly adcode: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((file) => /^\d{6}\.txt$/.test(file))
    .sort()
    .map((file) => ({
      adcode: basename(file, '.txt'),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Say where the reports are: draw.ts REPORTS_DIR');
  const all = reports(join(folder, YEAR)).flatMap(({ adcode, text }) => clauses(adcode, text));
  let left: readonly Clause[] = all;
  for (const { folder: to, seed, sample: count } of DRAWS) {
    const drawn = sample(left, count, mulberry32(seed));
    left = left.filter((clause) => !drawn.includes(clause));
    const lines = drawn.map((clause) => `${JSON.stringify(clause)}\n`).join('');
    writeFileSync(join(import.meta.dirname, to, 'clauses.jsonl'), lines);
    console.log(`${drawn.length} of ${all.length} clauses → ${to}clauses.jsonl`);
  }
}

main();
