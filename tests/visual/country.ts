import { describe } from '../../src/lib/dataset/tables/meanings';
import { createHash } from 'node:crypto';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { regionsOf } from '../../src/lib/dataset/tables/regions';
import { reportsOf } from '../../src/lib/dataset/tables/reports';
import { manifestText, type TableFile } from '../../src/lib/dataset/datapackage';
import { writeCsv, type Row } from '../../src/lib/dataset/csv';
import { observationsOf } from '../../src/lib/dataset/tables/observations';
import { readTable } from '../../src/lib/dataset/read-table';
import { observationRow } from '../../src/lib/dataset/tables/observations';
import { regionRow } from '../../src/lib/dataset/tables/regions';
import { reportRow } from '../../src/lib/dataset/tables/reports';
import type { Schema } from '../../src/lib/dataset/schema';
import { INDICATORS_PUBLISHED } from '../../src/lib/dataset/tables/indicators.schema';
import { OBSERVATIONS } from '../../src/lib/dataset/tables/observations.schema';
import { REGIONS } from '../../src/lib/dataset/tables/regions.schema';
import { REPORTS } from '../../src/lib/dataset/tables/reports.schema';
import { schemaOf } from '../../src/lib/dataset/tables/schema-of';
import { GROUPS, type Kind, type Loaded, type Region, type Stated } from '../../src/lib/domain';

/**
 * The data that snapshots are drawn from. Invented and fixed: the published package grows, and a picture
 * of it would change with it. Written here in code rather than kept as files, so that the schemas may
 * change without it. Every degree word, a range, both relative targets, all kinds of words, silence and
 * reports not read occur.
 */
const YEAR = 2024;

const around = (value: number): Stated => ({ op: 'approx', value });
const between = (value: number, valueHi: number): Stated => ({ op: 'between', value, valueHi });
const valued = (op: 'eq' | 'ge' | 'gt' | 'le' | 'lt', value: number): Stated => ({ op, value });
const sync: Stated = { op: 'sync', ref: 'gdp_growth' };
const above: Stated = { op: 'above', ref: 'gdp_growth' };

/** A region, its aims of growth and of income, and the results of last year; `silent` says nothing. */
type Line = readonly [
  adcode: string,
  nameZh: string,
  shortZh: string,
  nameEn: string,
  group: Region['group'],
  growth: Stated | 'silent' | 'unread',
  income: Stated | 'silent',
  lastIncome: number | 'silent',
];

const LINES: readonly Line[] = [
  ['100000', '全国', '全国', 'China', 'none', around(5), sync, 6.1],
  ['110000', '北京市', '北京', 'Beijing', 'east', around(5), sync, 5.6],
  ['120000', '天津市', '天津', 'Tianjin', 'east', around(4.5), sync, 4.6],
  ['130000', '河北省', '河北', 'Hebei', 'east', around(5.5), around(6), 6.6],
  ['140000', '山西省', '山西', 'Shanxi', 'central', around(5), above, 5.9],
  ['150000', '内蒙古自治区', '内蒙古', 'Inner Mongolia', 'west', valued('ge', 6), around(6), 6.1],
  ['210000', '辽宁省', '辽宁', 'Liaoning', 'northeast', around(5.5), around(5.5), 5.3],
  ['220000', '吉林省', '吉林', 'Jilin', 'northeast', around(6), around(6.5), 6.5],
  ['230000', '黑龙江省', '黑龙江', 'Heilongjiang', 'northeast', around(5.5), sync, 4.8],
  ['310000', '上海市', '上海', 'Shanghai', 'east', around(5), sync, 6.6],
  ['320000', '江苏省', '江苏', 'Jiangsu', 'east', valued('ge', 5), valued('ge', 5), 5.6],
  ['330000', '浙江省', '浙江', 'Zhejiang', 'east', around(5.5), valued('gt', 5.5), 5.9],
  ['340000', '安徽省', '安徽', 'Anhui', 'central', around(6), { op: 'positive' }, 6.6],
  ['350000', '福建省', '福建', 'Fujian', 'east', around(5.5), around(5.5), 5.5],
  ['360000', '江西省', '江西', 'Jiangxi', 'central', around(5), between(5, 6), 5.9],
  ['370000', '山东省', '山东', 'Shandong', 'east', valued('ge', 5), valued('le', 7), 6.2],
  ['410000', '河南省', '河南', 'Henan', 'central', around(5.5), valued('eq', 6), 6.1],
  ['420000', '湖北省', '湖北', 'Hubei', 'central', around(6), above, 6.8],
  ['430000', '湖南省', '湖南', 'Hunan', 'central', around(6), { op: 'qualitative' }, 5.7],
  ['440000', '广东省', '广东', 'Guangdong', 'east', around(5), sync, 4.8],
  ['450000', '广西壮族自治区', '广西', 'Guangxi', 'west', around(5), { op: 'assigned' }, 5.6],
  ['460000', '海南省', '海南', 'Hainan', 'east', around(8), around(8), 7.9],
  ['500000', '重庆市', '重庆', 'Chongqing', 'west', around(6), around(6.5), 5.4],
  ['510000', '四川省', '四川', 'Sichuan', 'west', around(6), between(6.5, 7.5), 6.4],
  ['520000', '贵州省', '贵州', 'Guizhou', 'west', around(5.5), around(6.5), 6.1],
  ['530000', '云南省', '云南', 'Yunnan', 'west', around(5), 'silent', 5.5],
  ['540000', '西藏自治区', '西藏', 'Xizang', 'west', around(8), valued('lt', 9), 8.7],
  ['610000', '陕西省', '陕西', 'Shaanxi', 'west', around(5.5), around(6.5), 'silent'],
  ['620000', '甘肃省', '甘肃', 'Gansu', 'west', around(6), 'silent', 7.5],
  ['630000', '青海省', '青海', 'Qinghai', 'west', around(5), valued('eq', 5), 5.9],
  ['640000', '宁夏回族自治区', '宁夏', 'Ningxia', 'west', around(6), around(6.5), 6.3],
  ['650000', '新疆维吾尔自治区', '新疆', 'Xinjiang', 'west', valued('gt', 6.5), around(7), 6.6],
  ['710000', '台湾省', '台湾', 'Taiwan', 'none', 'unread', 'silent', 'silent'],
  ['810000', '香港特别行政区', '香港', 'Hong Kong', 'none', 'unread', 'silent', 'silent'],
  ['820000', '澳门特别行政区', '澳门', 'Macao', 'none', 'unread', 'silent', 'silent'],
];

