import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { readReport, readStatements } from '../../src/lib/extract';
import { readSource } from '../../src/lib/extract/text/source';
import { allPlaces } from '../gazetteer/places';
import { html, escapeHtml } from './html';
import type { Mark } from './marks';
import { numbersOf } from './numbers';
import { reviewPage } from './page';
import { engineReason } from './reasons';
import { reviewOf, reviewPageOf } from './review';

const tools = {
  indicators: indicatorsOf(
    readTable(readFileSync(new URL('../data/indicators.csv', import.meta.url), 'utf8'), INDICATORS),
  ),
  places: allPlaces(),
};

const TEXT = [
  '2024年北京市政府工作报告',
  '',
  '——2024年1月21日在北京市第十六届人民代表大会第二次会议上',
  '北京市市长 某某',
  '各位代表：',
  '一、2023年工作回顾',
  '2023年，地区生产总值增长5.2%、约4.4万亿元［1］，居全国第2位。一、二、三产业增加值分别增长1%、2%、3%。',
  '居民收入增长与经济增长同步。实施“3+1”行动，新增5G基站1万个，总投资3200亿元的项目开工。',
  '二、2024年主要任务',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，居民消费价格涨幅３％左右。',
  '通州区地区生产总值增长9%。建设公园12个<script>alert("7")</script>&amp;。',
  '地区生产总值增长5%左右。',
].join('\n');

const review = (text: string) => reviewOf(text, { adcode: '110000', year: 2024 }, tools);
const page = (text: string) => reviewPage(review(text));
const markOf = (marks: readonly Mark[], words: string, text = TEXT): Mark | undefined =>
  marks.find((mark) => text.slice(mark.start, mark.end) === words);

/** The text of the page's paragraphs, as a browser would read it. */
function shownText(markup: string): string {
  const paragraphs = [...markup.matchAll(/<p data-text>([^]*?)<\/p>/g)].map(([, one]) => one ?? '');
  return paragraphs
    .join('')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}

describe('escapeHtml', () => {
  it('leaves no markup', () => {
    expect(escapeHtml(`<script>"&'\r</script>`)).toBe(
      '&lt;script&gt;&quot;&amp;&#39;&#13;&lt;/script&gt;',
    );
  });
  it('is applied to every part of a template but markup', () => {
    expect(html`<b>${['<i>', html`<u>${'&'}</u>`, 5]}</b>`.text).toBe(
      '<b>&lt;i&gt;<u>&amp;</u>5</b>',
    );
  });
});

describe('numbersOf', () => {
  it('finds each number once, with what it is', () => {
    const text =
      '2023年居第3位，建成5G基站1.2万个［１］，PM2.5浓度下降百分之３，热线12345678901234567890。';
    const found = numbersOf(readSource(text)).map(({ start, end, role }) => [
      text.slice(start, end),
      role,
    ]);
    expect(found).toEqual([
      ['2023年', 'time'],
      ['第3位', 'rank'],
      ['5', 'name'],
      ['1.2万个', 'figure'],
      ['１', 'mark'],
      ['2.5', 'name'],
      ['百分之３', 'figure'],
      ['12345678901234567890', 'digits'],
    ]);
  });
  it('covers every digit of any text, and no character twice', () => {
    const glyphs = fc.constantFrom(
      ...'0123456789０９.,，。、；%％年月第位万亿元个增长[]［］-至百分之 \n“”A',
    );
    fc.assert(
      fc.property(fc.string({ unit: glyphs, maxLength: 80 }), (text) => {
        const numbers = numbersOf(readSource(text));
        const covered = [...text].map(() => 0);
        for (const { start, end } of numbers)
          for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1;
        expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
        for (const match of text.matchAll(/[0-9０-９]/g)) expect(covered[match.index]).toBe(1);
      }),
    );
  });
});

