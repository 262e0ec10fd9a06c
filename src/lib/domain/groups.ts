import { GROUPS, type Group, type Region } from './region';

/**
 * Sets of provinces that national plans speak of. Unlike the four economic regions they overlap, and
 * leave most provinces out. The Greater Bay Area (粤港澳大湾区) is none of them: of its three parts
 * Guangdong alone delivers a report, so that there would be nothing to compare.
 */
export const PRESETS = [
  'yangtze-delta',
  'jingjinji',
  'yangtze-belt',
  'yellow-river',
  'chengyu',
] as const;
export type Preset = (typeof PRESETS)[number];

/** Codes of the provinces in each. Where a plan covers parts of a province, the province counts. */
export const MEMBERS: Readonly<Record<Preset, readonly string[]>> = {
  // 中共中央、国务院《长江三角洲区域一体化发展规划纲要》（2019）：上海、江苏、浙江、安徽全域。
  'yangtze-delta': ['310000', '320000', '330000', '340000'],
  // 中共中央、国务院《京津冀协同发展规划纲要》（2015）。
  jingjinji: ['110000', '120000', '130000'],
  // 国务院《关于依托黄金水道推动长江经济带发展的指导意见》（国发〔2014〕39号）：十一省市。
  'yangtze-belt': [
    '310000',
    '320000',
    '330000',
    '340000',
    '360000',
    '420000',
    '430000',
    '500000',
    '510000',
    '520000',
    '530000',
  ],
  // 中共中央、国务院《黄河流域生态保护和高质量发展规划纲要》（2021）：干支流流经的九省区相关县级行政区。
  'yellow-river': [
    '140000',
    '150000',
    '370000',
    '410000',
    '510000',
    '610000',
    '620000',
    '630000',
    '640000',
  ],
  // 中共中央、国务院《成渝地区双城经济圈建设规划纲要》（2021）：重庆、四川两省市的部分区市县。
  chengyu: ['500000', '510000'],
};

export type RegionSet = Group | Preset;
/** Every named set of provinces that a view can keep to. Marked as pure, so that a bundle without it is without the names. */
export const REGION_SETS: readonly RegionSet[] = /* @__PURE__ */ (() => [...GROUPS, ...PRESETS])();

/** Is a province in a set? `all`: every one is. */
export function inSet(region: Region, set: RegionSet | 'all'): boolean {
  if (set === 'all' || region.group === set) return true;
  const members: Readonly<Record<string, readonly string[]>> = MEMBERS;
  return members[set]?.includes(region.adcode) ?? false;
}
