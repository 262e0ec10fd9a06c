import type { KindOfCount } from '../../domain';
import type { Unsaid, Verdict } from '../../domain/outcome';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: '完成 ',
  missed: '未完成 ',
  unjudged: '',
};

/** Texts of charts, legends, tables and pictures. Functions take values already worded. */
export const chartsZh = {
  separator: '：',
  listSeparator: '、',
  /** Between the filters that a rank is within. */
  scopeSeparator: '·',
  separatorWide: '，',
  sentenceEnd: '。',
  mapOf: (what: string) => `地图：${what}`,
  tilesOf: (what: string) => `方块图：${what}`,
  legendOf: (what: string) => `图例：${what}`,
  rankingOf: (what: string) => `排行：${what}`,
  rank: (rank: number) => `第 ${rank} 位`,
  rankShort: (rank: number) => String(rank),
  /** What alone a figure counts, where others count more or something else. */
  kinds: {
    home: '家庭',
    nursing: '护理型',
    community: '社区',
    public: '公办',
    inclusive: '普惠',
    kindergarten: '幼儿园',
    compulsory: '义务教育',
    basic: '基础教育',
    school: '中小学',
    upper: '高中',
    vocational: '中职',
    higher: '高等教育',
  } satisfies Record<KindOfCount, string>,
  kindSeparator: '',
  onlyOf: (kinds: string) => `（${kinds}）`,
  implied: (value: string, words: string) => `推算 ${value}（${words}）`,
  impliedShort: '推算',
  /** Of a difference, in the legend. */
  bounded: '只知上限或下限',
  /** Was a target met, before by how much. */
  verdict: (verdict: Verdict, by: string) => `${VERDICTS[verdict]}${by}`,
  /** Why nothing can be said of an outcome. */
  unsaid: {
    words: '目标没有数值',
    bounded: '实绩只有界限，不能判定',
    reference: '所参照的实绩未提',
  } satisfies Record<Unsaid, string>,
  wordsHeading: (state: string) => `${state}，不参与排名`,
  empty: '没有可以排列的地区。请换一个指标，或放宽筛选。',
  emptyMap: '没有边界数据，地图无法绘制。排行和表格仍可使用。',
  /** One class of the legend, said aloud. */
  className: (range: string, count: number) => `${range}，${count} 个地区`,
  classFrom: (from: string, to: string) => `${from} 至 ${to}`,
  classRules: {
    distinct: '',
    breaks: '各档含下限，最后一档兼含上限；相同数值必在同档。',
    degrees: '数值都相同，颜色表示度词。',
  },
  /** Colours mean the same in each of the years. */
  overYears: (from: number, to: number) => `颜色按${from}–${to}年统一分级`,
  /** Of a map of amounts: what is large is seen larger still. */
  amounts: '着色为总量，地区大则数大。',
  none: '没有数值',
  countShort: (count: number) => `${count} 地`,
  download: '下载图片',
  unit: (unit: string) => `单位：${unit}`,
  /** Credit of a map's boundaries, with what they are good for. */
  boundaries: (source: string) => `边界：${source === '' ? '来源未注明' : source}，仅供专题示意`,
  inset: '南海诸岛',
};