describe('reviewOf', () => {
  const { marks } = review(TEXT);

  it('tells what became of each figure', () => {
    const fates = (words: string) => {
      const mark = markOf(marks, words);
      return [mark?.fate, ...(mark?.notes ?? []).map((note) => note.is)];
    };
    expect(fates('5.2%')[0]).toBe('observation');
    expect(fates('4.4万亿元')[0]).toBe('observation');
    expect(fates('第2位')).toEqual(['ignored', 'ignored']);
    expect(fates('1万个')[0]).toBe('observation');
    expect(fates('３％左右')[0]).toBe('observation');
    expect(fates('12个')[0]).toBe('statement');
    expect(fates('1')[0]).toBe('ignored');
  });
  it('ties each figure of a list to its own observation', () => {
    const listed = ['1%', '2%', '3%'].map((words) => {
      const [note] = markOf(marks, words)?.notes ?? [];
      return note?.is === 'observation' ? note.observation.indicator : note?.is;
    });
    expect(listed).toEqual(['primary_growth', 'secondary_growth', 'tertiary_growth']);
  });
  it('ties each figure of a list of others’ to its own reason', () => {
    const text = TEXT.replace('建设公园12个', '汽车、手机零售额分别增长14%、15%');
    const ignored = review(text).marks.filter((mark) => /^1[45]%/.test(text.slice(mark.start)));
    expect(ignored.map(({ notes }) => notes.at(-1))).toEqual(
      ignored.map(() => ({ is: 'ignored', reason: '不是分类中的指标', unsettled: false })),
    );
    expect(ignored).toHaveLength(2);
  });
  it('marks relations in words', () => {
    const relation = markOf(marks, '居民收入增长与经济增长同步');
    expect(relation?.notes.map((note) => note.is)).toEqual(['observation']);
  });
  it('leaves no observation and no statement of any text without a mark', () => {
    const glyphs = fc.constantFrom(
      ...[
        '\n',
        '，',
        '。',
        '、',
        '和',
        '分别',
        '增长',
        '达到',
        '新增',
        '5%',
        '3万个',
        '1.2亿斤',
        '6%左右',
      ],
      ...[
        '地区生产总值',
        '城乡居民人均可支配收入',
        '粮食产量',
        '托位',
        '公园',
        '与经济增长同步',
        '5G基站',
      ],
    );
    fc.assert(
      fc.property(fc.array(glyphs, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const options = { ...tools, adcode: '110000', year: 2024 };
        const { observations } = readReport(text, options);
        const statements = readStatements(text, { adcode: '110000', year: 2024, observations });
        const notes = review(text).marks.flatMap((mark) => mark.notes);
        const placed = notes.filter(({ is }) => is === 'observation' || is === 'statement');
        expect(placed).toHaveLength(observations.length + statements.length);
      }),
    );
  });
  it('says that a fact told twice is recorded elsewhere', () => {
    const twice = marks.filter((mark) => TEXT.slice(mark.start, mark.end) === '5%左右');
    expect(twice.map(({ fate }) => fate)).toEqual(['observation', 'repeat']);
  });
  it('points at figures of a clause that names an indicator', () => {
    expect(markOf(marks, '9%')).toMatchObject({ near: true, names: ['地区生产总值'] });
    expect(markOf(marks, '12个')?.near).toBe(false);
  });
  it('gives the value of each observation to a figure of the same digits', () => {
    for (const mark of marks)
      for (const note of mark.notes)
        if (note.is === 'observation' && 'value' in note.observation.stated)
          expect(note.observation.quote).toContain(TEXT.slice(mark.start, mark.end));
  });
});

describe('reviewPage', () => {
  it('shows the whole text', () => {
    expect(shownText(page(TEXT))).toBe(TEXT);
  });
  it('shows any text whole, marks in order', () => {
    const glyphs = fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '增长',
        '5%',
        '地区生产总值',
        '，',
        '。',
        '<b>',
        '&amp;',
        '"',
        '3万',
        '［２］',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(glyphs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(shownText(page(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
  it('marks every figure exactly once', () => {
    const { marks } = review(TEXT);
    const markup = page(TEXT);
    const ids = [...markup.matchAll(/<a class="mark [^"]*" id="n(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(ids).toEqual(marks.map((_, i) => i));
    for (const [i, mark] of marks.entries())
      expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
  });
  it('lets no markup of a report through', () => {
    const markup = page(TEXT);
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script&gt;alert(');
    expect(markup).not.toMatch(/(?:src|href)="(?!#)/);
  });
  it('outlines the headline and leaves no indicator out', () => {
    const markup = page(TEXT);
    expect(markup).toMatch(/class="block headline[^"]*"[^]{0,80}今年经济社会发展的主要预期目标/);
    for (const { id } of tools.indicators) expect(markup).toContain(`<code>${id}</code>`);
  });
  it('leads from each link to what it names', () => {
    const markup = page(TEXT);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of markup.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe('reviewPageOf', () => {
  const source = { adcode: '110000', year: 2024 };
  const textOf = () => TEXT;
  it('takes the latest report unless a year is named', () => {
    const old = { ...source, year: 2023 };
    expect(reviewPageOf([old, source], textOf, '110000', 'latest', tools)).toContain(
      '北京市2024年',
    );
    expect(reviewPageOf([old, source], textOf, '110000', 2023, tools)).toContain('北京市2023年');
    expect(() => reviewPageOf([source], textOf, '110000', 2020, tools)).toThrow(
      'There is no report of 2020 of 110000',
    );
  });
});

describe('engineReason', () => {
  it('says the engine’s reasons in the page’s language, with its words where they tell more', () => {
    expect(engineReason('another territory')).toBe('别的地区，或本地区的一部分');
    expect(engineReason('输出 + tech_contracts')).toBe(
      '名称前后有不认识的词（输出 + tech_contracts）',
    );
    expect(engineReason('something new')).toBe('something new');
  });
});
