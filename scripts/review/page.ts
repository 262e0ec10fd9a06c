import type { Indicator, Kind, ReportHead } from '../../src/lib/domain';
import { Html, html } from './html';
import { FATES, type Fate, type Mark, type Note } from './marks';
import { STYLE } from './style';
import { FATE_WORDS, KIND_WORDS, observationWords, statedWords, statementWords } from './words';

/** A report with what became of its figures, ready to be shown. */
export interface Review {
  readonly text: string;
  readonly report: ReportHead;
  /** Full name of the region. */
  readonly region: string;
  readonly indicators: readonly Indicator[];
  /** In the order of the text, none within another. */
  readonly marks: readonly Mark[];
}

/** A paragraph of the page: lines of the text that no mark crosses. */
interface Block {
  readonly start: number;
  /** Where its words end, and where the blank after them does. */
  readonly wordsEnd: number;
  readonly end: number;
  readonly marks: readonly Numbered[];
}

type Numbered = Mark & { readonly at: number };

/** The whole page: one file, no script, nothing from elsewhere. */
export function reviewPage(review: Review): string {
  const { report, region } = review;
  const taxonomy = new Map(review.indicators.map((one) => [one.id, one]));
  const marks = review.marks.map((mark, at) => ({ ...mark, at }));
  const blocks = blocksOf(review.text, marks);
  const title = `${region}${report.year}年政府工作报告 · 核对`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#text">跳到正文</a>
        <header>
          <h1>${title}</h1>
          <p class="about">${aboutOf(review)}</p>
          ${contents(review.text, blocks)}
        </header>
        ${filters(marks)}
        <main>
          <h2 id="indicators">指标</h2>
          ${table(review.indicators, marks, taxonomy)}
          <h2 id="text">正文</h2>
          ${blocks.map((block) => blockMarkup(review.text, block, taxonomy))}
        </main>
      </body>
    </html> `.text;
}

function aboutOf({ report, marks, text }: Review): string {
  const told = [report.title, report.session, report.date, report.speaker].filter(
    (one) => one !== '',
  );
  const figures = `${text.length}字符，${marks.length}处数字或提法`;
  return [...told, figures].join(' · ');
}

/** Main headings, as links. */
function contents(text: string, blocks: readonly Block[]): Html {
  const headings = blocks.flatMap((block) => {
    const words = text.slice(block.start, block.wordsEnd).trim();
    return HEADING.test(words) && words.length <= LONGEST_HEADING
      ? [html`<li><a href="#b${block.start}">${words}</a></li>`]
      : [];
  });
  return html`<nav aria-label="目录">
    <ol>
      <li><a href="#indicators">指标一览</a></li>
      <li><a href="#text">正文</a></li>
      ${headings}
    </ol>
  </nav>`;
}

const HEADING = /^(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九]部分)/;
const LONGEST_HEADING = 60;

/** Which marks are shown; each with how many there are. */
function filters(marks: readonly Mark[]): Html {
  const count = (fate: Fate): number => marks.filter((mark) => mark.fate === fate).length;
  const near = marks.filter(needsLook).length;
  return html`<fieldset>
    <legend>显示</legend>
    ${filter('all', '', '全部', marks.length)}
    ${filter('near', 'near', '待查：提到指标而未记，或原因不明', near)}
    ${FATES.filter((fate) => fate !== 'repeat').map((fate) =>
      filter(fate, fate, FATE_WORDS[fate], count(fate)),
    )}
    <span><span class="key repeat">${FATE_WORDS.repeat}</span> ${count('repeat')}</span>
  </fieldset>`;
}

function filter(id: string, key: string, name: string, count: number): Html {
  const checked = id === 'all' ? new Html(' checked') : '';
  return html`<label
    ><input type="radio" name="show" id="show-${id}" ${checked} /><span class="key ${key}"
      >${name}</span
    >
    ${count}</label
  >`;
}

/** Should somebody look at it before all others? */
function needsLook({ near, notes }: Mark): boolean {
  return near || notes.some((note) => note.is === 'ignored' && note.unsettled);
}

/** Every indicator with what the report says of it, so that what is missing shows too. */
function table(
  indicators: readonly Indicator[],
  marks: readonly Numbered[],
  taxonomy: ReadonlyMap<string, Indicator>,
): Html {
  const cell = (id: string, kind: Kind): Html[] =>
    marks.flatMap(({ at, notes }) =>
      notes.flatMap((note) => {
        if (note.is !== 'observation') return [];
        const { indicator, stated, headline, period } = note.observation;
        if (indicator !== id || note.observation.kind !== kind) return [];
        const unit = taxonomy.get(id)?.unit ?? '';
        const said = statedWords(stated, unit, (ref) => taxonomy.get(ref)?.nameZh ?? ref);
        return [html`<a href="#n${at}">${said}</a> ${period}${headline ? '★' : ''} `];
      }),
    );
  return html`<table>
    <caption>
      ★ 在主要目标或开篇总结中
    </caption>
    <thead>
      <tr>
        <th scope="col">指标</th>
        <th scope="col">${KIND_WORDS.actual}</th>
        <th scope="col">${KIND_WORDS.target}</th>
      </tr>
    </thead>
    <tbody>
      ${indicators.map(
        ({ id, nameZh }) =>
          html`<tr>
            <th scope="row">${nameZh} <code>${id}</code></th>
            <td>${cell(id, 'actual')}</td>
            <td>${cell(id, 'target')}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** Cuts the text at its line breaks, but for those within a mark; blank lines go with what stands before. */
function blocksOf(text: string, marks: readonly Numbered[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const first = next;
    let wordsEnd = start;
    for (;;) {
      const line = text.indexOf('\n', wordsEnd);
      wordsEnd = line < 0 ? text.length : line;
      while ((marks[next]?.end ?? Infinity) <= wordsEnd) next++;
      const crossed = marks[next];
      if (crossed === undefined || crossed.start >= wordsEnd) break;
      wordsEnd = crossed.end;
    }
    let end = wordsEnd;
    while (/\s/.test(text.charAt(end)) && (marks[next]?.start ?? Infinity) > end) end++;
    blocks.push({ start, wordsEnd, end, marks: marks.slice(first, next) });
    start = end;
  }
  return blocks;
}

function blockMarkup(text: string, block: Block, taxonomy: ReadonlyMap<string, Indicator>): Html {
  const { start, wordsEnd, end, marks } = block;
  const parts: Html[] = [];
  let at = start;
  for (const mark of marks) {
    parts.push(html`${text.slice(at, mark.start)}${markMarkup(text, mark)}`);
    at = mark.end;
  }
  parts.push(html`${text.slice(at, wordsEnd)}`);
  const blank = text.slice(wordsEnd, end);
  return html`<div class="${blockClasses(marks)}" id="b${start}">
    <p data-text>${parts}${blank === '' ? '' : html`<span hidden>${blank}</span>`}</p>
    <ol class="notes">
      ${marks.map((mark) => noteItem(text, mark, taxonomy))}
    </ol>
  </div> `;
}

function blockClasses(marks: readonly Mark[]): string {
  const headline = marks.some(({ notes }) =>
    notes.some((note) => note.is === 'observation' && note.observation.headline),
  );
  const fates = new Set(marks.map(({ fate }) => fate));
  return [
    'block',
    ...(headline ? ['headline'] : []),
    ...(fates.has('repeat') ? ['has-observation'] : []),
    ...FATES.filter((fate) => fates.has(fate)).map((fate) => `has-${fate}`),
    ...(marks.some(needsLook) ? ['has-near'] : []),
  ].join(' ');
}

const classesOf = (mark: Mark): string => `${mark.fate}${needsLook(mark) ? ' near' : ''}`;

function markMarkup(text: string, mark: Numbered): Html {
  return html`<a class="mark ${classesOf(mark)}" id="n${mark.at}" href="#r${mark.at}"
    >${text.slice(mark.start, mark.end)}</a
  >`;
}

function noteItem(text: string, mark: Numbered, taxonomy: ReadonlyMap<string, Indicator>): Html {
  const figure = text.slice(mark.start, mark.end);
  const names =
    needsLook(mark) && mark.names.length > 0
      ? ` 本句有：${[...new Set(mark.names)].join('、')}`
      : '';
  return html`<li class="${classesOf(mark)}" id="r${mark.at}">
    <a href="#n${mark.at}">${figure}</a> ${mark.notes
      .map((note) => noteText(note, taxonomy))
      .join(' · ')}${names}
  </li> `;
}

function noteText(note: Note, taxonomy: ReadonlyMap<string, Indicator>): string {
  switch (note.is) {
    case 'observation':
      return `${observationWords(note.observation, taxonomy)} 〔${[note.rule, ...note.words].join(' ')}〕`;
    case 'repeat':
      return `${FATE_WORDS.repeat}：${taxonomy.get(note.indicator)?.nameZh ?? note.indicator}`;
    case 'statement':
      return `陈述：${statementWords(note.statement)}`;
    case 'ignored':
      return note.reason;
  }
}
