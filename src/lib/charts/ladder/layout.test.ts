import { describe, expect, it } from 'vitest';
import type { Cell, Region } from '../../domain';
import { ladderOf, rungsOf } from '../../view/ladder/ladder';
import { figure, growth, implied, missing, region, words } from '../../view/testing/rows';
import { tableMeasure } from '../text';
import { layoutLadder } from './layout';

/** An invented tree: a path names its place, 甲/乙/丙 is three levels under the top. */
function treeOf(cells: Readonly<Record<string, Cell>>) {
  const paths = Object.keys(cells);
  const above = (path: string) => path.split('/').slice(0, -1).join('/');
  const regionOf = (path: string): Region => region(path, path.split('/').at(-1) ?? '');
  return (opens: (path: string) => boolean = () => true) =>
    ladderOf(regionOf('全'), {
      cellOf: ({ adcode }) => cells[adcode] ?? missing,
      partsOf: ({ adcode }) => paths.filter((path) => above(path) === adcode).map(regionOf),
      opens: ({ adcode }) => opens(adcode),
    });
}
const layout = (top: ReturnType<ReturnType<typeof treeOf>>, width = 900) =>
  layoutLadder(
    {
      top,
      indicator: growth,
      mean: 'none',
      speech: { lang: 'zh', nameOf: () => '' },
      measure: tableMeasure,
    },
    width,
  );

const three = treeOf({
  全: figure(5, 'approx'),
  '全/甲': figure(6),
  '全/甲/一': figure(8),
  '全/甲/二': figure(7),
  '全/乙': figure(4),
  '全/丙': words,
});

describe('a ladder of three levels', () => {
  it('has a row for each, the parts under their whole from the highest down', () => {
    expect(layout(three()).down).toEqual(['全', '全/甲', '全/甲/一', '全/甲/二', '全/乙', '全/丙']);
  });
  it('says what each level adds to the one above, in points', () => {
    expect(layout(three()).rows.map(({ step }) => step)).toEqual([
      '',
      '+1百分点左右',
      '+2百分点',
      '+1百分点',
      '−1百分点左右',
      '',
    ]);
    expect(rungsOf(three()).map(({ stand }) => stand)).toEqual([
      'none',
      'above',
      'above',
      'above',
      'below',
      'none',
    ]);
  });
  it('links each step to the line of the level above', () => {
    const { rows, risers } = layout(three());
    const at = (adcode: string) => {
      const row = rows.find((one) => one.adcode === adcode);
      if (!row || row.x === 'none') throw new Error(`${adcode} has no place`);
      return { x: row.x.toFixed(1), y: row.y, tread: row.tread };
    };
    const [whole, high, city, low] = ['全', '全/甲', '全/甲/一', '全/乙'].map(at);
    expect(high?.tread).toBe(`M${whole?.x} ${high?.y}H${high?.x}`);
    expect(city?.tread).toBe(`M${high?.x} ${city?.y}H${city?.x}`);
    // From the whole down to the last of its parts with a number; then the same of the part.
    expect(risers).toEqual([
      `M${whole?.x} ${whole?.y}V${low?.y}`,
      `M${high?.x} ${high?.y}V${at('全/甲/二').y}`,
    ]);
  });
  it('leaves out the parts of what is closed, and marks that there are some', () => {
    const { rows } = layout(three((path) => path === '全'));
    expect(rows.map(({ adcode, parts }) => [adcode, parts])).toEqual([
      ['全', 'open'],
      ['全/甲', 'closed'],
      ['全/乙', 'none'],
      ['全/丙', 'none'],
    ]);
  });
});

describe('a ladder of four levels', () => {
  const four = treeOf({
    全: figure(5),
    '全/甲': figure(5.5),
    '全/甲/一': figure(6),
    '全/甲/一/县': figure(8),
    '全/甲/一/区': implied(7),
  });
  it('goes as deep as the tree does', () => {
    const { rows, risers } = layout(four());
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 3]);
    expect(risers).toHaveLength(3);
    expect(rows.at(3)?.step).toBe('+2百分点');
  });
  it('shows an implied value and subtracts nothing from it', () => {
    const row = layout(four()).rows.at(4);
    expect(row).toMatchObject({ state: 'implied', step: '' });
  });
});

it('stays in its width, on a phone too', () => {
  for (const width of [320, 390, 820, 1180]) {
    const { rows, plot, stepX } = layout(three(), width);
    expect(plot[0]).toBeLessThan(plot[1]);
    expect(stepX).toBeLessThanOrEqual(width);
    for (const { x } of rows)
      if (x !== 'none') {
        expect(x).toBeGreaterThanOrEqual(plot[0]);
        expect(x).toBeLessThanOrEqual(plot[1]);
      }
  }
});

it('sets what is added clear of the target, on a phone too', () => {
  for (const width of [340, 700]) {
    const { rows, valueX, stepX } = layout(three(), width);
    for (const { step } of rows)
      expect(stepX - tableMeasure(step, 12, 600), step).toBeGreaterThan(valueX);
  }
});
it('leaves what is added to the plot where both have no room', () => {
  const { rows, plot, valueX } = layout(three(), 240);
  expect(rows.map(({ step }) => step)).toEqual(rows.map(() => ''));
  expect(valueX).toBe(240);
  expect(plot[1] - plot[0]).toBeGreaterThan(80);
});
it('draws nothing between figures that are not there', () => {
  const { rows, risers } = layout(treeOf({ 全: words, '全/甲': figure(5) })());
  expect(risers).toEqual([]);
  expect(rows.map(({ tread }) => tread)).toEqual(['', '']);
});
