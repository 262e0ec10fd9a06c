import { describe, expect, it } from 'vitest';
import { originalOf, readSource } from './source';

function paragraphs(text: string): string[] {
  const { plain, paragraphs: all } = readSource(text);
  return all.map(({ start, end }) => plain.slice(start, end));
}

describe('readSource', () => {
  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\\r\\n', '\\n', '<br/>', '</p><p class="a">'])(
    'ends a line at %j',
    (end) => {
      expect(paragraphs(`增长6%。${end}上涨2%。`)).toEqual(['增长6%。', '上涨2%。']);
    },
  );
  it('reads radicals and compatibility forms as characters, at their offsets', () => {
    const text = '地区⽣产总值增⻓6%，城镇化\uf9db提\u202c高';
    const source = readSource(text);
    expect(source.plain).toBe('地区生产总值增长6%，城镇化率提高');
    expect(originalOf(source, 2, 8).quote).toBe('⽣产总值增⻓');
  });
  it('drops the furniture of pages, and goes on with the sentence', () => {
    const text = '居民收入分别增长4.0%\n— 3 —\n和8.1%。\n打印\n第4页 共20页\n增长6%。';
    expect(paragraphs(text)).toEqual(['居民收入分别增长4.0%和8.1%。', '增长6%。']);
  });
  it('keeps a number that is no page’s', () => {
    expect(paragraphs('一、目标\n6\n万人。')).toEqual(['一、目标', '6', '万人。']);
  });
  it('joins lines that are wrapped at any width, and no headings', () => {
    const sentence = '全省上下团结一心，扎实推进各项工作，经济运行稳中向好，发展质量不断提升。';
    const wrapped = [0, 1, 2, 3].map((k) => sentence.slice(k * 10, k * 10 + 10)).join('\n');
    const wide = [0, 1, 2].map((k) => sentence.slice(k * 14, k * 14 + 14)).join('\n');
    expect(paragraphs(`一、回顾\n${wide}\n${wide}`)).toEqual(['一、回顾', sentence, sentence]);
    expect(paragraphs(wrapped).join('')).toBe(sentence);
  });
  it('cuts before and after headings that a line runs on with', () => {
    expect(paragraphs('一、2023年工作回顾 增长6%。 二、2024年工作安排 增长5%。')).toEqual([
      '一、2023年工作回顾',
      '增长6%。',
      '二、2024年工作安排',
      '增长5%。',
    ]);
    expect(paragraphs('二、2024年主要目标任务和重点工作')).toEqual([
      '二、2024年主要目标任务和重点工作',
    ]);
  });
});
