import * as v from 'valibot';
import { COPIES, DIRECTIONS, FORMS, GROUPS, KINDS, LEVELS, TOPICS, type Own } from '../../domain';
import { CHANGES, STATEMENT_TOPICS } from '../../domain/statement';

/** What a backup says of itself, so that another file is not taken for one. */
const FORMAT = 'biaochi-own';
const VERSION = 1;

const number = v.pipe(v.number(), v.finite());
const place = { start: v.pipe(number, v.minValue(0)), end: v.pipe(number, v.minValue(0)) };
const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/u));
const year = v.pipe(number, v.integer(), v.minValue(1950), v.maxValue(2100));

const stated = v.variant('op', [
  v.strictObject({ op: v.picklist(['eq', 'approx', 'ge', 'gt', 'le', 'lt']), value: number }),
  v.strictObject({ op: v.literal('between'), value: number, valueHi: number }),
  v.strictObject({ op: v.picklist(['sync', 'above']), ref: v.string() }),
  v.strictObject({ op: v.picklist(['positive', 'assigned', 'relative', 'qualitative']) }),
]);
const quantity = v.variant('op', [
  v.strictObject({ op: v.picklist(['eq', 'approx', 'ge', 'gt', 'le', 'lt']), value: number }),
  v.strictObject({ op: v.literal('between'), value: number, valueHi: number }),
]);

const observation = v.strictObject({
  adcode,
  indicator: v.string(),
  period: year,
  kind: v.picklist(KINDS),
  stated,
  headline: v.boolean(),
  quote: v.string(),
  ...place,
});
const statement = v.strictObject({
  adcode,
  period: number,
  kind: v.picklist(KINDS),
  topic: v.picklist(STATEMENT_TOPICS),
  subject: v.string(),
  stated: quantity,
  unit: v.string(),
  change: v.picklist(CHANGES),
  indicator: v.string(),
  quote: v.string(),
  ...place,
  baseValue: number,
  baseUnit: v.string(),
});
const region = v.strictObject({
  adcode,
  nameZh: v.string(),
  shortZh: v.string(),
  nameEn: v.string(),
  level: v.picklist(LEVELS),
  parent: v.string(),
  group: v.picklist([...GROUPS, 'none']),
});
const report = v.strictObject({
  adcode,
  year,
  title: v.string(),
  session: v.string(),
  date: v.string(),
  speaker: v.string(),
  chars: number,
  sha256: v.string(),
  copy: v.picklist(COPIES),
  clauses: v.boolean(),
});
const indicator = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own_/u)),
  nameZh: v.string(),
  nameEn: v.string(),
  unit: v.string(),
  topic: v.picklist(TOPICS),
  form: v.picklist(FORMS),
  aliases: v.array(v.string()),
  direction: v.picklist(DIRECTIONS),
  definition: v.string(),
  pinyin: v.array(v.string()),
});
const entry = {
  id: v.pipe(v.string(), v.minLength(1)),
  added: v.pipe(v.string(), v.isoTimestamp()),
  file: v.string(),
  regions: v.array(region),
  observations: v.array(observation),
};
const own = v.variant('kind', [
  v.strictObject({
    kind: v.literal('report'),
    ...entry,
    report,
    text: v.string(),
    statements: v.array(statement),
    decisions: v.record(v.string(), v.union([v.literal('rejected'), observation])),
  }),
  v.strictObject({
    kind: v.literal('table'),
    ...entry,
    name: v.string(),
    indicators: v.array(indicator),
  }),
]);
const backup = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  entries: v.array(own),
});

/** Not a backup, or not a whole one. `where`: the first place that is not as it must be. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly where: string) {
    super(where);
  }
}

/** All that the reader has brought as one file, with its texts and decisions. */
export function backupOf(entries: readonly Own[]): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, entries });
}

/** The entries of a backup. Throws BackupError; nothing is taken of a backup that is not whole. */
export function readBackup(text: string): Own[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new BackupError('JSON');
  }
  const parsed = v.safeParse(backup, given);
  if (!parsed.success) throw new BackupError(v.getDotPath(parsed.issues[0]) ?? 'JSON');
  return parsed.output.entries;
}
