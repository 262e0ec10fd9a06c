/**
 * Texts that would show if any place took text for something else: markup, a formula, an address, a template, an
 * entity. None does anything where it is taken so but be there: an element with MARK, a number in a cell.
 */
export const MARK = 'data-marker';

const TAGS = ['b', 'mark', 'p', 'svg', 'x-marker', 'h1', 'li', 'td'];
const MARKUP: readonly ((tag: string) => string)[] = [
  (tag) => `<${tag} ${MARK}>5%</${tag}>`,
  (tag) => `<${tag} ${MARK}/>`,
  (tag) => `"><${tag} ${MARK}>`,
  (tag) => `'><${tag} ${MARK}>`,
  (tag) => `</${tag}><${tag} ${MARK}>`,
  (tag) => `--><${tag} ${MARK}>`,
  (tag) => `<${tag.toUpperCase()}\n${MARK}\n>`,
  (tag) => `<!-- <${tag} ${MARK}> -->`,
  (tag) => `&lt;${tag} ${MARK}&gt;`,
  (tag) => `&#60;${tag} ${MARK}&#x3e;`,
  (tag) => `%3C${tag}%20${MARK}%3E`,
  (tag) => `\\u003c${tag} ${MARK}\\u003e`,
];

const SIGNS = ['=', '+', '-', '@', '\t=', '\r='];
const FORMULAS = ['1+1', 'SUM(1)', '3%', 'A1', '"5"', '1;2', 'TRUE', '-1', 'A1:B2', '1,2'];

const TEXTS = [
  'javascript:void 0',
  'data:text/plain,5',
  'about:blank',
  '//elsewhere.invalid',
  '../../..',
  '{{1+1}}',
  '${1+1}',
  '{@html 5}',
  '%s %d %n',
  '%',
  '%E0%A4%A',
  '\\',
  "'",
  '"',
  '`',
  '(',
  '[',
  '*',
  '.*+?^$|',
  '$&',
  '&amp;',
  '&nbsp;',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '\u202e5%',
  '\u200b',
  '\u0301',
  '\u{1f600}',
  '\u{20bb7}野家',
  '\ud800',
  '\ufeff',
  '\u00a0',
  '，。；',
  '　５％　',
  ' ',
  ',,,',
  ':::',
  '5%'.repeat(400),
];

/** Two hundred of them, always the same. */
export const MARKERS: readonly string[] = [
  ...TAGS.flatMap((tag) => MARKUP.map((write) => write(tag))),
  ...SIGNS.flatMap((sign) => FORMULAS.map((body) => sign + body)),
  ...TEXTS,
];
