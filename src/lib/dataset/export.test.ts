import { describe, expect, it } from 'vitest';
import { exportCsv, exportTsv, guarded } from './export';

describe('guarded', () => {
  it.each(['=1+1', '+1', '-a', '@x', '\tx', '\rx', '-1+cmd|calc', '−'])(
    'guards %j or leaves it',
    (text) => {
      expect(guarded(text)).toBe(text === '−' ? text : `'${text}`);
    },
  );
  it.each([-1.2, '-1.2', '-5', 5, '5%左右', '', true])('leaves %j', (value) => {
    expect(guarded(value)).toBe(value);
  });
});

describe('exportCsv', () => {
  it('has a BOM, \\r\\n and guarded cells', () => {
    expect(
      exportCsv(
        ['a', 'b'],
        [
          { a: '=1', b: -1 },
          { a: 'x,y', b: '' },
        ],
      ),
    ).toBe('\uFEFFa,b\r\n\'=1,-1\r\n"x,y",\r\n');
  });
});

describe('exportTsv', () => {
  it('keeps cells in their columns, numbers as numbers, and guards formulas', () => {
    const rows = [
      { a: '=HYPERLINK("x")', b: -0.5 },
      { a: ' 两\n行\t文字 ', b: 1260000 },
    ];
    expect(exportTsv(['a', 'b'], rows)).toBe(
      'a\tb\r\n\'=HYPERLINK("x")\t-0.5\r\n两 行 文字\t1260000',
    );
  });
  it('guards what is a formula only once trimmed', () => {
    expect(exportTsv(['a'], [{ a: ' =1+1' }])).toBe("a\r\n'=1+1");
  });
});
