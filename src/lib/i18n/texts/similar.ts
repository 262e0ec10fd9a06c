import type { Lang } from '../lang';

/** Texts of the governments that are like one. */
const zh = {
  panel: '目标相似的政府',
  /** `level`: 省 or 市州. */
  lead: (region: string, year: number, judged: number, level: string) =>
    `${year}年报告的目标与${region}最相似的${level}，从${judged}个可比的${level}中选出：`,
  level: { province: '省份', prefecture: '市州' },
  degree: (percent: string) => `相似度${percent}`,
  basis: (on: number, both: number) => `依据${on}项目标，其中两地都提出的${both}项`,
  compare: (region: string, other: string) => `${region}与${other}逐项比较`,
  all: (count: number) => `与这${count}地一起比较`,
  method:
    '算法：对任一方提出的每项目标，一方没有提出计1；两方都提出，按两个数值在全体同级政府中位次百分位的差的一半计（只有文字而无数值的，与数值相差计0.25）；相似度是1减去平均值。位次与单位、量级无关；有删节的文本里没有的目标，无从判断，不计。',
  few: (region: string, sets: number, least: number) =>
    `这份报告里${region}提出的目标有${sets}项；与任何同级政府都凑不足${least}项可比的目标，不作判断。`,
  nobody: (region: string) => `没有可与${region}相比的同级政府。`,
  coming: '正在载入同级政府的报告…',
};
const en: typeof zh = {
  panel: 'Governments with similar targets',
  lead: (region, year, judged, level) =>
    `Of ${judged} ${level} that can be judged, those whose targets in the reports of ${year} are most like those of ${region}:`,
  level: { province: 'provinces', prefecture: 'prefectures' },
  degree: (percent) => `${percent} alike`,
  basis: (on, both) => `on ${on} targets, ${both} of them set by both`,
  compare: (region, other) => `Compare ${region} and ${other}`,
  all: (count) => `Compare with all ${count}`,
  method:
    'Method: of every target that either sets, one set by one alone counts 1; of one set by both, half the difference of the two figures’ percentile places among all governments of the level (0.25 between words without a figure and a figure). Likeness is 1 less the mean. Places do not depend on units or scale; what an abridged text does not hold cannot be told and is left out.',
  few: (region, sets, least) =>
    `In this report ${region} sets ${sets} targets; with no government of its level are there ${least} that can be compared, so nobody is called alike.`,
  nobody: (region) => `There is no government of the level of ${region} to compare with.`,
  coming: 'Loading the reports of its peers…',
};

/** The texts of the governments that are like one, in one language. */
export function similarTexts(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}
