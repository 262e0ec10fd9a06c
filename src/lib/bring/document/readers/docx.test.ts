import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, inList, list, paragraph, run } from '../testing/docx';
import { readDocx } from './docx';

const p = (text: string, properties = ''): string => paragraph({ text, properties });
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const HEADINGS = list(
  0,
  ['chineseCounting', '%1、'],
  ['japaneseCounting', '（%2）'],
  ['decimal', '%3．'],
);
const lines = (body: string, parts: Parameters<typeof docxOf>[1] = {}): string[] =>
  readDocx(docxOf(body, parts)).text.split('\n');
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('automatic numbers', () => {
  it('are restored, level by level', () => {
    const body = [
      p('工作回顾', inList(1, 0)),
      p('扩大内需', inList(1, 1)),
      p('稳定外贸', inList(1, 1)),
      p('外资', inList(1, 2)),
      p('2024年目标', inList(1, 0)),
      p('总体要求', inList(1, 1)),
    ];
    expect(lines(body.join(''), { numbering: HEADINGS + num(1, 0) })).toEqual([
      '一、工作回顾',
      '（一）扩大内需',
      '（二）稳定外贸',
      '1．外资',
      '二、2024年目标',
      '（一）总体要求',
    ]);
  });
  it('come of styles, also of those that a style is based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="h1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
    expect(
      lines(p('甲', styled('h1')) + p('乙', styled('h2')) + p('丙', styled('own')), {
        numbering: HEADINGS + num(1, 0),
        styles,
      }),
    ).toEqual(['一、甲', '（一）乙', '二、丙']);
  });
  it('are of the level that names the style', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1章"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="part"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(
      lines(p('总则', inList(1, 0)) + p('目标', '<w:pStyle w:val="part"/>'), {
        numbering: numbering + num(1, 0),
        styles,
      }),
    ).toEqual(['第1章总则', '1.1 目标']);
  });
  it('are none where the list is 0, whatever the style says', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(
      lines(p('甲') + p('乙', '<w:numPr><w:numId w:val="0"/></w:numPr>') + p('丙'), {
        numbering: HEADINGS + num(1, 0),
        styles,
      }),
    ).toEqual(['一、甲', '乙', '二、丙']);
  });
  it('begin anew where a list says so, and go on where it does not', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = HEADINGS + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const of = (id: number) => p('点', inList(id, 0));
    expect(lines(of(1) + of(2) + of(3) + of(3) + of(1), { numbering })).toEqual([
      '一、点',
      '二、点',
      '一、点',
      '二、点',
      '三、点',
    ]);
  });
  it('count empty paragraphs, as the program does, and none that were struck out', () => {
    const struck =
      '<w:p><w:pPr>' +
      inList(1, 0) +
      '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
    const numbering = HEADINGS + num(1, 0);
    const body = p('甲', inList(1, 0)) + p('', inList(1, 0)) + struck + p('乙', inList(1, 0));
    expect(lines(body, { numbering })).toEqual(['一、甲', '三、乙']);
  });
  it('of a bullet are a bullet', () => {
    const numbering = list(0, ['bullet', '\uf06c']) + num(1, 0);
    expect(lines(p('点', inList(1, 0)), { numbering })).toEqual(['●点']);
  });
});

describe('readDocx', () => {
  it('takes what was written in, not what was struck out', () => {
    const runs =
      run('增长') +
      '<w:del w:id="1"><w:r><w:delText>9%</w:delText></w:r></w:del>' +
      `<w:ins w:id="2">${run('6.1%')}</w:ins><w:moveFrom w:id="3">${run('旧')}</w:moveFrom>`;
    const { text, notes } = readDocx(docxOf(paragraph({ runs })));
    expect(text).toBe('增长6.1%');
    expect(notes).toEqual([{ kind: 'deleted', count: 2 }]);
  });
  it('breaks lines where they are broken, and leaves out what cannot be seen', () => {
    const runs = `${run('一')}<w:r><w:br/></w:r>${run('二')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:tab/><w:noBreakHyphen/></w:r>`;
    expect(lines(paragraph({ runs }))).toEqual(['一', '二\t-']);
  });
  it('leaves out numbers of pages and tables of contents, and keeps what links say', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录……3')}</w:sdtContent></w:sdt>`;
    const runs =
      field('PAGE \\* MERGEFORMAT', run('7')) + field('HYPERLINK "http://a.b"', run('公报'));
    const toc = paragraph({ runs: field('TOC \\o', run('一、回顾……1')) });
    expect(lines(contents + toc + paragraph({ runs }))).toEqual(['公报']);
  });
  it('reads rows of tables as lines, and paragraphs in a cell as paragraphs', () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row(p('指标'), p('目标'))}${row(p('生产总值'), p('6%'))}</w:tbl><w:tbl>${row(p('一段') + p('二段'))}</w:tbl>`;
    expect(lines(body)).toEqual(['指标\t目标', '生产总值\t6%', '一段', '二段']);
  });
  it('reads a box of text once, behind its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const runs = `${run('正文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(paragraph({ runs }))).toEqual(['正文', '框']);
  });
  it('puts footnotes behind the text', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p('注：可比价')}</w:footnote>`;
    const runs = `${run('增长6%')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('。')}`;
    const taken = readDocx(docxOf(paragraph({ runs }), { footnotes }));
    expect(taken.text).toBe('增长6%。\n注：可比价');
    expect(taken.notes).toEqual([{ kind: 'footnotes', count: 1 }]);
  });
  it('gives back any paragraphs that it was given', () => {
    const line = fc
      .array(fc.constantFrom(...'地区生产总值增长6.1%，<&>"；。'), { minLength: 1 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (given) => {
        expect(lines(given.map((text) => p(text)).join(''))).toEqual(given);
      }),
    );
  });
  it.each([
    ['cut off within', docxOf(p('文')).slice(0, 300)],
    ['without its main part', zipSync({ 'word/a.xml': strToU8('<a/>') })],
    [
      'whose markup ends early',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Type="x/officeDocument" Target="/word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<w:document><w:body><w:p>'),
      }),
    ],
  ])('says that a file is broken: %s', (_, bytes) => {
    expect(() => readDocx(bytes)).toThrow('broken');
  });
  it('says that there are pictures alone', () => {
    const archive = { ...docxParts(p('')), 'word/media/image1.png': strToU8('…') };
    expect(() => readDocx(zipSync(archive))).toThrow('no-text');
  });
});

const docxParts = (body: string): Record<string, Uint8Array> => ({
  '_rels/.rels': strToU8(
    '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
});
