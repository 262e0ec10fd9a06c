import { describe, expect, it } from 'vitest';
import { tableOf } from './data-columns';

describe('tableOf', () => {
  it('tells the parts of a table apart', () => {
    const title = (name: string) => {
      const words = tableOf(name, 'zh');
      return words === 'unknown' ? words : words.title;
    };
    expect(
      [
        'reports',
        'reports-2024',
        'reports-2024-prefecture',
        'observations-2024',
        'observations-2024-prefecture',
      ].map(title),
    ).toEqual([
      '收录的报告',
      '2024 年的报告',
      '2024 年的报告：不收原句的市州',
      '2024 年报告中的目标与实绩',
      '2024 年报告中的目标与实绩：不收原句的市州',
    ]);
    expect(title('weights-2030')).toBe('unknown');
  });
});
