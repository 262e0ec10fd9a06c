// Measures the rules of statements against the clauses labelled by hand in tests/corpus/statements, and their
// topics and subjects against the statements labelled there.
// Usage: REPORTS_DIR=… tsx scripts/measure/statements.ts [--errors FROM-TO] [--topic-errors]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Statement } from '../../src/lib/domain';
import { STATEMENT_TOPICS } from '../../src/lib/domain/statement';
import { readStatements } from '../../src/lib/extract';
import { drawnSchema, measureDrawn } from './drawn-statements';
import { isNear, plain, subjectKey } from './subject-key';

const CORPUS = new URL('../../tests/corpus/statements/', import.meta.url);
const YEAR = 2024;
/** The set that the rules were written and mended with, and one labelled by another hand that they were not. */
const FOLDERS = ['', 'second/'] as const;
/** The first labels were seen while the rules were written; the others are the test. */
const SEEN = 60;

const clauseSchema = v.object({
  id: v.string(),
  adcode: v.string(),
  start: v.number(),
  end: v.number(),
  clause: v.string(),
});
const labelSchema = v.object({
  id: v.string(),
  rows: v.array(
    v.object({
      subject: v.string(),
      op: v.string(),
      value: v.number(),
      value_hi: v.nullable(v.number()),
      unit: v.string(),
      change: v.string(),
      kind: v.string(),
      period: v.number(),
    }),
  ),
});
/** A statement, with its topic and perhaps a second one that is equally right. */
const topicSchema = v.object({
  draw: v.number(),
  adcode: v.string(),
  end: v.number(),
  subject: v.string(),
  value: v.number(),
  quote: v.string(),
  topics: v.array(v.picklist(STATEMENT_TOPICS)),
});
type Clause = v.InferOutput<typeof clauseSchema>;
type Label = v.InferOutput<typeof labelSchema>['rows'][number];

/** What one set of clauses gives. */
interface Tally {
  clauses: number;
  labels: number;
  read: number;
  matched: number;
  subject: number;
  subjectLoose: number;
  op: number;
  change: number;
  period: number;
}

