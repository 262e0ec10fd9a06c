import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { group } from 'd3-array';
import { expect, it } from 'vitest';
import { allPlaces } from '../../scripts/gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { readReport } from '../../src/lib/extract';
import { readCorpus, reportAround, type Phrase } from './corpus';
import {
  readCorpus as readStatementCorpus,
  rulesOf as statementRulesOf,
} from './statements-rules/corpus';

const folder = new URL('./', import.meta.url);
const indicators = indicatorsOf(
  readTable(readFileSync(new URL('../../scripts/data/indicators.csv', folder), 'utf8'), INDICATORS),
);
const places = allPlaces();

/** Rules by which the observations of a phrase were tied. */
function rulesOf(phrase: Phrase): string {
  const { explain } = readReport(reportAround(phrase), { indicators, places });
  const rules = explain.filter(({ outcome }) => outcome === 'observation').map(({ rule }) => rule);
  return [...new Set(rules)].join('; ');
}

const USUAL = { year: 2024, region: '贵州省' };

/** Where a phrase stands: its part of the report; year and government too where they are not the usual ones. */
function placeOf({ part, year, region }: Phrase): string {
  return [part, year === USUAL.year ? '' : `${year}年`, region === USUAL.region ? '' : region]
    .join(' ')
    .trim();
}

type Line = readonly [family: string, phrase: string, place: string, means: string, rule: string];

function observed(): Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readCorpus(readFileSync(new URL(name, folder), 'utf8')))
    .map((one) => [one.family, one.text, placeOf(one), one.meanings.join('; '), rulesOf(one)]);
}

function stated(): Line[] {
  const text = readFileSync(new URL('statements-rules/rules.txt', folder), 'utf8');
  return readStatementCorpus(text).map((one) => [
    one.family,
    one.text,
    one.part,
    one.meanings.join('; '),
    statementRulesOf(one).join('; '),
  ]);
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Tables, one a family, in the order of the families. */
function tables(lines: readonly Line[], head: readonly string[]): string {
  return [...group(lines, ([family]) => family)]
    .map(([family, of]) => {
      const rows = of.map(([, phrase, place, means, rule]) =>
        [phrase, place, means || '无', rule].slice(0, head.length).map(cell).join(' | '),
      );
      const lead = [head.join(' | '), head.map(() => '---').join(' | ')];
      return `### ${family}\n\n${[...lead, ...rows].map((row) => `| ${row} |`).join('\n')}\n`;
    })
    .join('\n');
}

const INTRO = `# How phrases are read

What the rules make of each phrase of the corpus, look-alikes (无: nothing) included. Made from
[tests/corpus](../tests/corpus) by \`UPDATE_PHRASES=1 npx vitest run tests/corpus/phrases\`; a test keeps it
current, and others hold the rules to it. 成绩: told of last year; 目标: told of this year; 五年: told of five
years. Where none is given, the year is ${USUAL.year} and the government ${USUAL.region}'s.
`;

/** The corpus as one page: phrase → meaning → rule. */
it('docs/phrases.md says what each phrase means, and by which rule', () => {
  const page = [
    INTRO,
    '## Observations: figures of an indicator\n',
    tables(observed(), ['phrase', 'told as', 'meaning', 'rule']),
    '## Statements: every quantity\n',
    'Subject | change | figure; the rule is the one that tells what the figure is of.\n',
    tables(stated(), ['phrase', 'told as', 'meaning', 'rule']),
  ].join('\n');
  const file = new URL('../../docs/phrases.md', folder);
  if (process.env['UPDATE_PHRASES'] === '1') writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
