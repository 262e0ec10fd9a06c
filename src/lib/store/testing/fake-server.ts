/** For tests: a server of a small data package, whose answers can be spoilt file by file. */
import { describe } from '../../dataset/tables/meanings';
import { writeCsv, type Row } from '../../dataset/csv';
import { manifestText, type TableFile } from '../../dataset/datapackage';
import type { Schema } from '../../dataset/schema';
import { INDICATORS_PUBLISHED } from '../../dataset/tables/indicators.schema';
import { OBSERVATIONS } from '../../dataset/tables/observations.schema';
import { REGIONS } from '../../dataset/tables/regions.schema';
import { REPORTS } from '../../dataset/tables/reports.schema';
import { STATEMENTS } from '../../dataset/tables/statements.schema';
import { browserDigest } from '../fetch-file';

export const BASE = 'http://localhost/data/';

/** How a file is answered in place of what it holds. `network` fails as a lost connection does. */
export type Answerer = () => Response | Promise<Response>;

export class FakeServer {
  /** Text by file name. */
  readonly files = new Map<string, string>();
  readonly spoilt = new Map<string, Answerer>();
  /** Names of files asked for, in order. */
  readonly asked: string[] = [];

  readonly fetch: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = url.slice(url.lastIndexOf('/') + 1);
    this.asked.push(name);
    init?.signal?.throwIfAborted();
    const spoilt = this.spoilt.get(name) ?? this.spoilt.get('*');
    if (spoilt) return spoilt();
    const text = this.files.get(name);
    return text === undefined
      ? new Response('not found', { status: 404 })
      : new Response(text, { headers: { 'content-type': 'text/plain' } });
  };

  /** No network: every request fails. */
  unplug(): void {
    this.spoilt.set('*', () => Promise.reject(new TypeError('Failed to fetch')));
  }

  /**
   * Publishes a package whose one observation and one statement of each year have this value; statements of
   * the year `clauses` alone where it is given, and with `apart` observations of cities by themselves.
   */
  async publish(
    value: number,
    years: readonly number[] = [2024],
    { clauses, apart = false }: { readonly clauses?: number; readonly apart?: boolean } = {},
  ): Promise<string> {
    const names = years.flatMap((year) => [
      { name: `observations-${year}`, year, stated: value },
      ...(apart ? [{ name: `observations-${year}-prefecture`, year, stated: value + 1 }] : []),
    ]);
    const tables = await Promise.all([
      table('regions', REGIONS, [
        {
          adcode: '100000',
          name_zh: '全国',
          short_zh: '全国',
          name_en: 'China',
          level: 'country',
          parent: '',
          group: '',
        },
      ]),
      table('indicators', INDICATORS_PUBLISHED, [
        {
          id: 'gdp_growth',
          name_zh: '地区生产总值增速',
          name_en: 'GDP growth',
          unit: '%',
          topic: 'macro',
          form: 'growth',
          aliases: 'GDP|经济增长',
          direction: 'higher',
          definition: '一',
          definition_en: 'One',
          continues: '',
          since: '',
          pinyin: 'dqsczzzs|gdp|jjzz',
        },
      ]),
      table('reports', REPORTS, [
        {
          adcode: '100000',
          year: 2024,
          title: '政府工作报告',
          session: '',
          date: '2024-03-05',
          speaker: '',
          chars: 100,
          sha256: '0'.repeat(64),
          copy: 'whole',
          clauses: 'yes',
        },
      ]),
      ...names.map(({ name, year, stated }) =>
        table(name, OBSERVATIONS, [
          {
            adcode: '100000',
            indicator: 'gdp_growth',
            period: year,
            kind: 'target',
            op: 'approx',
            value: stated,
            value_hi: '',
            unit: '%',
            ref: '',
            headline: true,
            quote: '增长5%左右',
            start: 10,
            end: 16,
          },
        ]),
      ),
      ...(clauses === undefined ? years : [clauses]).map((year) =>
        table(`statements-${year}`, STATEMENTS, [
          {
            adcode: '100000',
            period: year,
            kind: 'target',
            topic: 'macro',
            subject: '国内生产总值',
            op: 'approx',
            value,
            value_hi: '',
            unit: '%',
            change: 'growth',
            indicator: 'gdp_growth',
            quote: '增长5%左右',
            start: 10,
            end: 16,
            base_value: value,
            base_unit: '%',
          },
        ]),
      ),
    ]);
    const version = value.toString(16).padStart(16, '0');
    this.files.set('datapackage.json', manifestText(tables, version));
    for (const { path, text } of tables) this.files.set(path, text);
    return version;
  }
}

/** Digest of a text, as a manifest lists it. */
export async function hashOf(text: string): Promise<string> {
  const digest = browserDigest();
  if (digest === 'none') throw new Error('no SHA-256 here');
  return digest(new TextEncoder().encode(text));
}

async function table(name: string, schema: Schema, rows: readonly Row[]): Promise<TableFile> {
  const text = writeCsv(
    schema.fields.map((field) => field.name),
    rows,
  );
  const bytes = new TextEncoder().encode(text).length;
  const hash = await hashOf(text);
  const path = `${name}.csv`;
  const described = describe(name, schema);
  return { name, title: name, path, schema: described, rows: rows.length, text, bytes, hash };
}
