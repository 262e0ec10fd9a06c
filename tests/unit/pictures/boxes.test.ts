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
  it('stands upright where its text is turned by a quarter, and is refused for other turns', () => {
    const turned = (by: number) =>
      textsOf(svg(`<text transform="translate(40 20) rotate(${by})" font-size="10">标尺</text>`));
    expect(turned(90)[0]).toMatchObject({ left: 39.2, right: 48.4, top: 20, bottom: 40 });
    expect(turned(-90)[0]).toMatchObject({ left: 31.6, right: 40.8, top: 0, bottom: 20 });
    expect(() => turned(45)).toThrow('turned: 标尺');
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
