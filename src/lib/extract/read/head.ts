import { NATION } from '../../domain/region';
import type { Place } from '../places';
import { originalOf, type Source } from '../text/source';

/** A report whose year or region cannot be told. The message says what, where, and how to mend it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** What the head of a report says of itself. */
export interface Head {
  readonly year: number;
  readonly place: Place;
  readonly title: string;
  readonly session: string;
  readonly date: string;
  readonly speaker: string;
}

/** Paragraphs that may belong to the head, and how far into the text a head may reach. */
const HEAD_PARAGRAPHS = 14;
const HEAD_LENGTH = 900;
const SESSION =
  /第[一二三四五六七八九十百]{1,4}届人民代表大会(?:常务委员会)?第[一二三四五六七八九十]{1,3}次(?:全体)?会议/;
const DELIVERED = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const OFFICE =
  /^(?:代理|代)?(?:国务院总理|自治区人民政府(?:代)?主席|自治区(?:代)?主席|省人民政府(?:代)?省长|.{0,14}?(?:人民政府)?(?:代)?(?:省长|市长|州长|县长|区长|盟长|旗长|专员|主席))[:：]?(.*)$/;
const PERSON = /^[\u3400-\u9fff·]{1,20}$/;

/** Reads the head. Years and regions given by the caller win. */
export function readHead(
  source: Source,
  places: readonly Place[],
  given: { year?: number; adcode?: string },
): Head {
  const lines = headLines(source);
  const joined = lines.map((line) => line.plain).join('\n');
  const year = given.year ?? yearOf(joined) ?? yearOfBody(source.plain);
  const place =
    given.adcode === undefined
      ? placeOf(joined, source.plain, places)
      : places.find((one) => one.adcode === given.adcode);
  if (year === undefined || !Number.isInteger(year) || year < 1978 || year > 2100)
    throw new ReadError(
      'The report’s year cannot be told: neither its head (“2024年1月23日在……会议上”) nor its headings (“2023年工作回顾”) name one. Give the year (--year 2024).',
    );
  if (place === undefined)
    throw new ReadError(
      given.adcode === undefined
        ? 'The report’s region cannot be told: its head does not name a people’s congress or a government (“在贵阳市第十五届人民代表大会第四次会议上”). Give its code (--adcode 520100).'
        : `The region code ${given.adcode} is not in the gazetteer. Give a six-digit GB/T 2260 code (--adcode 520100).`,
    );
  const date = DELIVERED.exec(
    joined.match(
      new RegExp(`\\d{4}年\\d{1,2}月\\d{1,2}日[^\\n]{0,30}(?:人民代表大会|会议)`),
    )?.[0] ?? '',
  );
  return {
    year,
    place,
    title: titleOf(lines) ?? `${year}年${place.name}政府工作报告`,
    session: sessionOf(joined, place),
    date: date === null ? '' : isoDate(date),
    speaker: speakerOf(lines),
  };
}

interface Line {
  readonly plain: string;
  readonly given: string;
}

function headLines(source: Source): Line[] {
  const lines: Line[] = [];
  for (const paragraph of source.paragraphs.slice(0, HEAD_PARAGRAPHS)) {
    if (paragraph.start > HEAD_LENGTH) break;
    const end = Math.min(paragraph.end, paragraph.start + 200);
    lines.push({
      plain: source.plain.slice(paragraph.start, end),
      given: originalOf(source, paragraph.start, end).quote,
    });
    if (/现在,?，?.{0,2}我代表|^.{0,4}我代表/.test(source.plain.slice(paragraph.start, end))) break;
  }
  return lines;
}

function yearOf(head: string): number | undefined {
  const delivered =
    /((?:19|20)\d{2})年\d{1,2}月\d{1,2}日[^\n]{0,30}(?:人民代表大会|会议)/.exec(head) ??
    /((?:19|20)\d{2})年(?:[^\n]{0,20})政府工作报告/.exec(head);
  return delivered === null ? undefined : Number(delivered[1]);
}

