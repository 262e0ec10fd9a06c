import { describe, expect, it } from 'vitest';
import { loadedWith, observed } from '../../view/testing/country';
import { matrixOf } from '../../view/matrix/matrix';
import { ordered } from '../../view/matrix/order';
import { matrixYears } from '../../view/matrix/years';
import { palette as paletteOf } from '../colour/palette';
import { shareFill } from './fill';
import { matrixContent } from './matrix-content';
import { yearsContent } from './years-content';

const palette = paletteOf('light');
const speech = { lang: 'zh', nameOf: (id: string) => id } as const;
const field = { level: 'province', group: 'all', topic: 'all', headline: false } as const;
const loaded = loadedWith(
  [
    observed('100000', 'gdp_growth', { op: 'approx', value: 5 }),
    observed('110000', 'gdp_growth', { op: 'ge', value: 6 }),
    observed('120000', 'gdp_growth', { op: 'qualitative' }),
    observed('110000', 'income_growth', { op: 'sync', ref: 'gdp_growth' }),
  ],
  ['100000', '110000', '120000', '130000'],
);
const abridged = {
  ...loaded,
  reports: loaded.reports.map((one) =>
    one.adcode === '130000' ? { ...one, copy: 'abridged' as const } : one,
  ),
};

describe('matrixContent', () => {
  const matrix = ordered(matrixOf(abridged, { ...field, year: 2024 }), 'region');
  const content = matrixContent(matrix, speech, palette);
  const at = (row: number, column: number) => content.cellAt(row, column);

  it('has the nation first, apart from the rest', () => {
    expect(content.rows.map(({ name, apart }) => [name, apart])).toEqual([
      ['全国', true],
      ['甲', false],
      ['乙', false],
      ['丙', false],
    ]);
    expect(content.rows[1]?.head).toBe('东部');
  });
  it('marks a figure with the sign of its word, and reads it aloud with its rank', () => {
    expect(at(1, 0)).toMatchObject({ sign: '≥', figure: '≥6%', state: 'value' });
    expect(at(1, 0).says).toBe('甲，gdp_growth：6%以上，列内第1位，共1地');
  });
  it('tells words, an implied figure, silence and an abridged copy apart', () => {
    expect(at(2, 0)).toMatchObject({ sign: '文', figure: '', fill: { kind: 'dots' } });
    expect(at(1, 1)).toMatchObject({ sign: '＝', fill: { kind: 'hollow' } });
    expect(at(2, 1)).toMatchObject({ sign: '', fill: 'none', state: 'missing' });
    expect(at(3, 0)).toMatchObject({ sign: '·', fill: 'none', state: 'abridged' });
  });
});

describe('yearsContent', () => {
  const years = matrixYears(abridged, { ...field, order: 'region' });
  const content = yearsContent(years, { ...speech, byTopic: true }, palette);

  it('counts who sets a target, and says that more may where copies are abridged', () => {
    expect(content.cellAt(0, 0)).toMatchObject({ sign: '2', state: 'value' });
    expect(content.cellAt(0, 0).says).toBe(
      'gdp_growth，2024年：3地中2地设定，其中1地未写数值，3份文本中全文2份，数只少不多',
    );
  });
  it('says behind each line since when most set it', () => {
    expect(content.rows.map(({ tail }) => tail)).toEqual([
      '每年都过半',
      '从未过半，最多1地（2024）',
    ]);
  });
});

describe('shareFill', () => {
  it('has a class for each quarter, closed above: half is not most', () => {
    const fills = [1, 5, 10, 11, 15, 16, 20].map((count) => shareFill(count, 20, palette));
    expect(fills[0]).toEqual(fills[1]);
    expect(fills[2]).not.toEqual(fills[3]);
    expect(fills[3]).toEqual(fills[4]);
    expect(fills[5]).toEqual(fills[6]);
    expect(shareFill(0, 20, palette)).toBe('none');
  });
});
