import { describe, expect, it } from 'vitest';
import { formatCount } from './number-format';

describe('formatCount', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalEnclosedCircle', 21, '21'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['japaneseCounting', 34, '三十四'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1000, '一千'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['ideographDigital', 105, '一〇五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 11, '甲'],
    ['ideographZodiac', 2, '丑'],
    ['upperLetter', 27, 'AA'],
    ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 1990, 'MCMXC'],
    ['none', 4, ''],
    ['someNewFormat', 4, '4'],
  ])('%s: %d is %s', (format, count, written) => {
    expect(formatCount(count, format)).toBe(written);
  });
  it('has an answer for any count', () => {
    for (const count of [-1, 0, 9999, 10_000, 1e9])
      for (const format of ['chineseCounting', 'lowerRoman', 'lowerLetter', 'ideographTraditional'])
        expect(formatCount(count, format)).toEqual(expect.any(String));
  });
});
