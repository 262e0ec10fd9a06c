import { describe, expect, it } from 'vitest';
import type { Page, Run } from './run';
import { textOfPages } from './text-of-pages';

const SIZE = 10;
const FULL = 20;
const INDENT = '\u3000\u3000';
const WIDE = '全市上下团结奋斗开拓进取高质量发展迈出新步伐';

/** A run of signs as wide as they are high, at a place in signs and lines. */
const run = (text: string, x: number, y: number, more: Partial<Run> = {}): Run => ({
  text,
  x: 50 + SIZE * x,
  y: 50 + 15 * y,
  width: SIZE * text.length,
  size: SIZE,
  turn: 0,
  ...more,
});
const page = (...runs: readonly Run[]): Page => ({ width: 300, height: 800, runs });
/** Lines of a page, from the top; spaces before one are an indent. */
const lines = (...texts: readonly string[]): Run[] =>
  texts.map((text, i) => run(text.trimStart(), text.length - text.trimStart().length, i));
/** A sentence of so many signs. */
const sentence = (signs: number): string => `${WIDE.repeat(9).slice(0, signs - 1)}。`;
const wrapped = (text: string): string[] => {
  const [first, ...more] = [text.slice(0, FULL - 2), text.slice(FULL - 2)];
  return [`${INDENT}${first}`, ...(more[0]?.match(new RegExp(`.{1,${FULL}}`, 'gu')) ?? [])];
};
const textOf = (...pages: readonly Page[]): string[] => textOfPages(pages).text.split('\n');

describe('paragraphs', () => {
  it('are joined from their lines, by indents', () => {
    const texts = [sentence(70), sentence(55), sentence(90)];
    expect(textOf(page(...lines(...texts.flatMap(wrapped))))).toEqual(texts);
  });
  it('go on over the page, past its number', () => {
    const text = `${sentence(50).slice(0, -1)}分别增长4.0%和8.1%。`;
    const all = wrapped(text);
    const before = wrapped(sentence(70));
    const [first, second] = [all.slice(0, 2), all.slice(2)];
    const pages = [
      page(...lines(...before, ...first), run('— 3 —', 8, 45)),
      page(...lines(...second, ...wrapped(sentence(30))), run('— 4 —', 8, 45)),
    ];
    expect(textOf(...pages)).toEqual([sentence(70), text, sentence(30)]);
    expect(textOfPages(pages).notes).toEqual([{ kind: 'page-numbers', count: 2 }]);
  });
  it('are told by gaps where there are no indents', () => {
    const block = (from: number) =>
      [0, 1, 2].map((i) => run(i < 2 ? WIDE.slice(0, FULL) : '发展。', 0, from + i));
    const texts = textOf(page(...block(0), ...block(4), ...block(8)));
    expect(texts).toEqual(Array(3).fill(`${WIDE.slice(0, FULL).repeat(2)}发展。`));
  });
  it('begin with a heading of another size, and with a numbered one', () => {
    const runs = [
      run('政府工作报告', 3, 0, { size: 16, width: 96 }),
      ...lines(
        '',
        INDENT + '一、回顾',
        ...wrapped(sentence(70)),
        INDENT + '（一）目标',
        ...wrapped(sentence(50)),
      ),
    ];
    expect(textOf(page(...runs))).toEqual([
      '政府工作报告',
      '一、回顾',
      sentence(70),
      '（一）目标',
      sentence(50),
    ]);
  });
  it('leave no room for the next word: a number is not broken', () => {
    const body = wrapped(sentence(70));
    const runs = lines(...body, `${INDENT}${WIDE.slice(0, 14)}`, '12345.67亿元。');
    expect(textOf(page(...runs))).toEqual([sentence(70), `${WIDE.slice(0, 14)}12345.67亿元。`]);
  });
});

