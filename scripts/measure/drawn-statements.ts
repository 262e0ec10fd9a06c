import * as v from 'valibot';
import { STATEMENT_TOPICS, type Statement } from '../../src/lib/domain/statement';
import { isNear, subjectKey } from './subject-key';

/** A published statement, with the subjects and the topics that are right; written without a look at its own. */
export const drawnSchema = v.object({
  draw: v.number(),
  adcode: v.string(),
  end: v.number(),
  value: v.number(),
  unit: v.string(),
  kind: v.string(),
  quote: v.string(),
  subjects: v.array(v.string()),
  topics: v.array(v.picklist(STATEMENT_TOPICS)),
});
type Drawn = v.InferOutput<typeof drawnSchema>;

/** The statement that a label is about: the same figure at the same place, of a list the nearest member. */
function drawnOf(label: Drawn, read: readonly Statement[]): Statement | undefined {
  const here = read.filter(({ end, stated }) => end === label.end && stated.value === label.value);
  const near = here.find((one) => isExact(label, one));
  return near ?? here.find((one) => isAlmost(label, one)) ?? here[0];
}

const isExact = ({ subjects }: Drawn, { subject }: Statement): boolean =>
  subjects.some((one) => subjectKey(one) === subjectKey(subject));
const isAlmost = ({ subjects }: Drawn, { subject }: Statement): boolean =>
  subjects.some((one) => isNear(one, subject));

/** How many statements of each draw have the subject to the letter, nearly, and the topic. */
export function measureDrawn(
  labels: readonly Drawn[],
  reports: ReadonlyMap<string, readonly Statement[]>,
  shown: (part: number, whole: number) => string,
): void {
  const heads = ['drawn evenly', 'read', 'subject', 'subject, near', 'topic'];
  console.log(`\n${heads.map((head) => head.padEnd(18)).join('')}`);
  for (const draw of new Set(labels.map((label) => label.draw))) {
    const pairs = labels
      .filter((label) => label.draw === draw)
      .map((label) => ({ label, read: drawnOf(label, reports.get(label.adcode) ?? []) }));
    const share = (holds: (label: Drawn, read: Statement) => boolean): string =>
      shown(
        pairs.filter(({ label, read }) => read !== undefined && holds(label, read)).length,
        pairs.length,
      );
    console.log(
      `draw ${draw}`.padEnd(18) +
        share(({ unit, kind }, read) => read.unit === unit && read.kind === kind) +
        share(isExact) +
        share(isAlmost) +
        share(({ topics }, { topic }) => topics.includes(topic)),
    );
  }
}
