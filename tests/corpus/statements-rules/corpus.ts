import { explainStatements, type ExplainedStatement } from '../../../src/lib/extract/statements';
import type { Grammar } from '../../../src/lib/extract/statements/grammar';

/** A phrase of a corpus file, with the statements that it makes. */
export interface Phrase {
  readonly family: string;
  readonly line: number;
  readonly part: '目标' | '成绩';
  readonly text: string;
  readonly meanings: readonly string[];
}

const YEAR = 2024;

/** Reads a corpus file. */
export function readCorpus(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let family = '';
  let part: Phrase['part'] = '成绩';
  text.split('\n').forEach((line, index) => {
    const last = phrases.at(-1);
    if (line.startsWith('# ')) family = line.slice(2);
    else if (line.trim() === '' || line.startsWith('>')) return;
    else if (/^\[.*\]$/.test(line)) part = line === '[目标]' ? '目标' : '成绩';
    else if (!line.startsWith('  '))
      phrases.push({ family, line: index + 1, part, text: line, meanings: [] });
    else if (last === undefined) throw new Error(`line ${index + 1}: a meaning without a phrase`);
    else if (line.trim() !== '无')
      phrases[phrases.length - 1] = { ...last, meanings: [...last.meanings, line.trim()] };
  });
  return phrases;
}

const SIGNS = {
  eq: '=',
  approx: '≈',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  between: '=',
} as const;

/** What is read of a phrase, in the corpus's notation; by all rules, or by those of a grammar. */
export function meaningsOf(phrase: Phrase, grammar?: Grammar): string[] {
  const expected = phrase.part === '成绩' ? `${YEAR - 1} actual` : `${YEAR} target`;
  return readPhrase(phrase, grammar).map(({ statement }) => {
    const when = `${statement.period} ${statement.kind}`;
    const told = `${statement.subject} | ${statement.change} | ${figureOf(statement)}`;
    return when === expected ? told : `${told} @${when}`;
  });
}

/** The rules that tell what the figures of a phrase are of. */
export function rulesOf(phrase: Phrase): string[] {
  return [...new Set(readPhrase(phrase).map(({ rule }) => rule))];
}

function readPhrase(phrase: Phrase, grammar?: Grammar): ExplainedStatement[] {
  const text =
    phrase.part === '成绩'
      ? `一、2023年工作回顾\n${phrase.text}\n二、2024年工作安排\n任务艰巨。\n`
      : `一、2023年工作回顾\n成绩来之不易。\n二、2024年工作安排\n${phrase.text}\n`;
  const context = { adcode: '520000', year: YEAR, observations: [] };
  const options = grammar === undefined ? {} : { grammar };
  return explainStatements(text, context, options);
}

function figureOf({ stated, unit }: ExplainedStatement['statement']): string {
  const range = stated.op === 'between' ? `..${stated.valueHi}` : '';
  return `${SIGNS[stated.op]} ${stated.value}${range} ${unit}`.trimEnd();
}