/** Headings name last year's work and this year's: 2023年工作回顾, 2024年工作安排. */
function yearOfBody(plain: string): number | undefined {
  const past = /((?:19|20)\d{2})年(?:的)?(?:政府)?工作(?:回顾|总结|情况)/.exec(plain);
  if (past !== null) return Number(past[1]) + 1;
  const ahead =
    /((?:19|20)\d{2})年(?:的)?(?:经济社会发展|工作|重点|总体|主要|目标)[^。]{0,16}(?:安排|目标|任务|要求|部署|思路|建议|重点)/.exec(
      plain,
    );
  return ahead === null ? undefined : Number(ahead[1]);
}

function placeOf(head: string, plain: string, places: readonly Place[]): Place | undefined {
  const named =
    /在([^\n，。—(]{2,24}?)第[一二三四五六七八九十百]{1,4}届/.exec(head) ??
    /代表([^\n，。]{2,20}?)人民政府/.exec(head);
  const titled =
    /(?:^|\n)(?:\d+\.)?(?:(?:19|20)\d{2}年)?([^\n，。：—\d]{2,16}?)(?:人民)?政府工作报告/.exec(
      head,
    );
  if (/全国人民代表大会|代表国务院/.test(head))
    return places.find((place) => place.adcode === NATION);
  return byName(named?.[1], places) ?? byName(titled?.[1], places) ?? mostNamed(plain, places);
}

function byName(name: string | undefined, places: readonly Place[]): Place | undefined {
  if (name === undefined) return undefined;
  const exact = places.filter((place) => place.name === name);
  if (exact.length === 1) return exact[0];
  const within = places.filter(
    (place) =>
      name.endsWith(place.name) &&
      places.some((parent) => parent.adcode === place.parent && name.includes(parent.short)),
  );
  if (within.length > 0) return within[0];
  const kind = name.charAt(name.length - 1);
  const short = places.filter(
    (place) =>
      place.short === name || (place.short === name.slice(0, -1) && place.name.endsWith(kind)),
  );
  return short.length === 1
    ? short[0]
    : (short.find((place) => place.level === 'province') ??
        short.find((place) => place.level === 'prefecture'));
}

/** A report without a title speaks of its own party committee, or names its own region most. */
function mostNamed(plain: string, places: readonly Place[]): Place | undefined {
  const own = /(?:全市|市委|市人民政府)/.test(plain.slice(0, 2000))
    ? '市'
    : /(?:全州|州委)/.test(plain.slice(0, 2000))
      ? '州'
      : /(?:全县|县委)/.test(plain.slice(0, 2000))
        ? '县'
        : /(?:全省|省委)/.test(plain.slice(0, 2000))
          ? '省'
          : '';
  const scored = places
    .filter((place) => own === '' || place.name.endsWith(own))
    .filter(
      (place) =>
        place.short.length >= 2 &&
        place.level !== 'country' &&
        (place.level !== 'county' || own === '县'),
    )
    .map((place) => ({ place, count: plain.split(place.short).length - 1 }))
    .filter(({ count }) => count >= 8)
    .sort((a, b) => b.count - a.count);
  const [first, second] = scored;
  return first !== undefined && first.count >= 1.5 * (second?.count ?? 0) ? first.place : undefined;
}

function titleOf(lines: readonly Line[]): string | undefined {
  const line = lines.find(
    (one) =>
      one.plain.includes('工作报告') && one.plain.length <= 40 && !one.plain.includes('我代表'),
  );
  return line?.plain.replace(/^(?:\d+\.|—+)/, '').trim();
}

function sessionOf(head: string, place: Place): string {
  const session = SESSION.exec(head)?.[0];
  if (session !== undefined)
    return place.adcode === NATION ? session.replace('届人民', '届全国人民') : place.name + session;
  return (
    /第[一二三四五六七八九十]{1,4}届全国人民代表大会第[一二三四五六七八九十]{1,3}次会议/.exec(
      head,
    )?.[0] ?? ''
  );
}

function isoDate(date: RegExpExecArray): string {
  return [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-');
}

function speakerOf(lines: readonly Line[]): string {
  for (const line of lines) {
    const found = line.plain.length <= 30 ? OFFICE.exec(line.plain) : null;
    const name = found?.[1] ?? '';
    if (PERSON.test(name)) return name;
  }
  return '';
}
