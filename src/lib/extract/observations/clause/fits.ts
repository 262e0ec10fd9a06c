import type { Figure } from '../../figures/figure';
import type { Subject } from '../../lexicon/subject';
import { renamed, type Noun } from './noun';
import type { Token } from './token';

/** 新增200家、达1900家: where a thing that is told as a stock, alone or beside what is new, stands after what was made. */
export function stands(subject: Subject, words: readonly Token[]): boolean {
  return (
    subject.readings.some((reading) => reading.flow === 'stock') &&
    words.some((word) => word.role === 'reach') &&
    !words.some((word) => word.role === 'make')
  );
}

/** Units in which goods are counted or weighed. */
const GOODS: ReadonlySet<string> = new Set(
  '吨 辆 台 件 套 头 只 羽 艘 架 部 株 米 平方米 立方米 千瓦 千瓦时 度 标箱 标准箱'.split(' '),
);

/** 出口12万辆: counted in pieces, it is a product's, and so are the figures that go on with it. */
export function ofGoods(noun: Noun, figure: Figure): Noun {
  if (noun.named.is !== 'subject' || !GOODS.has(figure.unit)) return noun;
  const { subject } = noun.named;
  const ofMoney = subject.readings.some((reading) => reading.shape === 'growth' && !reading.cut);
  if (!ofMoney || measures(subject, figure)) return noun;
  return renamed(noun, { is: 'unknown', why: `${subject.id} in ${figure.unit}` });
}

/** Is its change an indicator? 人口自然增长率 is a rate that stands where it is. */
export function changes(subject: Subject): boolean {
  return subject.readings.some(({ shape }) => shape === 'growth');
}

/** Is it measured in the figure's unit? */
export function measures(subject: Subject, figure: Figure): boolean {
  return subject.readings.some((reading) => reading.units[figure.unit] !== undefined);
}

/** Is it told as what stands alone: 高新技术企业, 高速公路? */
export function isStock({ readings }: Subject): boolean {
  return readings.every(({ flow }) => flow === 'stock');
}

/** Is it a thing that is counted in the figure's unit, new or in all? */
export function counts(subject: Subject, figure: Figure): boolean {
  return subject.readings.some(
    (reading) => reading.flow !== undefined && reading.units[figure.unit] !== undefined,
  );
}
