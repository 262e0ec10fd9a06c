import { describe, expect, it } from 'vitest';
import { exportCsv, guarded } from './export';

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
