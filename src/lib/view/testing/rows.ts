import {
  type Cell,
  type Indicator,
  type Op,
  ranks,
  type Region,
  type ValuedOp,
} from '../../domain';
import type { Row } from '../row';
import type { Wording } from '../wording';

/** Invented rows for tests of layouts. */
export function region(adcode: string, shortZh: string): Region {
  return {
    adcode,
    shortZh,
    nameZh: shortZh,
    nameEn: `R${adcode}`,
    level: 'province',
    parent: '100000',
    group: 'east',
  };
}

export function figure(value: number, op: Extract<Op, 'eq' | 'approx' | 'ge' | 'le'> = 'eq'): Cell {
  return { state: 'value', value, stated: { op, value }, sources: [] };
}

export const implied = (value: number, op: ValuedOp = 'eq'): Cell => ({
  state: 'implied',
  value,
  implies: { op, value },
  stated: { op: 'sync', ref: 'gdp_growth' },
  sources: [],
});
/** 快于 another figure that is known. */
export const impliedAbove = (value: number): Cell => ({
  state: 'implied',
  value,
  implies: { op: 'gt', value },
  stated: { op: 'above', ref: 'gdp_growth' },
  sources: [],
});
export const words: Cell = { state: 'words', stated: { op: 'assigned' }, sources: [] };
export const missing: Cell = { state: 'missing' };
export const unread: Cell = { state: 'unread' };
export const between = (value: number, valueHi: number): Cell => ({
  state: 'value',
  value: (value + valueHi) / 2,
  stated: { op: 'between', value, valueHi },
  sources: [],
});

const NAMES = ['北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江'];

/** Rows of the given cells, codes 100001 and on, ranked as the view ranks. */
export function rowsOf(cells: readonly Cell[]): Row[] {
  const values = cells.flatMap((cell) => (cell.state === 'value' ? [cell.value] : []));
  const rankOf = new Map(ranks(values).map((rank, i) => [values[i], rank]));
  return cells.map((cell, i) => ({
    region: region(String(100001 + i), NAMES[i % NAMES.length] ?? ''),
    cell,
    rank: cell.state === 'value' ? (rankOf.get(cell.value) ?? 'unranked') : 'unranked',
  }));
}

export const percent: Wording = {
  lang: 'zh',
  unit: '%',
  sign: false,
  nameOf: () => '地区生产总值增速',
};

/** Of differences. */
export const points: Wording = { ...percent, unit: '百分点', sign: true };

export const growth: Indicator = {
  id: 'gdp_growth',
  nameZh: '地区生产总值增速',
  nameEn: 'GDP growth',
  unit: '%',
  topic: 'macro',
  form: 'growth',
  aliases: [],
  direction: 'higher',
  definition: '',
  pinyin: [],
};
