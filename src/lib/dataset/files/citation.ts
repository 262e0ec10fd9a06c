/** What is cited: the data as a page shows them. */
export interface Cited {
  readonly author: string;
  readonly title: string;
  /** The package's. */
  readonly version: string;
  /** Where it is found. */
  readonly address: string;
  /** The day on which it was read. */
  readonly read: Date;
  /** BCP 47. */
  readonly language: string;
}

const two = (count: number): string => String(count).padStart(2, '0');
const partsOf = (day: Date): [number, number, number] => [
  day.getFullYear(),
  day.getMonth() + 1,
  day.getDate(),
];
/** A day as 2026-01-31, where the reader is. */
const isoDay = (day: Date): string => {
  const [year, month, date] = partsOf(day);
  return `${year}-${two(month)}-${two(date)}`;
};

/** As GB/T 7714—2015 cites a data set that is found online: author, title, kind, day of reading, address. */
export function gbt7714({ author, title, version, address, read, language }: Cited): string {
  const word = language.startsWith('zh') ? '版本' : 'Version';
  return `${author}. ${title}: ${word} ${version}[DS/OL]. [${isoDay(read)}]. ${address}.`;
}

/** A report whose clause is cited. What its text does not tell is empty. */
export interface CitedReport {
  readonly speaker: string;
  readonly title: string;
  readonly session: string;
  /** ISO date of delivery. */
  readonly date: string;
  /** Where the clause is shown. */
  readonly address: string;
  /** The day on which it was read. */
  readonly read: Date;
}

/**
 * A clause in quotation marks, and beneath it its report as GB/T 7714—2015 cites one that is found online: who, title and
 * occasion, kind, day of delivery, day of reading, address.
 */
export function quoteCited(quote: string, report: CitedReport): string {
  const { speaker, title, session, date, address, read } = report;
  const who = speaker === '' ? '' : `${speaker}. `;
  const named = session === '' ? title : `${title}: ${session}`;
  const delivered = date === '' ? '' : `(${date})`;
  return `“${quote}”\n${who}${named}[R/OL]. ${delivered}[${isoDay(read)}]. ${address}.`;
}

/** Signs that TeX takes for its own, and what it writes for each. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const texOf = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/gu, (sign) => TEX[sign] ?? `\\${sign}`);

/** An entry for BibTeX and biblatex. The author is a body, its name kept whole by the inner braces. */
export function bibtex({ author, title, version, address, read, language }: Cited): string {
  const fields = {
    author: `{${texOf(author)}}`,
    title: `{${texOf(title)}}`,
    year: String(read.getFullYear()),
    version,
    note: `Version ${version}`,
    howpublished: `\\url{${address}}`,
    url: address,
    urldate: isoDay(read),
    langid: language.startsWith('zh') ? 'chinese' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{biaochi-${version.slice(0, 8)},\n${lines.join(',\n')}\n}\n`;
}

/** An item of CSL-JSON, which Zotero and its like import. */
export function cslJson({ author, title, version, address, read, language }: Cited): string {
  const item = {
    id: `biaochi-${version.slice(0, 8)}`,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    version,
    URL: address,
    accessed: { 'date-parts': [partsOf(read)] },
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
