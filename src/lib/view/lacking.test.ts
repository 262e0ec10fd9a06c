import { describe, expect, it } from 'vitest';
import { show } from './explore/rows';
import { DEFAULT_VIEW } from './explore/state';
import { lackingOf, wordLacking } from './lacking';
import { loadedWith, observed } from './testing/country';

describe('what a difference lacks', () => {
  const last = { kind: 'actual', period: 2023 } as const;
  const some = loadedWith([
    observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
    observed('120000', 'gdp_growth', { op: 'eq', value: 5 }, last),
  ]);
  const lacking = (measure: 'target' | 'step' | 'lead') => {
    const shown = show(some, { ...DEFAULT_VIEW, measure });
    return shown.rows.map((row) => `${row.region.adcode} ${lackingOf(some, shown, row)}`).sort();
  };
  it('is the target, the last result, or both', () => {
    expect(lacking('step')).toEqual(['110000 base', '120000 target', '130000 both', '140000 both']);
  });
  it('is the target where the level above has one', () => {
    expect(lacking('lead')).toEqual([
      '110000 none',
      '120000 target',
      '130000 target',
      '140000 target',
    ]);
  });
  it('is nothing where no difference is shown', () => {
    expect(lacking('target').every((text) => text.endsWith('none'))).toBe(true);
  });
});

it('is said where the other figure is stated', () => {
  expect(wordLacking('target', 'step', 'zh')).toBe('有上年实绩，目标报告未提，无法相减。');
  expect(wordLacking('base', 'lead', 'zh')).toBe('有目标，上级目标报告未提，无法相减。');
  expect(wordLacking('both', 'step', 'zh')).toBe('');
});
