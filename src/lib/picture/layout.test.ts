import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../i18n';
import {
  between,
  figure,
  growth,
  implied,
  missing,
  region,
  rowsOf,
  unread,
  words,
} from '../charts/rows.fixture';
import { tableMeasure } from '../charts/text';
import { FONT_SIZES, layoutPicture, pictureName } from './layout';
import Picture from './Picture.svelte';
import type { PictureRequest } from './request';

const rows = rowsOf([
  figure(8, 'approx'),
  figure(5, 'ge'),
  between(4, 5),
  implied(5),
  words,
  missing,
  unread,
]);
const request = (lang: 'zh' | 'en'): PictureRequest => ({
  kind: 'ranking',
  rows,
  indicator: growth,
  unit: '%',
  lang,
  theme: 'light',
  selected: new Set(),
  nameOf: () => (lang === 'zh' ? growth.nameZh : growth.nameEn),
  references: [{ id: 'nation', value: 5, label: '全国 5%左右' }],
  shown: {
    indicator: growth,
    measure: 'target',
    unit: '%',
    period: 2024,
    whole: { ...region('100000', '全国'), level: 'country' },
    rows,
    above: [],
    median: 5,
    weighted: 'none' as const,
    group: 'all' as const,
    narrowed: false,
  },
  boundaries: undefined,
  date: new Date(2024, 2, 5),
});

await loadMessages('en');

describe.each(['zh', 'en'] as const)('layoutPicture %s', (lang) => {
  const layout = layoutPicture(request(lang), tableMeasure);
  it('keeps every line inside the picture', () => {
    for (const { text, x, y, role, anchor } of layout.lines) {
      const width = tableMeasure(text, FONT_SIZES[role], role === 'title' ? 700 : 400);
      expect(anchor === 'end' ? x - width : x).toBeGreaterThanOrEqual(0);
      expect(anchor === 'end' ? x : x + width).toBeLessThanOrEqual(layout.width);
      expect(y).toBeLessThan(layout.height);
    }
  });
  it('carries title, unit, notes, source, date and name', () => {
    const said = layout.lines.map(({ text }) => text).join('');
    const wanted =
      lang === 'zh'
        ? [
            '2024 年地区生产总值增速目标',
            '单位：%',
            '度词依报告原文',
            '推算',
            '资料来源',
            '2024-03-05',
            '标尺',
          ]
        : ['GDP growth: target, 2024', 'Unit: %', 'implied', 'Source', '2024-03-05', 'Biaochi'];
    for (const text of wanted) expect(said).toContain(text);
  });
  it('draws a document that stands alone', () => {
    const { body } = render(Picture, { props: { layout } });
    expect(body).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(body).toContain(`<title id="title">${layout.title}</title>`);
    for (const row of rows) expect(body).toContain(`data-adcode="${row.region.adcode}"`);
    expect(body).not.toMatch(/tabindex|href|@import|var\(--/u);
  });
});

describe('pictureName', () => {
  it('is the view', () => {
    expect(pictureName(request('zh'), 'svg')).toBe('标尺_地区生产总值增速_目标_2024_省_排行.svg');
  });
});

describe('a map without boundaries', () => {
  it('fails with words, rather than drawing an empty picture', () => {
    expect(() => layoutPicture({ ...request('zh'), kind: 'map' }, tableMeasure)).toThrow(
      '没有边界数据',
    );
  });
});
