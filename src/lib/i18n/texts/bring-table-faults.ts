import type { Lang } from '../lang';

/** A problem in words: what it is, and how it is mended. */
export interface Advice {
  readonly what: string;
  readonly mend: string;
}

const count = (n: number): string => n.toLocaleString('zh-CN');
const inEnglish = (n: number): string => n.toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

const zh = {
  problems: {
    region: { what: '没有写地区', mend: '填上地区的名称或代码' },
    indicator: { what: '没有写指标', mend: '填上指标的名称' },
    year: { what: '看不出是哪一年', mend: '写成 2024' },
    kind: { what: '看不出是目标还是实绩', mend: '写“目标”或“实绩”' },
    degree: {
      what: '度词与数值合不起来',
      mend: '度词写左右、以上、以内、超过、低于；区间要有上下限',
    },
    contradicts: { what: '与同一行的数值不一致', mend: '核对哪个是对的，改成一样' },
    unread: { what: '读不出一个数', mend: '写成 5.5、5.5%左右、5%—6% 这样' },
    brackets: { what: '括号里的数，是负数还是注释？', mend: '负数写成 -5，注释移到别的格' },
    several: { what: '一格里有几个数，没有一个是全地区的', mend: '分成几行，或只留一个' },
  },
  unitProblem: (written: string, wanted: string): Advice => ({
    what: `单位“${written}”与指标的“${wanted}”不能换算`,
    mend: `换成${wanted}，或换一个指标`,
  }),
  referenceProblem: (name: string): Advice => ({
    what: `不认识所参照的指标“${name}”`,
    mend: '写指标的全名，如“与地区生产总值增速同步”',
  }),
  yearsProblem: (report: number): Advice => ({
    what: `${report} 年的报告不在所收年份里`,
    mend: '目标属于当年的报告，实绩属于下一年的报告；核对年份',
  }),
  duplicateProblem: (row: number): Advice => ({
    what: `与第 ${row} 行说的是同一个数，值却不同`,
    mend: '删去其中一行',
  }),
  failures: {
    empty: '文件里没有内容。',
    picture: '这是图片，不是表格。图片里的数请先抄成表格。',
    document: '这是 PDF，不是表格。PDF 报告请从“带入报告”打开；表格请先转成 CSV 或 XLSX。',
    'old-workbook':
      '这是旧版 .xls，或加了密码的工作簿。请在 Excel 里去掉密码、另存为 .xlsx 再带入。',
    binary: '这不是表格文件。能读的是 CSV（UTF-8、UTF-16、GB18030）和 XLSX。',
    broken: '文件损坏，或不是 XLSX 工作簿。请在 Excel 里打开、另存后再试。',
    worker: '没有读完：浏览器的内存可能不够。请把表拆小再试。',
    large: (bytes: number, most: number) =>
      `文件有 ${megabytes(bytes)} MB（解压后计），最多读 ${megabytes(most)} MB。请只留需要的列和行。`,
    long: (rows: number, most: number) =>
      `这张表有 ${count(rows)} 行，一次最多带入 ${count(most)} 行。请拆成几个文件，或只留需要的行。`,
    wide: (columns: number, most: number) =>
      `这张表有 ${count(columns)} 列，最多读 ${count(most)} 列。请只留需要的列。`,
    quote: (row: number) =>
      `第 ${row} 行起有一个引号没有配对，后面读不下去。请在那里补上或删去引号。`,
  },
};

const en: typeof zh = {
  problems: {
    region: { what: 'No region', mend: 'Give the region’s name or code' },
    indicator: { what: 'No indicator', mend: 'Give the indicator’s name' },
    year: { what: 'No year can be read', mend: 'Write 2024' },
    kind: { what: 'Neither target nor outcome', mend: 'Write target or actual' },
    degree: {
      what: 'Degree word and value do not go together',
      mend: 'Write around, at least, at most, over or under; a range needs both ends',
    },
    contradicts: {
      what: 'It says another figure than its row',
      mend: 'See which is right and make them the same',
    },
    unread: { what: 'No single figure can be read', mend: 'Write 5.5, around 5.5% or 5%-6%' },
    brackets: {
      what: 'A number in brackets: negative, or a remark?',
      mend: 'Write -5, or move the remark to another cell',
    },
    several: {
      what: 'Several figures in one cell, none of which is the region’s',
      mend: 'Give them rows of their own, or keep one',
    },
  },
  unitProblem: (written, wanted) => ({
    what: `The unit “${written}” cannot be turned into the indicator’s “${wanted}”`,
    mend: `Turn it into ${wanted}, or choose another indicator`,
  }),
  referenceProblem: (name) => ({
    what: `“${name}” is no indicator that it could refer to`,
    mend: 'Write an indicator’s name in full: in step with GDP growth',
  }),
  yearsProblem: (report) => ({
    what: `Reports of ${report} are not among the years held`,
    mend: 'A target is of its own year’s report, an outcome of the next year’s: check the year',
  }),
  duplicateProblem: (row) => ({
    what: `Row ${row} gives another value for the same`,
    mend: 'Delete one of the two rows',
  }),
  failures: {
    empty: 'The file has nothing in it.',
    picture: 'This is a picture, not a table. Copy its figures into a table first.',
    document: 'This is a PDF, not a table. Turn tables into CSV or XLSX first.',
    'old-workbook':
      'This is an old .xls, or a workbook with a password. Remove the password and save it as .xlsx in Excel.',
    binary: 'This is no table. CSV (UTF-8, UTF-16, GB18030) and XLSX can be read.',
    broken: 'The file is broken, or no XLSX workbook. Open it in Excel, save it, and try again.',
    worker:
      'It was not read to its end: the browser may have run out of memory. Try smaller tables.',
    large: (bytes, most) =>
      `The file has ${megabytes(bytes)} MB (unpacked); at most ${megabytes(most)} MB are read. Keep only the columns and rows that are needed.`,
    long: (rows, most) =>
      `The table has ${inEnglish(rows)} rows; at most ${inEnglish(most)} are taken at once. Split it, or keep only the rows that are needed.`,
    wide: (columns, most) =>
      `The table has ${inEnglish(columns)} columns; at most ${inEnglish(most)} are read. Keep only those that are needed.`,
    quote: (row) =>
      `From row ${row} on a quote is not closed, and nothing after it can be read. Add or delete a quote there.`,
  },
};

export type BringTableFaults = typeof zh;

/** What may be wrong with a table that is brought, and how it is mended. */
export function bringTableFaults(lang: Lang): BringTableFaults {
  return { zh, en }[lang];
}
