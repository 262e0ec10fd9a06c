import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { classifyRows } from '../../src/lib/charts/colour/classes';
import { tableMeasure } from '../../src/lib/charts/text';
import { layoutSheet } from '../../src/lib/picture/sheet/layout';
import { sheetOf } from '../../src/lib/picture/sheet/sheet-of';
import Picture from '../../src/lib/picture/sheet/Picture.svelte';
import type { PictureRequest } from '../../src/lib/picture/request';
import { DEFAULT_VIEW, references, show } from '../../src/lib/view';
import { showPair } from '../../src/lib/view/explore/pair';
import { loadCountry } from './country';
import { compare, differences, normalised } from './reference';
import { trendOfCountry } from './trend';

const loaded = loadCountry();
const view = { ...DEFAULT_VIEW, indicator: 'income_growth', select: ['510000'] };
const lang = 'zh';
const shown = show(loaded, view, lang);
const nameOf = (id: string) => loaded.indicators.find((one) => one.id === id)?.nameZh ?? id;
const years = trendOfCountry(loaded, shown.indicator);
const CHOSEN = ['320000', '510000', '610000'];
const chosenYears = {
  ...years,
  lines: years.lines.filter(({ region }) => CHOSEN.includes(region.adcode)),
};
const boundaries: unknown = JSON.parse(
  readFileSync(new URL('../../static/geo/china.json', import.meta.url), 'utf8'),
);

/**
 * The picture of a view, with widths of text from a table: the same on every machine, whatever its fonts.
 */
function draw(kind: PictureRequest['kind'], theme: PictureRequest['theme']): string {
  const request: PictureRequest = {
    kind,
    theme,
    rows: shown.rows,
    classes: classifyRows(shown.rows, false),
    indicator: shown.indicator,
    unit: shown.unit,
    lang,
    selected: new Set(view.select),
    nameOf,
    references: references(shown, lang, nameOf),
    shown,
    pair: showPair(loaded, view, shown),
    trend: kind === 'trend' ? chosenYears : years,
    boundaries,
    address: 'https://biaochi.example/',
    date: new Date(2024, 2, 5),
  };
  return render(Picture, { props: { layout: layoutSheet(sheetOf(request), tableMeasure) } }).body;
}

it('the data have every state that a chart draws', () => {
  expect(new Set(shown.rows.map(({ cell }) => cell.state))).toEqual(
    new Set(['value', 'implied', 'words', 'missing', 'unread']),
  );
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(['map', 'tiles', 'ranking', 'scatter', 'strip', 'trend', 'multiples'] as const)(
    '%s is as drawn before',
    (kind) => {
      expect(compare(`${kind}-${theme}`, draw(kind, theme))).toEqual([]);
    },
  );
});

describe('differences', () => {
  const line = '<rect x="10.2" y="4" fill="#123456" /><text>5%左右</text>';
  const against = (other: string) => differences(normalised(line), normalised(other));

  it('forgives a pixel, and no more', () => {
    expect(against(line.replace('10.2', '11'))).toEqual([]);
    expect(against(line.replace('10.2', '13'))).toHaveLength(1);
  });
  it('forgives no other colour, text or tag', () => {
    expect(against(line.replace('123456', '123457'))).toHaveLength(1);
    expect(against(line.replace('5%', '6%'))).toHaveLength(1);
    expect(against(line.replace('rect', 'path'))).not.toHaveLength(0);
  });
});
