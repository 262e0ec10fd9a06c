import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../i18n';
import { tableMeasure } from '../../charts/text';
import { PRESETS } from '../studio/options';
import { fitSheet } from './fit';
import { FONT_SIZES, type PictureLayout, type TextLine } from './layout';
import type { Sheet } from './sheet';

await loadMessages('en');

/** Marks of a chart's corners. */
const [FROM, TO] = ['┌', '┘'];

/** A chart of rows, `high` px high whatever its room; or one that fills what it is given, of a picture 1000 high. */
const sheet = (high: number | 'fills', part: Partial<Sheet> = {}): Sheet => ({
  lang: 'zh',
  theme: 'light',
  address: 'https://example.org/?indicator=cpi&year=2019&select=110000,120000,130000',
  date: new Date(2024, 2, 5),
  size: { width: 900, height: high === 'fills' ? 1000 : 0 },
  name: ['甲'],
  title: ['2024 年城镇新增就业目标'],
  finding:
    '31份省级报告中31份给出2024年城镇新增就业目标：广东最高（110万人以上），西藏最低（5万人）。',
  unit: '单位：万人',
  description: '',
  notes: ['“左右”“以上”“以内”等度词依报告原文', '数值相同者位次并列'],
  years: '2024 年',
  credit: '',
  selected: new Set(),
  // The chart is told by a mark at its upper left and one at its lower right.
  body({ width, height: room }) {
    const height = high === 'fills' ? room : high;
    const mark = { role: 'note' } as const;
    const first = { ...mark, text: FROM, x: 0, y: FONT_SIZES.note, anchor: 'start' } as const;
    const last = { ...mark, text: TO, x: width, y: height, anchor: 'end' } as const;
    return { height, parts: [], lines: [first, last] };
  },
  ...part,
});

const widthOf = ({ text, role }: TextLine) =>
  tableMeasure(text, FONT_SIZES[role], role === 'title' || role === 'brand' ? 700 : 400);
/** Left, top, right, bottom. */
function boxOf(line: TextLine): readonly [number, number, number, number] {
  const left = line.anchor === 'end' ? line.x - widthOf(line) : line.x;
  return [left, line.y - FONT_SIZES[line.role] * 0.9, left + widthOf(line), line.y];
}
const fitted = (of: Sheet, shown: { width: number; height: number }): PictureLayout => {
  const layout = fitSheet(of, shown, tableMeasure);
  if (layout === 'too-small')
    throw new Error(`too small: ${of.lang} ${shown.width} ${of.size.height}`);
  return layout;
};

const SIZES = Object.fromEntries(
  Object.entries(PRESETS).flatMap(([name, size]) => (size === 'own' ? [] : [[name, size]])),
);
const FITTING = Object.entries(SIZES).flatMap(([name, size]) =>
  (['fills', 300] as const).flatMap((high) =>
    (['zh', 'en'] as const).map((lang) => [name, high, lang, size] as const),
  ),
);

describe.each(FITTING)(
  'a picture made for %s, of a chart that is %s high, %s',
  (_, high, lang, size) => {
    const layout = fitted(sheet(high, { lang }), size);
    it('has the size, undistorted', () => {
      expect(layout.shown).toEqual(size);
      expect(layout.width / layout.height).toBeCloseTo(size.width / size.height);
    });
    it('keeps every line inside, and none runs into another', () => {
      const boxes = layout.lines.map(boxOf);
      for (const [left, top, right, bottom] of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(layout.width);
        expect(bottom).toBeLessThanOrEqual(layout.height);
      }
      const run = boxes.filter(([l, t, r, b], i) =>
        boxes.some(([l2, t2, r2, b2], j) => i < j && l < r2 && l2 < r && t < b2 && t2 < b),
      );
      expect(run).toEqual([]);
    });
    it('keeps its chart clear of all text', () => {
      const corner = (mark: string) => layout.lines.find(({ text }) => text === mark);
      const [from, to] = [corner(FROM), corner(TO)];
      if (!from || !to) throw new Error('no chart');
      const said = layout.lines.filter(({ text }) => text !== FROM && text !== TO);
      const within = said.filter((line) => {
        const [l, t, r, b] = boxOf(line);
        return l < to.x && from.x < r && t < to.y && from.y - FONT_SIZES.note < b;
      });
      expect(within.map(({ text }) => text)).toEqual([]);
      expect(to.x).toBeLessThanOrEqual(layout.width);
      expect(to.y).toBeLessThanOrEqual(layout.height);
    });
    it('has text that is read', () => {
      expect((FONT_SIZES.note * size.width) / layout.width).toBeGreaterThanOrEqual(7);
    });
  },
);

/** Where a chart of a height stands, and the room that it was offered by the way. */
function placed(high: number | 'fills', size: { width: number; height: number }) {
  const offered: number[] = [];
  const { size: own, body } = sheet(high);
  const layout = fitted(
    sheet(high, {
      size: own,
      body: (frame, look) => {
        offered.push(frame.width);
        const line = { text: '', x: 0, y: 0, role: 'note', anchor: 'start' } as const;
        return { ...body(frame, look), lines: [line] };
      },
    }),
    size,
  );
  return { x: layout.lines.find(({ text }) => text === '')?.x, offered };
}

describe('where a chart stands', () => {
  it('is never narrower than in a picture of its own size', () => {
    for (const size of Object.values(SIZES))
      for (const width of placed(300, size).offered) expect(width).toBeGreaterThanOrEqual(820);
  });
  it('beside its text in a picture much wider than high, beneath it in an upright one', () => {
    expect(placed('fills', PRESETS.article).x).toBe(420);
    expect(placed('fills', PRESETS.slide).x).toBe(420);
    expect(placed('fills', PRESETS.upright).x).toBe(40);
    expect(placed(300, PRESETS.square).x).toBe(40);
  });
});

it('a chart too high for a size is told rather than drawn unreadably', () => {
  expect(fitSheet(sheet(1500), PRESETS.article, tableMeasure)).toBe('too-small');
});
