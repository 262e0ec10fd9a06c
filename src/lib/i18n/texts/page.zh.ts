/** Texts of the pages and their controls, in Chinese. */
export const pageZh = {
  title: (indicator: string, measure: string, period: number) =>
    `${period}年${indicator}${measure} · 标尺`,
  skip: '跳到内容',
  /** The other pages, by their paths. */
  pages: '页面',
  pageNames: { '/statements': '检索', '/data': '数据' },
  controls: '查看内容',
  indicator: '指标',
  indicatorSearch: '搜索指标或地区，如 GDP、贵州',
  indicatorNone: '没有这个指标或地区，换个词试试',
  indicatorOpen: '展开指标列表',
  measure: '口径',
  /** As long as the page's head has room for. */
  measuresShort: {
    target: '目标',
    actual: '实绩',
    outcome: '完成情况',
    step: '目标较实绩',
    lead: '较上级目标',
  },
  level: '层级',
  levels: { province: '省', prefecture: '市州' },
  prefectureOf: (province: string) => `${province}市州`,
  group: '区域',
  groupAll: '全部',
  /** Sets of provinces beyond the economic regions. */
  groupMore: '更多区域',
  period: '年份',
  /** What a year's figures are called where they did not come. */
  reportsOf: (year: number) => `${year}年的报告`,
  sort: '排序',
  sorts: {
    value: '按数值',
    name: '按名称',
    region: '按区域',
    step: '按目标较实绩',
    flat: '逐市排列',
  },
  filters: {
    name: '筛选',
    button: (active: number) => (active === 0 ? '筛选' : `筛选，已用 ${active} 项`),
    clear: '清除筛选',
  },
  map: '地图',
  tiles: '方块图',
  /** The choice between the map and its tiles. */
  mapKind: '图式',
  place: '位置',
  ranking: '排行',
  /** Distribution and scatter, before their own texts are here. */
  plots: '图表',
  detailsEmpty: '点选地图、排行或表格中的任一地区，看它的数值、位次和报告原文。',
  table: '表格',
  details: '详情',
  otherLanguage: 'English',
  median: '中位数',
  weighted: '加权均值',
  /** How many enter the weighted mean, and what part of the whole's gross product they are. */
  coverage: (count: number, provinces: boolean, percent: number) =>
    `（${count}${provinces ? '省' : '市州'}，占GDP ${percent}%）`,
  loading: {
    manifest: '正在查看数据版本',
    fetch: '正在下载数据',
    verify: '正在核对校验值',
    parse: '正在解析数据',
    write: '正在存入本机',
    ready: '数据已就绪',
  },
  failed: '数据没有载入',
  /** Why a file could not be used; `file` is its address on the site. */
  failure: {
    worker: () => '浏览器结束了后台线程。',
    offline: (file: string) => `取不到 ${file}：没有网络，或连接中断。`,
    missing: (file: string) => `服务器上没有 ${file}。`,
    server: (file: string) => `服务器出错，取不到 ${file}。`,
    version: () => '网站已更新，本页还是旧版。',
    'not-data': (file: string) => `${file} 送来的是网页，不是数据。`,
    truncated: (file: string) => `${file} 没有下载完整。`,
    hash: (file: string) => `${file} 与清单的校验值不符，已拒绝使用。`,
    malformed: (file: string) => `${file} 的内容无法解析。`,
    aborted: (file: string) => `载入已中止：${file}`,
    internal: (file: string) => `程序出错：${file}`,
  },
  remedy: {
    reconnect: '请检查网络后重试。',
    retry: '请重试。',
    reload: '请刷新。',
    publisher: '请重试；若仍不行，需由网站维护者重新发布数据。',
  },
  /** Some browsers remember that a part did not come until the page is reloaded. */
  partLost: (what: string) => `“${what}”没有载入。请检查网络后重试；仍不行，请刷新页面。`,
  retry: '重试',
  unusable: (list: readonly string[]) => `网址中有看不懂的参数，已略过：${list.join('、')}`,
  mapFailed: '地图边界没有载入，排行和表格仍可使用。',
  dismiss: '知道了',
  source: '数据来自各级政府工作报告公开文本；每个数值都可点开查看出处。',
};
