import type { Word } from './words';

/**
 * What readers type, folded, and what reports write in its place: each entry is one way to say it, whose words, parted
 * by spaces, must all stand in one text. A report's own word needs no line: it is found as it is written.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  物价: ['居民消费价格', 'cpi'],
  通胀: ['居民消费价格', 'cpi'],
  cpi: ['居民消费价格'],
  gdp: ['生产总值'],
  双碳: ['碳达峰', '碳中和'],
  新能源车: ['新能源汽车'],
  电动车: ['新能源汽车'],
  充电桩: ['充电设施', '充电基础设施'],
  养老床位: ['养老 床位'],
  托育托位: ['托育 托位', '托位'],
  高铁: ['高速铁路'],
  高速: ['高速公路'],
  低保: ['最低生活保障', '城乡低保'],
  医保: ['医疗保险', '基本医保'],
  社保: ['社会保险', '养老保险'],
  社零: ['社会消费品零售总额'],
  固投: ['固定资产投资'],
  外贸: ['进出口'],
  外资: ['实际使用外资', '实际利用外资'],
  研发: ['研究与试验发展', 'r&d'],
  民企: ['民营企业'],
  国企: ['国有企业'],
  高企: ['高新技术企业'],
  空气质量: ['优良天数', 'pm2.5'],
  雾霾: ['pm2.5'],
  环保: ['生态环境', '环境保护'],
  棚改: ['棚户区改造', '棚户区'],
  旧改: ['老旧小区'],
};

/** A word of a query with what else reports call it. */
export function withSynonyms(word: Word): Word {
  const others = Object.hasOwn(SYNONYMS, word.text) ? SYNONYMS[word.text] : undefined;
  if (!others) return word;
  return {
    ...word,
    also: others.map((other) => other.split(' ').map((text) => ({ text, open: false }))),
  };
}
