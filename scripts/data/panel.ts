import {
  NATION,
  type Indicator,
  type Kind,
  type Region,
  type Report,
  type Stated,
} from '../../src/lib/domain';
import { readManifest } from '../../src/lib/dataset/datapackage';
import { readTable } from '../../src/lib/dataset/read-table';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { observationsOf } from '../../src/lib/dataset/tables/observations';
import { regionsOf } from '../../src/lib/dataset/tables/regions';
import { reportsOf } from '../../src/lib/dataset/tables/reports';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import type { Table } from '../../src/lib/dataset/columns';
import { formatStated } from '../../src/lib/i18n/format/stated';
import { SourceError } from './sources';

/** Why a cell of the panel has no words, as it is printed. */
const GAPS = {
  unread: '·',
  abridged: '删节',
  excerpt: '摘录',
  whole: '未提',
} as const;
const LEGEND =
  '·：未收录报告；未提：全文没有提及；删节、摘录：所据文本不全，不能断定没有提及。数值后的词是报告原有的度词。';

/** What the panel is made of. */
interface PanelData {
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  /** What a report of a year states of an indicator, the headline first. */
  readonly stated: (adcode: string, year: number) => readonly Stated[];
}

/**
 * One indicator as a table in Markdown: the nation and the provinces by the years of their reports, words as
 * words, gaps with their reason. In: the files of a package by path. Throws SourceError for no such indicator.
 */
export function panelOf(files: ReadonlyMap<string, string>, id: string, kind: Kind): string {
  const { regions, indicators, reports, stated } = readPanel(files, id, kind);
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined)
    throw new SourceError(`--panel ${id}: indicators.csv has no such indicator.`);
  const nameOf = (ref: string): string => indicators.find((one) => one.id === ref)?.nameZh ?? ref;
  const copies = new Map(reports.map((one) => [`${one.adcode} ${one.year}`, one.copy]));
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const cell = (adcode: string, year: number): string => {
    const words = stated(adcode, year).map((one) =>
      formatStated(one, indicator.unit, 'zh', nameOf),
    );
    if (words.length > 0) return [...new Set(words)].join('、');
    return GAPS[copies.get(`${adcode} ${year}`) ?? 'unread'];
  };
  const rows = regions
    .filter(({ adcode, parent }) => adcode === NATION || parent === NATION)
    .filter(({ adcode }) => reports.some((one) => one.adcode === adcode))
    .map(({ adcode, shortZh }) => [shortZh, ...years.map((year) => cell(adcode, year))]);
  const title = `**${indicator.nameZh}**（${kind === 'target' ? '当年目标' : '上年实绩'}，按报告年份）`;
  return [title, '', ...markdown(['地区', ...years.map(String)], rows), '', LEGEND].join('\n');
}

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

function readPanel(files: ReadonlyMap<string, string>, id: string, kind: Kind): PanelData {
  const table = (name: string): Table => {
    const schema = schemaOf(name);
    const text = files.get(`${name}.csv`);
    if (schema === 'unknown' || text === undefined)
      throw new SourceError(`static/data/${name}.csv is missing: npm run data`);
    return readTable(text, schema, `${name}.csv`);
  };
  const { resources } = readManifest(files.get('datapackage.json') ?? '');
  const partitions = resources
    .filter(({ name }) => name.startsWith('observations-'))
    .map(({ name }) => ({
      year: Number(name.split('-')[1]),
      observations: observationsOf(table(name)),
    }));
  return {
    regions: regionsOf(table('regions')),
    indicators: indicatorsOf(table('indicators')),
    reports: reportsOf(table('reports')),
    stated: (adcode, reportYear) =>
      partitions
        .filter(({ year }) => year === reportYear)
        .flatMap(({ observations }) => {
          const period = kind === 'target' ? reportYear : reportYear - 1;
          const found = observations.where(id, period, kind).filter((one) => one.adcode === adcode);
          const headline = found.filter((one) => one.headline);
          return (headline.length > 0 ? headline : found).map((one) => one.stated);
        }),
  };
}