function lines<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  return readFileSync(new URL(file, CORPUS), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** Statements whose figure stands in a clause: a quote ends with its figure, or with what it counts. */
function within(statements: readonly Statement[], clause: Clause): Statement[] {
  return statements.filter(({ end }) => end > clause.start && end <= clause.end);
}

function matches(label: Label, statement: Statement): boolean {
  return (
    statement.stated.value === label.value &&
    plain(statement.unit) === plain(label.unit) &&
    statement.kind === label.kind
  );
}

function tallyOf(
  pairs: readonly { clause: Clause; labels: readonly Label[]; read: readonly Statement[] }[],
  onError: (clause: Clause, message: string) => void,
): Tally {
  const tally: Tally = {
    clauses: pairs.length,
    labels: 0,
    read: 0,
    matched: 0,
    subject: 0,
    subjectLoose: 0,
    op: 0,
    change: 0,
    period: 0,
  };
  for (const { clause, labels, read } of pairs) {
    const rest = [...read];
    tally.labels += labels.length;
    tally.read += read.length;
    for (const label of labels) {
      const fits = rest.filter((one) => matches(label, one));
      const best =
        fits.find((one) => subjectKey(one.subject) === subjectKey(label.subject)) ?? fits[0];
      if (best === undefined) {
        onError(clause, `not read: ${label.subject} ${label.value}${label.unit} ${label.kind}`);
        continue;
      }
      rest.splice(rest.indexOf(best), 1);
      tally.matched++;
      const exact = subjectKey(best.subject) === subjectKey(label.subject);
      if (exact) tally.subject++;
      else onError(clause, `subject: ${best.subject} for ${label.subject}`);
      if (exact || isNear(best.subject, label.subject)) tally.subjectLoose++;
      if (best.stated.op === label.op) tally.op++;
      else onError(clause, `op: ${best.stated.op} for ${label.op}`);
      if (best.change === label.change) tally.change++;
      else onError(clause, `change: ${best.change} for ${label.change} of ${label.subject}`);
      if (best.period === label.period) tally.period++;
      else onError(clause, `period: ${best.period} for ${label.period}`);
    }
    for (const one of rest)
      onError(clause, `too much: ${one.subject} ${one.stated.value}${one.unit} ${one.kind}`);
  }
  return tally;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const shown = (part: number, whole: number): string =>
  `${(100 * share(part, whole)).toFixed(1)}% (${part}/${whole})`.padEnd(18);

type TopicLabel = v.InferOutput<typeof topicSchema>;

/** The statement that a label is about: the same figure at the same place, of a list the member named. */
function labelled(label: TopicLabel, read: readonly Statement[]): Statement | undefined {
  const here = read.filter(({ end, stated }) => end === label.end && stated.value === label.value);
  return here.find(({ subject }) => subject === label.subject) ?? here[0];
}

/** Prints how many topics are right, a draw and a topic at a time. */
function measureTopics(
  labels: readonly TopicLabel[],
  reports: ReadonlyMap<string, readonly Statement[]>,
  errors: boolean,
): void {
  const pairs = labels.map((label) => ({
    label,
    topic: labelled(label, reports.get(label.adcode) ?? [])?.topic,
  }));
  const isRight = ({ label, topic }: (typeof pairs)[number]): boolean =>
    topic !== undefined && label.topics.includes(topic);
  console.log(
    `\n${['topics', 'right', 'the first label'].map((name) => name.padEnd(18)).join('')}`,
  );
  for (const draw of new Set(pairs.map(({ label }) => label.draw))) {
    const drawn = pairs.filter(({ label }) => label.draw === draw);
    const first = drawn.filter(({ label, topic }) => label.topics[0] === topic);
    console.log(
      `draw ${draw}`.padEnd(18) +
        shown(drawn.filter(isRight).length, drawn.length) +
        shown(first.length, drawn.length),
    );
  }
  console.log(['', 'precision', 'recall'].map((name) => name.padEnd(18)).join(''));
  for (const one of STATEMENT_TOPICS) {
    const given = pairs.filter(({ topic }) => topic === one);
    const due = pairs.filter(({ label }) => label.topics[0] === one);
    console.log(
      one.padEnd(18) +
        shown(given.filter(isRight).length, given.length) +
        shown(due.filter(isRight).length, due.length),
    );
  }
  if (errors)
    for (const pair of pairs.filter((one) => !isRight(one)))
      console.log(
        `${pair.topic ?? 'not read'} for ${pair.label.topics.join(' or ')}: ${pair.label.subject} (${pair.label.quote})`,
      );
}

function main(): void {
  const { values } = parseArgs({
    options: { errors: { type: 'string' }, 'topic-errors': { type: 'boolean', default: false } },
  });
  const folder = process.env['REPORTS_DIR'];
  if (folder === undefined) throw new Error('Set REPORTS_DIR to the folder of the reports.');
  const sets = FOLDERS.map((one) => ({
    clauses: lines(`${one}clauses.jsonl`, clauseSchema),
    labels: lines(`${one}labels.jsonl`, labelSchema),
  }));
  const clauses = sets.flatMap((set) => set.clauses);
  const labels = sets.flatMap((set) => set.labels);
  const first = sets[0]?.clauses.length ?? 0;
  const read = new Map<string, Statement[]>();
  const topics = lines('topics.jsonl', topicSchema);
  const drawn = lines('subjects.jsonl', drawnSchema);
  for (const adcode of new Set([...clauses, ...topics, ...drawn].map((one) => one.adcode))) {
    const text = readFileSync(join(folder, `${YEAR}/${adcode}.txt`), 'utf8');
    read.set(adcode, readStatements(text, { adcode, year: YEAR, observations: [] }));
  }
  const pairs = clauses.map((clause, i) => ({
    clause,
    labels: labels[i]?.rows ?? [],
    read: within(read.get(clause.adcode) ?? [], clause),
  }));
  const [from, to] = (values.errors ?? '0-0').split('-').map(Number);
  const listed = new Set(clauses.slice(from, to).map(({ id }) => id));
  const onError = (clause: Clause, message: string): void => {
    if (listed.has(clause.id)) console.log(`${clause.id}  ${clause.clause}\n    ${message}`);
  };
  const quiet = (): void => undefined;
  const tallies = {
    seen: tallyOf(pairs.slice(0, SEEN), onError),
    unseen: tallyOf(pairs.slice(SEEN, first), onError),
    first: tallyOf(pairs.slice(0, first), quiet),
    second: tallyOf(pairs.slice(first), onError),
  };
  console.log(
    `${'clauses'.padEnd(12)}${['precision', 'recall', 'subject', 'subject, near', 'op', 'change', 'period'].map((name) => name.padEnd(18)).join('')}`,
  );
  for (const [name, t] of Object.entries(tallies))
    console.log(
      `${`${name} ${t.clauses}`.padEnd(12)}${shown(t.matched, t.read)}${shown(t.matched, t.labels)}` +
        [t.subject, t.subjectLoose, t.op, t.change, t.period]
          .map((part) => shown(part, t.matched))
          .join(''),
    );
  console.log(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(tallies).map(([name, t]) => [
          name,
          {
            precision: share(t.matched, t.read),
            recall: share(t.matched, t.labels),
            subject: share(t.subject, t.matched),
            subjectNear: share(t.subjectLoose, t.matched),
            op: share(t.op, t.matched),
            change: share(t.change, t.matched),
            period: share(t.period, t.matched),
          },
        ]),
      ),
    ),
  );
  measureTopics(topics, read, values['topic-errors']);
  measureDrawn(drawn, read, shown);
}

main();
