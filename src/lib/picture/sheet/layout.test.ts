/* eslint-disable max-lines -- the specification of one sheet */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../i18n';
import {
  between,
  figure,
  growth,
  implied,
  impliedAbove,
  missing,
  region,
  rowsOf,
  unread,
  words,
} from '../../view/testing/rows';
import { classifyRows } from '../../charts/colour/classes';
import { readBoundaries } from '../../charts/map/geo';
import { tableMeasure, type MeasureText } from '../../charts/text';
import { FONT_SIZES, layoutSheet } from './layout';
import Picture from './Picture.svelte';
import type { Trend } from '../../view/explore/trend';
import type { PictureRequest } from '../request';
import { titleOf as titleOfSheet } from './sheet';
import { sheetOf } from './sheet-of';

const rows = rowsOf([
  figure(8, 'approx'),
  figure(5, 'ge'),
  between(4, 5),
  implied(5),
  words,
  missing,
  unread,
]);
const withRows = (some: typeof rows) => ({ rows: some, classes: classifyRows(some, false) });
const request = (lang: 'zh' | 'en'): PictureRequest => ({
  kind: 'ranking',
  ...withRows(rows),
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
    level: 'province',
    whole: { ...region('100000', '全国'), level: 'country' },
    rows,
    above: [],
    median: 5,
    weighted: 'none' as const,
    group: 'all' as const,
    filter: { op: 'all', state: 'all' },
  },
  boundaries: undefined,
  address: 'https://example.org/?measure=step',
  date: new Date(2024, 2, 5),
});

const layoutPicture = (asked: PictureRequest, measure: MeasureText) =>
  layoutSheet(sheetOf(asked), measure);
const titleOf = (asked: PictureRequest) => titleOfSheet(sheetOf(asked));

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

const geo = (name: string): unknown => JSON.parse(readFileSync(`static/geo/${name}.json`, 'utf8'));
const china = geo('china');
/** The nation's provinces, a figure each, of three sizes and three words. */
const nation = readBoundaries(china).regions.map(({ adcode }, i) => ({
  ...rowsOf([figure(3 + (i % 3), i % 2 === 0 ? 'approx' : 'ge')])[0],
  region: {
    ...region(adcode, `省${adcode.slice(0, 2)}`),
    nameEn: `Province ${adcode.slice(0, 2)}`,
  },
}));
const side = (period: number, kind: 'target' | 'actual') => ({ indicator: growth, kind, period });
const pair = {
  y: side(2024, 'target'),
  x: side(2023, 'actual'),
  rows: rows.map(({ region, cell }) => ({ region, x: cell, y: cell, tied: false })),
  above: [],
};
/** 甲 over six years, of which the last report is abridged. */
const trend: Trend = {
  indicator: growth,
  span: [2018, 2023],
  whole: 'none',
  lines: [
    {
      region: region('510000', '甲'),
      years: [2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
        year,
        series: 'gdp_growth',
        target: figure(5, 'approx'),
        actual: year <= 2022 ? figure(4) : { state: 'abridged' },
        outcome:
          year <= 2022
            ? {
                state: 'value',
                value: -1,
                stated: { op: 'eq', value: -1 },
                sources: [],
                verdict: 'missed',
              }
            : { state: 'abridged' },
      })),
    },
  ],
  field: [],
  breaks: [{ from: 2023, older: 'gdp_growth' }],
};
const PICTURES = ['map', 'tiles', 'ranking', 'strip', 'scatter'] as const;
function requestOf(kind: (typeof PICTURES)[number], lang: 'zh' | 'en'): PictureRequest {
  const base = { ...request(lang), kind, boundaries: china, pair };
  if (kind !== 'map' && kind !== 'tiles') return base;
  const rows = nation.flatMap(({ region, cell }) =>
    cell ? [{ region, cell, rank: 1 as const }] : [],
  );
  return { ...base, ...withRows(rows), shown: { ...base.shown, rows } };
}

