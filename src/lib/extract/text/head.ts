import { NATION } from '../../domain/region';
import type { Place } from './places';
import { originalOf, type Source } from './source';
import { maySpeakFor, namedPlace, placeOf } from './head-place';
import { DELIVERED, toldYear, type ToldYear } from './head-year';

/** A report whose year or region cannot be told. The message says what, where, and how to mend it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly reason: ReadReason,
    message: string,
  ) {
    super(message);
  }
}

/** What cannot be told of a report, or is told otherwise than it was given. */
export type ReadReason = 'no-year' | 'bad-year' | 'no-place' | 'unknown-place' | 'of-another';

/** What the head of a report says of itself. */
export interface Head {
  readonly year: number;
  /** The year in which it was read, which is what 今年 means: its own, or the one before. */
  readonly present: number;
  readonly place: Place;
  readonly title: string;
  readonly session: string;
  readonly date: string;
  readonly speaker: string;
}

/** What the caller says of a report. */
export interface Given {
  readonly year?: number;
  readonly adcode?: string;
}

/** Paragraphs that may belong to the head, how far into the text they may start, and how much of each counts. */
const HEAD_PARAGRAPHS = 14;
const HEAD_LENGTH = 900;
const LINE_LENGTH = 200;
const NUMBER = '[一二三四五六七八九十百]';
const SESSION = new RegExp(
  `第${NUMBER}{1,4}届(全国)?人民代表大会(?:常务委员会)?第${NUMBER}{1,3}次(?:全体)?会议`,
);
const OFFICE =
  /(?:国务院总理|省长|市长|州长|县长|区长|盟长|旗长|专员|主席)[:：]?([\u3400-\u9fff·]{0,20})$/;

/**
 * Reads the head. The caller's year and region win, but are held against the text's own: another government's report
 * under this one's name, or another year's, is an error. Throws `ReadError` for these, and where one is missing.
 */
export function readHead(source: Source, places: readonly Place[], given: Given): Head {
  const lines = headLines(source);
  const joined = lines.map((line) => line.plain).join('\n');
  const told = toldYear(
    joined,
    source.paragraphs.map(({ start, end }) => source.plain.slice(start, end)),
  );
  const { year, present } = yearOf(told, given.year);
  const place = whoseOf(joined, source.plain, places, given.adcode);
  const date = DELIVERED.exec(joined);
  return {
    year,
    present,
    place,
    title: titleOf(lines) ?? `${year}年${place.name}政府工作报告`,
    session: sessionOf(joined, place),
    date:
      date === null
        ? ''
        : [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-'),
    speaker: speakerOf(lines),
  };
}

function yearOf(told: ToldYear | undefined, given: number | undefined): ToldYear {
  const year = given ?? told?.year;
  if (year === undefined) throw new ReadError('no-year', NO_YEAR);
  if (!Number.isInteger(year) || year < 1950 || year > 2100)
    throw new ReadError(
      'bad-year',
      `The year ${year} is not one of a report. Give a year like 2024 (--year 2024).`,
    );
  return { year, present: told?.year === year ? told.present : year };
}

function whoseOf(
  head: string,
  body: string,
  places: readonly Place[],
  given: string | undefined,
): Place {
  // A copy may carry one government's head over another's text: what it says that it speaks for decides.
  if (given === undefined) {
    const told = placeOf(head, body, places);
    if (told === undefined) throw new ReadError('no-place', NO_PLACE);
    if (!maySpeakFor(told, body)) throw new ReadError('of-another', ofAnother(undefined, told));
    return told;
  }
  const place = places.find((one) => one.adcode === given);
  if (place === undefined)
    throw new ReadError(
      'unknown-place',
      `The region code ${given} is not in the gazetteer. Give a six-digit GB/T 2260 code (--adcode 520100).`,
    );
  const named = namedPlace(head, body, places);
  if (named !== undefined && named.adcode !== given)
    throw new ReadError('of-another', ofAnother(named, place));
  if (!maySpeakFor(place, body))
    throw new ReadError('of-another', ofAnother(placeOf(head, body, places), place));
  return place;
}

/** That a text is another government's, and whose, where that is told. */
function ofAnother(told: Place | undefined, place: Place): string {
  const whose =
    told === undefined || told === place
      ? 'another kind of government'
      : `${told.name} (${told.adcode})`;
  return `The text is the report of ${whose}, not of ${place.name} (${place.adcode}), whose name it has or was given under.`;
}

const NO_YEAR =
  'The report’s year cannot be told: neither its head (“2024年1月23日在……会议上”) nor its headings (“2023年工作回顾”) name one. Give the year (--year 2024).';
const NO_PLACE =
  'The report’s region cannot be told: its head does not name a people’s congress or a government (“在贵阳市第十五届人民代表大会第四次会议上”). Give its code (--adcode 520100).';

interface Line {
  readonly plain: string;
  readonly given: string;
}

function headLines(source: Source): Line[] {
  const lines: Line[] = [];
  for (const paragraph of source.paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    if (paragraph.start > HEAD_LENGTH) break;
    const end = Math.min(paragraph.end, paragraph.start + LINE_LENGTH);
    const plain = arabicDates(source.plain.slice(paragraph.start, end));
    const last = lines.at(-1);
    if (last !== undefined && /^(?:第.{1,4}届)?(?:人民代表大会)?第.{1,4}次会议/.test(plain))
      lines[lines.length - 1] = { plain: last.plain + plain, given: last.given };
    else lines.push({ plain, given: originalOf(source, paragraph.start, end).quote });
    if (/我代表/.test(plain)) break;
  }
  return lines;
}

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** 二〇二二年一月十日 → 2022年1月10日. */
function arabicDates(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => DIGITS[digit] ?? digit).join(''),
    )
    .replace(
      /(\d{4}年)([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
      (_all, year: string, month: string, day: string) => `${year}${small(month)}月${small(day)}日`,
    );
}

/** 十 → 10, 二十三 → 23. */
function small(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Number(DIGITS[tens ?? ''] ?? 1) : 0;
  return ten * 10 + Number(DIGITS[ones ?? ''] ?? 0);
}

function titleOf(lines: readonly Line[]): string | undefined {
  const line = lines.find(
    (one) =>
      one.plain.includes('工作报告') && one.plain.length <= 40 && !one.plain.includes('我代表'),
  );
  // Without what a copy sets around it: its number, the name of the field, the photographer, (全文).
  return line?.plain.replace(/^(?:\d+\.|—+|标题[:：])/, '').replace(/(?:。.*|\(全文\))$/, '');
}

function sessionOf(head: string, place: Place): string {
  const session = SESSION.exec(head)?.[0];
  if (session === undefined) return '';
  return place.adcode === NATION ? session : place.name + session;
}

function speakerOf(lines: readonly Line[]): string {
  for (const line of lines) {
    const name = line.plain.length <= 30 ? OFFICE.exec(line.plain)?.[1] : undefined;
    if (name !== undefined && name !== '') return name;
  }
  return '';
}
