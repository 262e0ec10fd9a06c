import { describe, expect, it } from 'vitest';
import { pastedFrom, pastedKind } from './pasted';

const CELLS = '地区\t目标\n贵州\t5.5%左右\n云南\t5%以上\n';
const REPORT =
  '各位代表：\n一、2023年工作回顾\n地区生产总值增长6.1%。\n二、2024年目标\n增长7%左右。\n';
const html = (inside: string) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {}--></style></head><body><!--StartFragment-->${inside}<!--EndFragment--></body></html>`;
const TABLE = '<table><tr><td>贵州</td></tr></table>';

describe('what is pasted', () => {
  it.each([
    ['cells', CELLS],
    ['one row', '贵州\t5.5'],
    ['cells of which some are empty', `${CELLS}西藏\t\n`],
    ['a cell with a line break, in quotes', '地区\t说明\n贵州\t"一是\n二是\n三是\n四是"\n'],
    ['line ends of Windows', CELLS.replaceAll('\n', '\r\n')],
  ])('is a table: %s', (_, text) => {
    expect(pastedKind(text)).toBe('table');
  });
  it.each([
    ['prose', REPORT],
    ['prose that is indented by tabs', REPORT.replace(/^/gmu, '\t')],
    ['prose with a table of three rows', `${REPORT.repeat(3)}${CELLS}`],
    ['nothing', ''],
    ['one column', '贵州\n云南\n'],
    ['quotes in prose', `他说："${REPORT}"`],
  ])('is a report: %s', (_, text) => {
    expect(pastedKind(text)).toBe('report');
  });
  it('is doubtful where titles and notes are as many as rows', () => {
    const text = `2024 年各省情况\n单位：%\n${CELLS}资料来源：某处\n`;
    expect(pastedKind(text)).toBe('doubt');
    expect(pastedKind(text, html(TABLE))).toBe('table');
    expect(pastedKind(text, html(`<p>各省情况</p>${TABLE}`))).toBe('doubt');
  });
  it('is prose whatever its markup says: a page may be set in a table', () => {
    expect(pastedKind(REPORT, html(TABLE))).toBe('report');
  });
});

describe('a clipboard', () => {
  const clipboard = (text: string, ...types: readonly string[]) => {
    const files = types.map((type) => new File(['x'], 'x', { type }));
    return pastedFrom({
      files: Object.assign(files, { item: (at: number) => files[at] ?? null }),
      getData: (type) => (type === 'text/plain' ? text : ''),
    });
  };
  it('gives cells, not the picture of them that a spreadsheet puts beside', () => {
    expect(clipboard(CELLS, 'image/png')).toMatchObject({ kind: 'text', text: CELLS });
  });
  it('gives a file, not its name', () => {
    expect(clipboard('report.docx', 'application/octet-stream').kind).toBe('files');
  });
  it('may hold a picture alone, or nothing', () => {
    expect(clipboard('', 'image/png').kind).toBe('files');
    expect(clipboard(' ').kind).toBe('none');
  });
});