describe.each(PICTURES.flatMap((kind) => [[kind, 'zh'] as const, [kind, 'en'] as const]))(
  'a picture leaves complete: %s %s',
  (kind, lang) => {
    const layout = layoutPicture(requestOf(kind, lang), tableMeasure);
    const { body } = render(Picture, { props: { layout } });
    const said = (role: string) =>
      layout.lines
        .filter((line) => line.role === role)
        .map(({ text }) => text)
        .join(lang === 'zh' ? '' : ' ');

    it('with title, finding, unit, note, source, address and date', () => {
      const zh = lang === 'zh';
      expect(said('title')).toContain(zh ? '地区生产总值增速' : 'GDP growth');
      expect(said('subtitle')).toMatch(zh ? /报告/u : /reports/u);
      if (kind !== 'scatter') expect(said('subtitle')).toContain(zh ? '单位：%' : 'Unit: %');
      const note = said('note');
      expect(note).toContain(zh ? '度词依报告原文' : 'words of degree');
      expect(note).toContain(
        zh ? '资料来源：各地 2024 年政府工作报告' : 'Source: government work reports, 2024',
      );
      expect(note).toContain('https://example.org/?measure=step');
      expect(note).toContain('2024-03-05');
      if (kind === 'map') expect(note).toMatch(zh ? /边界：.*仅供专题示意/u : /Boundaries: /u);
    });
    it('with a legend of colours, or of signs where dots have one colour', () => {
      if (kind === 'scatter') expect(body).toContain(lang === 'zh' ? '>左右<' : '>around<');
      else expect(body.split('data-part="legend"')[1]).toMatch(/<text[^>]*>[^<]*5%/u);
    });
    it('keeps every line inside', () => {
      for (const { text, x, y, role, anchor } of layout.lines) {
        const width = tableMeasure(text, FONT_SIZES[role], role === 'title' ? 700 : 400);
        expect(anchor === 'end' ? x - width : x).toBeGreaterThanOrEqual(0);
        expect(anchor === 'end' ? x : x + width).toBeLessThanOrEqual(layout.width);
        expect(y).toBeLessThan(layout.height);
      }
    });
    it('needs nothing from outside, and names Chinese faces with a generic one last', () => {
      expect(body).not.toMatch(/href|@import|<style|<image|<foreignObject|url\((?!#)|var\(--/u);
      const faces = [...body.matchAll(/font-family="([^"]*)"/gu)].map(([, list]) => list ?? '');
      expect(faces.length).toBeGreaterThan(1);
      for (const list of faces) {
        expect(list).toMatch(/(?:PingFang|Songti) SC.*(?:sans-)?serif$/u);
        if (lang === 'en') expect(list).toMatch(/^(?:Segoe UI|Georgia)/u);
      }
      expect(body).toContain(`xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}"`);
    });
  },
);

describe('the nation’s map', () => {
  it.each(['zh', 'en'] as const)('gives every figure, on the land or in the list: %s', (lang) => {
    const { parts, lines } = layoutPicture(requestOf('map', lang), tableMeasure);
    const map = parts.find((part) => part.draws === 'map');
    if (!map) throw new Error('no map');
    const unlabelled = map.layout.shapes.filter(({ label }) => label.length < 2);
    expect(unlabelled.length).toBeGreaterThan(2);
    const listed = new Set(lines.map(({ text }) => text));
    for (const { adcode } of unlabelled) {
      const name = (lang === 'zh' ? '省' : 'Province ') + adcode.slice(0, 2);
      expect(listed).toContain(name);
    }
  });
});

describe('a province’s picture', () => {
  const guizhou = geo('520000');
  const rows = readBoundaries(guizhou).regions.map(({ adcode }) => ({
    region: { ...region(adcode, adcode), level: 'prefecture' as const },
    cell: figure(5),
    rank: 1 as const,
  }));
  const base = request('zh');
  const whole = { ...region('520000', '贵州') };
  const shown = { ...base.shown, rows, whole, level: 'prefecture' as const };
  const provincial: PictureRequest = {
    ...base,
    ...withRows(rows),
    kind: 'map',
    shown,
    boundaries: guizhou,
  };

  it('names the province in its title', () => {
    expect(titleOf(provincial)).toBe('贵州各市州 2024 年地区生产总值增速目标');
    expect(titleOf({ ...provincial, kind: 'scatter', pair })).toBe(
      '贵州各市州地区生产总值增速：2024 年目标与 2023 年实绩',
    );
  });
  it('puts the legend in a corner that the land leaves free, not beneath it', () => {
    const { parts } = layoutPicture(provincial, tableMeasure);
    const map = parts.find((part) => part.draws === 'map');
    const legend = parts.find((part) => part.draws === 'legend');
    if (!map || !legend) throw new Error('no map, no legend');
    const bottom = map.y + map.layout.height;
    expect(legend.y + legend.layout.height * legend.scale).toBeCloseTo(bottom);
    // Beneath it, the map would be lower than its frame, and the legend under its edge.
    expect(legend.y).toBeLessThan(bottom);
  });
});

describe('titleOf', () => {
  it('breaks a scatter of two indicators between them', () => {
    const two = {
      ...pair,
      x: { ...pair.x, indicator: { ...growth, id: 'x', nameZh: '居民人均可支配收入增速' } },
    };
    const { lines } = layoutPicture({ ...requestOf('scatter', 'zh'), pair: two }, tableMeasure);
    expect(lines.filter(({ role }) => role === 'title').map(({ text }) => text)).toEqual([
      '地区生产总值增速：2024 年目标 对',
      '居民人均可支配收入增速：2023 年实绩',
    ]);
  });
});

describe.each(['trend', 'multiples'] as const)('a picture of the years: %s', (kind) => {
  const base = { ...request('zh'), kind, trend };
  const layout = layoutPicture(base, tableMeasure);
  const said = layout.lines.map(({ text }) => text).join('');
  it('names the years in title, source and file', () => {
    expect(titleOf(base)).toContain('2018–2023年地区生产总值增速');
    expect(said).toContain('资料来源：各地 2019–2023 年政府工作报告');
    expect(sheetOf(base).name).toContain('2018–2023');
  });
  it('says what lines and breaks mean, and whose figures they are', () => {
    expect(said).toContain('线在没有实绩的年份断开');
    expect(said).toContain('2023年起口径改变');
    expect(said).toContain('各报告自述');
    if (kind === 'trend') expect(said).toContain('实绩不低于目标为完成');
  });
  it('draws every line, and nothing that only a screen has', () => {
    const { body } = render(Picture, { props: { layout } });
    expect(body).toContain('>甲<');
    expect(body).not.toMatch(/tabindex|var\(--/u);
  });
  it('fails with words where its trend is lacking', () => {
    expect(() => layoutPicture({ ...request('zh'), kind }, tableMeasure)).toThrow(
      'needs its trend',
    );
  });
});

describe('a picture of chosen regions over the years', () => {
  const layout = layoutPicture({ ...request('zh'), kind: 'trend', trend }, tableMeasure);
  it('finds who met how many of the targets', () => {
    expect(layout.description).toContain('甲可判定的5年中0年完成目标');
  });
  it('explains its signs', () => {
    const { body } = render(Picture, { props: { layout } });
    expect(body).toContain('>无实绩：文本有删节<');
    expect(body).toContain('>左右<');
  });
});

describe('notes', () => {
  const notes = (kind: (typeof PICTURES)[number]) =>
    layoutPicture(requestOf(kind, 'zh'), tableMeasure)
      .lines.filter(({ role }) => role === 'note')
      .map(({ text }) => text)
      .join('');
  it('explain the signs that occur on a map, and no other', () => {
    expect(notes('map')).toContain('（≈ 左右，≥ 以上）');
    expect(notes('ranking')).not.toContain('≥ 以上');
  });
  it('say whom the thick line on a map is around', () => {
    expect(notes('map')).not.toContain('勾出');
    const chosen = { ...requestOf('map', 'zh'), selected: new Set(['510000']) };
    const said = layoutPicture(chosen, tableMeasure).lines.map(({ text }) => text);
    expect(said.join('')).toContain('粗线勾出的是省51');
  });
  it('explain the sign of what is implied by “faster than”', () => {
    const base = requestOf('map', 'zh');
    const above = base.rows.map((row) => ({ ...row, cell: impliedAbove(8) }));
    const layout = layoutPicture({ ...base, ...withRows(above) }, tableMeasure);
    expect(layout.lines.map(({ text }) => text).join('')).toContain('> 超过');
  });
  it('of differences say that one of two is lacking', () => {
    const base = { ...requestOf('strip', 'zh'), sign: true };
    const said = layoutPicture(base, tableMeasure).lines.map(({ text }) => text);
    expect(said.join('')).toContain('缺一项：辽宁');
  });
  it('say how ranks are counted, where filters or a better low make that unclear', () => {
    const base = requestOf('ranking', 'zh');
    const said = (request: typeof base) =>
      layoutPicture(request, tableMeasure)
        .lines.map(({ text }) => text)
        .join('');
    expect(said(base)).not.toContain('之中的位次');
    const shown = { ...base.shown, filter: { op: 'ge' as const, state: 'all' as const } };
    expect(said({ ...base, shown })).toContain('之中的位次');
    const indicator = { ...base.indicator, direction: 'lower' as const };
    expect(said({ ...base, indicator })).toContain('位次从高到低');
  });
  it('of a map of amounts say that larger regions have larger ones', () => {
    const base = requestOf('map', 'zh');
    const said = (request: typeof base) =>
      layoutPicture(request, tableMeasure)
        .lines.map(({ text }) => text)
        .join('');
    expect(said(base)).not.toContain('总量');
    const indicator = { ...base.indicator, form: 'level' as const, unit: '万人' };
    expect(said({ ...base, indicator })).toContain('着色为总量');
  });
  it('name those who have no dot on a strip', () => {
    expect(notes('strip')).toContain('报告未提：辽宁');
    expect(notes('strip')).toContain('未收录报告：吉林');
  });
});

describe.each(PICTURES)('a picture of a view that filters have emptied: %s', (kind) => {
  it('says so, and draws what there is', () => {
    const base = requestOf(kind, 'zh');
    const shown = { ...base.shown, rows: [], filter: { op: 'ge' as const, state: 'all' as const } };
    const none = { ...base, ...withRows([]), shown, references: [], pair: { ...pair, rows: [] } };
    const layout = layoutPicture(none, tableMeasure);
    const said = layout.lines.map(({ text }) => text).join('');
    if (kind !== 'scatter') expect(said).toContain('没有地区符合所用的筛选');
    expect(said).not.toContain('的报告。');
    const land = layout.parts.find((part) => part.draws === 'map');
    if (kind === 'map') expect(land?.layout.context.length).toBeGreaterThan(30);
  });
});

describe('pictureName', () => {
  it('is the view', () => {
    expect(sheetOf(request('zh')).name.join('_')).toBe('地区生产总值增速_目标_2024_省_排行');
  });
});

describe('a map without boundaries', () => {
  it('fails with words, rather than drawing an empty picture', () => {
    expect(() => layoutPicture({ ...request('zh'), kind: 'map' }, tableMeasure)).toThrow(
      '没有边界数据',
    );
  });
});