describe('what is no text', () => {
  it('is the gap between Chinese letters of a line that is spread; between words it is one', () => {
    const spread = run('固 定 资 产 投 资 增长 6.3%，GDP 增速 5 % 以上', 0, 0);
    expect(textOf(page(spread))).toEqual(['固定资产投资增长6.3%，GDP增速5%以上']);
    expect(textOf(page(run('王　明 New Area 5 6', 0, 0)))).toEqual(['王　明New Area 5 6']);
  });
  it('is taken out of the top and the foot of pages: heads, numbers that rise', () => {
    const texts = [0, 1, 2].map((shift) => sentence(70 + shift).slice(shift));
    const pages = texts.map((text, i) =>
      page(run('青山市政府公报', 5, -2), ...lines(...wrapped(text)), run(String(5 + i), 9, 45)),
    );
    const { text, notes } = textOfPages(pages);
    expect(text.split('\n')).toEqual(texts);
    expect(notes).toEqual([
      { kind: 'page-numbers', count: 3 },
      { kind: 'running-heads', count: 3 },
    ]);
  });
  it('is not a number that stands alone without rising', () => {
    expect(textOf(page(...lines(INDENT + '新增就业')), page(...lines('6')))).toContain('6');
  });
  it('is a raised number that points to a note, not the 2 of m²', () => {
    const small = { size: 5, width: 5 };
    const raised = (text: string, x: number) => ({ ...run(text, x, 0, small), y: 46 });
    expect(textOf(page(run('增长6%', 0, 0), raised('[1]', 4), run('。', 5, 0)))).toEqual([
      '增长6%。',
    ]);
    expect(textOf(page(run('m', 0, 0), raised('2', 1)))).toEqual(['m2']);
  });
  it('is a run that was written twice to look bold', () => {
    expect(textOf(page(run('一、回顾', 0, 0), { ...run('一、回顾', 0, 0), x: 50.3 }))).toEqual([
      '一、回顾',
    ]);
  });
});

describe('columns', () => {
  const column = (x: number, sign: string): Run[] =>
    Array.from({ length: 8 }, (_, i) => run(sign.repeat(10), x, i + 2));
  it('are read one after the other, beneath what stands over both', () => {
    const runs = [run(WIDE.slice(0, 22), 0, 0), ...column(0, '甲'), ...column(12, '乙')];
    const { text, notes } = textOfPages([page(...runs)]);
    expect(text.replace(/\n/gu, '')).toBe(WIDE.slice(0, 22) + '甲'.repeat(80) + '乙'.repeat(80));
    expect(notes).toEqual([{ kind: 'columns', count: 1 }]);
  });
  it('are not those of a table, which is read row by row', () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      run('指标', 0, i),
      run(`${i}%`, 12, i, { width: 10 }),
    ]);
    expect(textOf(page(...rows.flat()))).toEqual(
      Array.from({ length: 8 }, (_, i) => `指标\t${i}%`),
    );
  });
});

describe('text that does not run across the page', () => {
  it('is read from right to left where it runs downwards', () => {
    const down = (text: string, x: number) => run(text, x, 0, { turn: 'down' });
    const { text, notes } = textOfPages([page(down('一、回顾', 10), down('增长六点一', 8))]);
    expect(text).toBe('一、回顾\n增长六点一');
    expect(notes).toEqual([{ kind: 'vertical', count: 1 }]);
  });
  it.each([1, 2, 3] as const)('is read when turned %d times', (turn) => {
    expect(textOf(page(run('增长6%', 5, 5, { turn })))).toEqual(['增长6%']);
  });
});

it('loses nothing: each sign stands in the text as often as on the pages', () => {
  const signs = (text: string) => [...text.replace(/\s/gu, '')].sort().join('');
  const texts = [sentence(33), sentence(64), '表\t格', sentence(21)];
  const runs = lines(...texts.flatMap(wrapped));
  expect(signs(textOfPages([page(...runs)]).text)).toBe(signs(texts.flatMap(wrapped).join('')));
});
