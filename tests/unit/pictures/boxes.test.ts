import { describe, expect, it } from 'vitest';
import { textsOf } from './boxes';
import { faultsOf } from './faults';

const svg = (inner: string) => `<svg viewBox="0 0 100 50">${inner}</svg>`;
const faults = (inner: string) => faultsOf([], textsOf(svg(inner)));

describe('the box of a text', () => {
  it('is of its letters, by size, anchor and shift from around it', () => {
    const [box] = textsOf(
      svg(
        '<g transform="translate(10 20)" font-size="10" text-anchor="end"><text x="5" y="0" dy="0.5em">标尺</text></g>',
      ),
    );
    expect(box).toMatchObject({ text: '标尺', left: -5, right: 15 });
    expect([box?.top, box?.bottom].map((y) => Math.round(y ?? 0))).toEqual([17, 26]);
  });
  it('is as much larger as its group is scaled', () => {
    const [box] = textsOf(
      svg('<g transform="translate(1 1) scale(2)"><text x="1" y="9" font-size="10">标</text></g>'),
    );
    expect([box?.left, box?.right]).toEqual([3, 23]);
  });
  it('reaches beneath the line only where its letters do', () => {
    const [plain, hanging] = textsOf(svg('<text y="10">5%</text><text y="10">Aging</text>'));
    expect([plain?.bottom, (hanging?.bottom ?? 0) > 10]).toEqual([10, true]);
  });
  it('is refused for a text that is turned', () => {
    expect(() => textsOf(svg('<text transform="rotate(90)">x</text>'))).toThrow('rotate');
  });
});

describe('a fault', () => {
  it('is a text over the edge, or over its map’s frame', () => {
    const text = '<text x="60" y="30" font-size="10">标尺</text>';
    expect(faults(text).over).toEqual([]);
    expect(faults(text.replace('60', '85')).over).toHaveLength(1);
    const frame = '<clipPath id="f"><rect width="70" height="50"></rect></clipPath>';
    expect(faults(`${frame}<g clip-path="url(#f)">${text}</g>`).over).toHaveLength(1);
  });
  it('is a text over another', () => {
    const one = '<text x="0" y="20" font-size="10">标尺</text>';
    expect(faults(one + one.replace('20', '32')).covered).toEqual([]);
    expect(faults(one + one.replace('20', '26')).covered).toHaveLength(1);
  });
  it('is a line that begins with a closing sign, or ends with an opening one', () => {
    const line = { x: 0, y: 0, role: 'note', anchor: 'start' } as const;
    const texts = ['标尺（', '，标尺', '（标尺）'];
    expect(
      faultsOf(
        texts.map((text) => ({ ...line, text })),
        [],
      ).broken,
    ).toEqual(texts.slice(0, 2));
  });
});
