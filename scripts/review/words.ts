import type { Indicator, Observation, Stated, Statement } from '../../src/lib/domain';
import type { Fate } from './marks';

export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  observation: '观测值',
  repeat: '同一事实，已另记',
  statement: '仅为陈述',
  ignored: '未采用',
};

export const KIND_WORDS = { actual: '实绩', target: '目标' } as const;

const CHANGE_WORDS: Readonly<Record<Statement['change'], string>> = {
  level: '水平',
  growth: '增速',
  delta: '增减',
  share: '占比',
  rank: '名次',
  count: '数量',
};

/** What is stated, with its word of degree. `nameOf` names the indicator that a relation refers to. */
export function statedWords(stated: Stated, unit: string, nameOf: (id: string) => string): string {
  switch (stated.op) {
    case 'eq':
      return stated.value + unit;
    case 'approx':
      return `${stated.value}${unit}左右`;
    case 'ge':
      return `≥${stated.value}${unit}`;
    case 'gt':
      return `＞${stated.value}${unit}`;
    case 'le':
      return `≤${stated.value}${unit}`;
    case 'lt':
      return `＜${stated.value}${unit}`;
    case 'between':
      return `${stated.value}–${stated.valueHi}${unit}`;
    case 'sync':
      return `与${nameOf(stated.ref)}同步`;
    case 'above':
      return `高于${nameOf(stated.ref)}`;
    case 'positive':
      return '正增长';
    case 'assigned':
      return '上级下达';
    case 'relative':
      return '参照别处，无数';
    case 'qualitative':
      return '只有文字';
  }
}

/** 地区生产总值增速 2024 目标 5%左右. */
export function observationWords(
  { indicator, period, kind, stated }: Observation,
  taxonomy: ReadonlyMap<string, Indicator>,
): string {
  const nameOf = (id: string): string => taxonomy.get(id)?.nameZh ?? id;
  const unit = taxonomy.get(indicator)?.unit ?? '';
  return `${nameOf(indicator)} ${period}年${KIND_WORDS[kind]} ${statedWords(stated, unit, nameOf)}`;
}

/** 新建和改造提升高标准农田 2024 目标 300万亩，数量. */
export function statementWords(statement: Statement): string {
  const { subject, period, kind, stated, unit, change } = statement;
  const said = statedWords(stated, unit, (id) => id);
  return `${subject === '' ? '（无主语）' : subject} ${period}年${KIND_WORDS[kind]} ${said}，${CHANGE_WORDS[change]}`;
}
