import type { Field, Schema } from '../schema';

/** What the columns of each table mean. Only who publishes tables tells it: apart, no page fetches it (1 KB gzip). */
const MEANINGS = {
  regions: {
    adcode: 'GB/T 2260 code; the nation is 100000',
    name_zh: 'Full Chinese name',
    short_zh: 'Short Chinese name',
    name_en: 'English name',
    level: 'Level of government',
    parent: 'Code of the region above; empty for the nation',
    group: 'Economic region of the statistics bureau; empty where it has none',
  },
  indicators: {
    id: 'Id of the indicator',
    name_zh: 'Chinese name',
    name_en: 'English name',
    unit: 'Unit of every value',
    topic: 'Topic',
    form: 'A quantity (level), a change in % (growth), a share in % (rate)',
    aliases: 'Other names, separated by |',
    direction: 'Which way is good for the public',
    definition: 'What counts and what does not',
    definition_en: 'The definition in English',
    continues: 'Id of the older series that it carries on',
    since: 'First year of this series in place of it',
    pinyin: 'Pinyin initials of the Chinese name and of the other names, separated by |',
  },
  reports: {
    adcode: 'Region of the government',
    year: 'Year of the session',
    title: 'Title of the report',
    session: 'Session of the congress, where the text names it',
    date: 'ISO date of delivery, where the text gives it',
    speaker: 'Who read it, where the text says so',
    chars: 'Length of the text',
    sha256: 'Digest of the text as UTF-8, in hex',
    copy: 'How much of the report the copy holds: whole; abridged (sentences are left out, or nobody knows); excerpt (a few sentences)',
    clauses: 'Are the clauses kept that hold its figures? Without them quotes are empty',
  },
  observations: {
    adcode: 'Region that the figure is about',
    indicator: 'Id of the indicator',
    period: 'Year that the figure is about',
    kind: 'A result or an aim',
    op: 'How hard the figure is meant',
    value: 'The figure, or the lower end of a range, in `unit`',
    value_hi: 'The upper end of a range, in `unit`',
    unit: 'Unit of the indicator',
    ref: 'Indicator that this one is tied to (sync, above)',
    headline: 'Stands among the main targets or in the opening summary of results',
    quote:
      "The shortest clause that holds it, verbatim; empty where the report's clauses are not kept",
    start: "Offset of the clause in the report's text",
    end: 'Its end',
  },
  statements: {
    adcode: 'Government that reports or promises',
    period: 'Year that the quantity is about',
    kind: 'A result or an aim',
    topic: 'What it is about: a topic of the indicators, government or security',
    subject: "What is counted or measured, in the report's words",
    op: 'How hard the figure is meant',
    value: 'The figure as written, or the lower end of a range, in `unit`; a fall is negative',
    value_hi: 'The upper end of a range, in `unit`',
    unit: 'Unit as written, without words of degree; empty for a bare ratio',
    change:
      'How much there is (level), a change in % or times (growth) or in its own unit (delta), a part of a whole (share), how much was or will be done (count), a place in an order (rank)',
    indicator: 'Indicator whose observation it also is; empty for none',
    quote: 'The shortest clause that holds it, verbatim',
    start: "Offset of the quote in the report's text",
    end: 'Its end',
    base_value: '`value` in `base_unit`, to compare across reports',
    base_unit: '元, 吨, 亩, 平方米, 公里, 千瓦, %, 百分点 …; 1 for what is counted',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A column with what it means, as datapackage.json has it. */
interface DescribedField extends Field {
  readonly description: string;
}

/** A schema as it is published. */
export interface DescribedSchema extends Schema {
  readonly fields: readonly DescribedField[];
}

/** The schema of a resource (observations-2024) with the meaning of each column. Throws where one has none. */
export function describe(resource: string, schema: Schema): DescribedSchema {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = MEANINGS;
  const meanings = tables[resource.replace(/-.*/, '')] ?? {};
  const fields = schema.fields.map(({ name, type, ...rest }) => {
    const description = meanings[name];
    if (description === undefined)
      throw new Error(`The column ${name} of ${resource} has no meaning.`);
    return { name, type, description, ...rest };
  });
  return { ...schema, fields };
}
