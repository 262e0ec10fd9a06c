/** A value in a unit that compares across reports. */
export interface Base {
  readonly value: number;
  readonly unit: string;
}

/** Units that are multiples of a base unit. */
const MULTIPLES: Readonly<Record<string, readonly [string, number]>> = {
  '‰': ['%', 0.1],
  百分点: ['百分点', 1],
  个百分点: ['百分点', 1],
  个点: ['百分点', 1],
  个工作日: ['工作日', 1],
  成: ['%', 10],
  人民币: ['元', 1],
  元人民币: ['元', 1],
  美金: ['美元', 1],
  斤: ['吨', 0.0005],
  公斤: ['吨', 0.001],
  千克: ['吨', 0.001],
  克: ['吨', 1e-6],
  担: ['吨', 0.05],
  平方公里: ['平方米', 1e6],
  平方千米: ['平方米', 1e6],
  平方: ['平方米', 1],
  方: ['立方米', 1],
  立方: ['立方米', 1],
  千米: ['公里', 1],
  KM: ['公里', 1],
  米: ['公里', 0.001],
  厘米: ['公里', 1e-5],
  毫米: ['公里', 1e-6],
  海里: ['公里', 1.852],
  兆瓦: ['千瓦', 1e3],
  MW: ['千瓦', 1e3],
  吉瓦: ['千瓦', 1e6],
  GW: ['千瓦', 1e6],
  KW: ['千瓦', 1],
  度: ['千瓦时', 1],
  KWH: ['千瓦时', 1],
  兆瓦时: ['千瓦时', 1e3],
  MWH: ['千瓦时', 1e3],
  吉瓦时: ['千瓦时', 1e6],
  GWH: ['千瓦时', 1e6],
  兆伏安: ['千伏安', 1e3],
  千升: ['升', 1e3],
  吨标煤: ['吨标准煤', 1],
  标箱: ['标准箱', 1],
  TEU: ['标准箱', 1],
};

/** Units that stand as they are. All others count, in 1. */
const OWN = new Set(
  `% 元 美元 欧元 港元 日元 吨 亩 公顷 平方米 立方米 公里 千瓦 千瓦时 千伏安 升 吨标准煤 标准箱 倍 天 工作日 岁 年 小时 分钟 秒 毫秒 微克 毫克
  PF PFLOPS EFLOPS P PB TB GB 摄氏度 ℃ °C 人次 车次 架次`.split(/\s+/),
);

/** A value of a unit without its scale word (`noun`), times `scale`, in its base unit. */
export function baseOf(value: number, scale: number, noun: string): Base {
  const [unit, factor] = MULTIPLES[noun] ?? [keeps(noun) ? noun : '1', 1];
  return { value: tidy(value * scale * factor), unit };
}

function keeps(noun: string): boolean {
  return OWN.has(noun) || noun.includes('/');
}

/** Undoes what binary fractions add. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
