import type { Page } from '@playwright/test';
import { utf8 } from './bytes';
import { docxOf, escaped, inList, list, paragraph } from './docx';

/** Ways of setting a report's pages, as styles of a page that is printed. */
export const PRINTS = {
  /** As official documents are (GB/T 9704): indents of two letters, no space between paragraphs. */
  official: 'p { margin: 0; text-indent: 2em; text-align: justify; font: 16pt/29pt serif; }',
  /** As browsers set what has no styles. */
  plain: 'p { font: 12pt/1.5 serif; }',
  columns:
    'body { columns: 2; column-gap: 2.5em; } p { margin: 0; text-indent: 2em; text-align: justify; font: 10.5pt/1.5 serif; }',
} as const;

/** A report's text as a web page among a portal's furniture. */
export function htmlOf(text: string, style = ''): string {
  const [title = '', ...lines] = linesIn(text);
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style><script>var p = "<p>增长99%";</script></head>
<body><nav><a href="/">首页</a> &gt; <a href="/gov">政务公开</a></nav><h1>${escaped(title)}</h1>
${lines.map((line) => `<p>&#12288;&#12288;${escaped(line)}</p>`).join('\n')}
<footer>网站地图 增长88%</footer></body></html>`;
}

/** A report's text as a page that is printed. */
export const printOf = (text: string, style: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${linesIn(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}`;

/** What this browser prints of a page: A4 with the margins of official documents, its number at the foot. */
export async function print(paper: Page, html: string): Promise<Uint8Array> {
  await paper.setContent(html);
  return paper.pdf({
    format: 'A4',
    margin: { top: '30mm', bottom: '30mm', left: '25mm', right: '25mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:9pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
  });
}

/** Makes a document of a report's text; some ask a page to print on. */
type Maker = (text: string, paper: Page) => Uint8Array | Promise<Uint8Array>;

/** The settings, in the order in which reports are printed in them. */
export const SETTINGS = ['official', 'plain', 'columns'] as const;

/** Documents of each kind, those that are printed in each setting. */
export const MAKERS: readonly {
  readonly kind: string;
  readonly setting: (typeof SETTINGS)[number] | 'none';
  readonly make: Maker;
}[] = [
  { kind: 'txt', setting: 'none', make: utf8 },
  { kind: 'html', setting: 'none', make: (text) => utf8(htmlOf(text)) },
  { kind: 'docx', setting: 'none', make: reportDocx },
  ...SETTINGS.map((setting) => ({
    kind: 'pdf',
    setting,
    make: (text: string, paper: Page) => print(paper, printOf(text, PRINTS[setting])),
  })),
];

/** A report's text as a Word document, the numbers of whose headings are automatic where they follow one another. */
export function reportDocx(text: string): Uint8Array {
  const counts = [0, 0];
  const body = linesIn(text).map((line) => {
    const level = HEADINGS.findIndex((heading) => heading.test(line));
    const [mark = '', number = ''] = HEADINGS[level]?.exec(line) ?? [];
    const next = (counts[level] ?? 0) + 1;
    if (level < 0 || NUMBERS.indexOf(number) + 1 !== next) return paragraph({ text: line });
    counts.splice(level, counts.length, next, ...counts.slice(level + 1).map(() => 0));
    return paragraph({ properties: inList(1, level), text: line.slice(mark.length) });
  });
  return docxOf(body.join(''), {
    numbering: `${list(0, ['chineseCounting', '%1、'], ['japaneseCounting', '（%2）'])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  });
}

const NUMBERS = [...'一二三四五六七八九十', ...[...'一二三四五六七八九'].map((one) => `十${one}`)];
const HEADINGS = [/^([一二三四五六七八九十]{1,2})、/u, /^（([一二三四五六七八九十]{1,2})）/u];

function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
