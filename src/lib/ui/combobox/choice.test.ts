import { describe, expect, it } from 'vitest';
import { search, type ChoiceGroup } from './choice';

const groups: readonly ChoiceGroup[] = [
  { label: '综合', choices: [{ value: 'gdp', label: '地区生产总值', words: ['GDP', 'dqsczz'] }] },
  {
    label: '内需',
    choices: [
      { value: 'retail', label: '社会消费品零售总额增速', words: [] },
      { value: 'trade', label: '进出口总额', words: ['外贸'] },
    ],
  },
];

const found = (query: string) =>
  search(groups, query).flatMap((g) => g.choices.map((c) => c.value));

describe('search', () => {
  it('finds all with an empty query', () => {
    expect(found('  ')).toEqual(['gdp', 'retail', 'trade']);
  });
  it('ignores case, width and spaces', () => {
    expect(found('ｇ d P')).toEqual(['gdp']);
  });
  it('finds by alias and by pinyin initials', () => {
    expect(found('外贸')).toEqual(['trade']);
    expect(found('dqsc')).toEqual(['gdp']);
  });
  it('finds an abbreviation by its letters in order', () => {
    expect(found('社零')).toEqual(['retail']);
    expect(found('零社')).toEqual([]);
  });
  it('drops groups without a match', () => {
    expect(search(groups, '社会')).toHaveLength(1);
    expect(search(groups, '无此指标')).toEqual([]);
  });
});