const INDICATORS: readonly Row[] = [
  ['gdp', '地区生产总值', 'Gross regional product', '亿元', 'macro', 'level'],
  ['gdp_growth', '地区生产总值增速', 'GDP growth', '%', 'macro', 'growth'],
  ['income_growth', '居民人均可支配收入增速', 'Income growth', '%', 'people', 'growth'],
].map(([id = '', name_zh = '', name_en = '', unit = '', topic = '', form = '']) => {
  const texts = { aliases: '', direction: 'higher', definition: name_zh, definition_en: name_en };
  return {
    id,
    name_zh,
    name_en,
    unit,
    topic,
    form,
    ...texts,
    continues: '',
    since: '',
    pinyin: '',
  };
});

function observation(adcode: string, indicator: string, kind: Kind, stated: Stated): Row {
  const quote = `${indicator} ${kind} ${Object.values(stated).join(' ')}`;
  return observationRow(
    {
      adcode,
      indicator,
      period: kind === 'actual' ? YEAR - 1 : YEAR,
      kind,
      stated,
      headline: true,
      quote,
      start: 0,
      end: quote.length,
    },
    indicator === 'gdp' ? '亿元' : '%',
  );
}

function observationsOfLine([adcode, , , , , growth, aim, last]: Line, index: number): Row[] {
  if (growth === 'unread') return [];
  const product: Stated = {
    op: 'eq',
    value: adcode === '100000' ? 1_260_000 : 12_000 + 900 * index,
  };
  return [
    observation(adcode, 'gdp', 'actual', product),
    ...(growth === 'silent' ? [] : [observation(adcode, 'gdp_growth', 'target', growth)]),
    ...(aim === 'silent' ? [] : [observation(adcode, 'income_growth', 'target', aim)]),
    ...(last === 'silent'
      ? []
      : [observation(adcode, 'income_growth', 'actual', { op: 'eq', value: last })]),
  ];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function table(name: string, schema: Schema, rows: readonly Row[]): TableFile {
  const columns = schema.fields.map((field) => field.name);
  const text = writeCsv(columns, rows);
  const hash = `sha256:${sha256(text)}`;
  return {
    name,
    title: name,
    path: `${name}.csv`,
    schema: describe(name, schema),
    rows: rows.length,
    text,
    bytes: Buffer.byteLength(text),
    hash,
  };
}

const TABLES: readonly TableFile[] = [
  table(
    'regions',
    REGIONS,
    LINES.map(([adcode, nameZh, shortZh, nameEn, group]) => {
      const nation = adcode === '100000';
      const level = nation ? 'country' : 'province';
      return regionRow({
        adcode,
        nameZh,
        shortZh,
        nameEn,
        level,
        parent: nation ? 'none' : '100000',
        group: GROUPS.find((one) => one === group) ?? 'none',
      });
    }),
  ),
  table('indicators', INDICATORS_PUBLISHED, INDICATORS),
  table(
    'reports',
    REPORTS,
    LINES.filter(([, , , , , growth]) => growth !== 'unread').map(([adcode, nameZh]) =>
      reportRow({
        adcode,
        year: YEAR,
        title: `${nameZh}政府工作报告`,
        session: '',
        date: `${YEAR}-01-23`,
        speaker: '',
        chars: 20_000,
        sha256: sha256(adcode),
        copy: 'whole',
        clauses: true,
      }),
    ),
  ),
  table(`observations-${YEAR}`, OBSERVATIONS, LINES.flatMap(observationsOfLine)),
];

/** The package as a server would send it: text by file name. */
export const packageFiles: ReadonlyMap<string, string> = new Map([
  [
    'datapackage.json',
    manifestText(TABLES, sha256(TABLES.map(({ hash }) => hash).join()).slice(0, 16)),
  ],
  ...TABLES.map(({ path, text }) => [path, text] as const),
]);

/** The package as the page sees it once it is loaded. */
export function loadCountry(): Loaded {
  const read = (name: string) => {
    const schema = schemaOf(name);
    const found = TABLES.find((one) => one.name === name);
    if (!found || schema === 'unknown') throw new Error(`no table ${name}`);
    return readTable(found.text, schema, found.path);
  };
  return {
    version: 'country',
    regions: regionsOf(read('regions')),
    indicators: indicatorsOf(read('indicators')),
    reports: reportsOf(read('reports')),
    held: [2024],
    years: [YEAR],
    observations: observationsOf(read(`observations-${YEAR}`)),
  };
}
