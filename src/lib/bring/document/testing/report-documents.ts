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
${lines.map((line) => `<p>　　${escaped(line)}</p>`).join('\n')}
<footer>网站地图 增长88%</footer></body></html>`;
}

/** A report's text as a page that is printed. */
export const printOf = (text: string, style: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${linesIn(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}`;

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
