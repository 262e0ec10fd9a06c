import { isMainHeading, isNumbered, readHeading, type Heading, type Look } from './headings';
import { periodsIn, type Calendar, type Period } from './period';
import type { Paragraph, Source } from './source';

/** What a part of a report is about. */
export type SectionRole = 'results' | 'targets' | 'tasks' | 'other';

/** A part of a report: from a main heading, or from the sentence that announces the aims, to the next. */
export interface Section {
  readonly role: SectionRole;
  /** Begins by telling of several years at once: 过去五年, “十四五”. */
  readonly several: boolean;
  /** Tells of several years and perhaps of one, in turn: a word of time speaks until the next. */
  readonly mixed: boolean;
  /** Names the report's year. */
  readonly current: boolean;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Cuts a report into its parts. A report looks back first, then ahead; it turns once, at a heading that looks ahead
 * (2024年工作安排) or at the sentence that announces the aims (主要预期目标是). Until the turn what says nothing of
 * time is a result, after it a task; only a review turns back (a table of contents stood before the report, or the page
 * holds it twice). Where nothing turns, the second heading does.
 */
export function readSections(source: Source, year: number, present = year): readonly Section[] {
  const texts = source.paragraphs.map(({ start, end }) => source.plain.slice(start, end));
  const cutter = new Cutter({ year, present }, texts);
  source.paragraphs.forEach((paragraph, index) => {
    cutter.take(paragraph, index);
  });
  return cutter.sections;
}

type Open = Omit<Section, 'paragraphs'> & {
  readonly periods: readonly Period[];
  readonly paragraphs: Paragraph[];
};

class Cutter {
  readonly #calendar: Calendar;
  readonly #texts: readonly string[];
  readonly #headings: readonly (Heading | undefined)[];
  readonly #lastTurn: number;
  /** Roles by heading: a heading told again says what it said before. */
  readonly #told = new Map<string, SectionRole>();
  /** The review has no number, so that numbers under it are of the second rank. */
  #plainReview = false;
  /** The part under way is numbered and says that it reviews a period, so that the next number is another part. */
  #reviewed = false;
  #ahead = false;
  #section: Open = {
    role: 'results',
    several: false,
    mixed: false,
    current: false,
    heading: '',
    periods: [],
    paragraphs: [],
  };
  readonly #sections: Open[] = [this.#section];

  constructor(calendar: Calendar, texts: readonly string[]) {
    this.#calendar = calendar;
    this.#texts = texts;
    this.#headings = texts.map((text) =>
      isMainHeading(text) ? readHeading(text, calendar) : undefined,
    );
    this.#lastTurn = texts.findLastIndex(
      (text, index) =>
        this.#headings[index]?.look === 'ahead' ||
        (this.#headings[index] === undefined && turnOf(text, calendar) !== undefined),
    );
  }

  get sections(): readonly Section[] {
    return this.#sections;
  }

  take(paragraph: Paragraph, index: number): void {
    const heading = this.#headings[index];
    const text = this.#texts[index] ?? '';
    if (heading === undefined) this.#turn(text);
    else this.#open(this.#roleOf(heading, index), heading, index);
    this.#section.paragraphs.push(paragraph);
  }

  #roleOf(heading: Heading, index: number): SectionRole {
    const told = this.#told.get(heading.text);
    if (told !== undefined) return told;
    const { look, review, aims } = heading;
    if (review) return 'results';
    if (look === 'government' && (this.#ahead || index > this.#lastTurn)) return 'other';
    if (this.#ahead) return aims ? 'targets' : 'tasks';
    if (look === 'ahead' && !this.#goesOnBack(heading, index)) return 'targets';
    if (look === 'back' || this.#sections.length === 1) return 'results';
    if (!isNumbered(heading.text)) return index < this.#lastTurn ? 'results' : 'targets';
    if (this.#plainReview) return 'results';
    if (index > this.#lastTurn) return 'targets';
    const { mixed } = this.#section;
    return this.#reviewed && (mixed || !this.#yearFollows(index)) ? 'targets' : 'results';
  }

  /**
   * A numbered point under a review without a number is the review's, whatever it is about (一、狠抓首要任务，新农村建设扎实推进):
   * it names no time and no aims, and the year's own part is still to come.
   */
  #goesOnBack({ text, aims, periods }: Heading, index: number): boolean {
    const point = this.#plainReview && isNumbered(text) && !aims && periods.length === 0;
    return point && this.#yearFollows(index);
  }

  #open(role: SectionRole, { look, text, periods, review }: Heading, index: number): void {
    this.#told.set(text, role);
    if (review) this.#plainReview = !isNumbered(text);
    this.#reviewed = role === 'results' && isNumbered(text) && (review || periods.length > 0);
    this.#ahead = role !== 'results' && (this.#ahead || role !== 'other');
    const spoken = periods.length > 0 ? periods : this.#inherited(role, look, text, index);
    this.#push({ role, ...spanOf(role, spoken), heading: text, periods: spoken });
  }

  /**
   * What a heading that names no period speaks of: numbered points under a review without a number, what the review
   * does; between a review of several years and the year's own part, and on from there, the years to come.
   */
  #inherited(role: SectionRole, look: Look, text: string, index: number): readonly Period[] {
    const before = this.#section;
    if (role === 'results') return this.#plainReview && isNumbered(text) ? before.periods : [];
    if (role === 'other' || !before.mixed || !this.#yearFollows(index)) return [];
    const opens = look === 'open' && role === 'targets';
    const goesOn = before.role !== 'results' && before.periods.includes('ahead');
    return opens || goesOn ? ['ahead'] : [];
  }

  /** Is a heading that names the year itself still to come? */
  #yearFollows(index: number): boolean {
    return this.#headings.slice(index + 1).some((one) => one?.periods.includes('current'));
  }

  /** The sentence that announces the aims: of the year, or of several to come. */
  #turn(text: string): void {
    const { role, several, mixed, periods: named } = this.#section;
    const back = role === 'results';
    const leads = role === 'targets' && text.endsWith('：');
    if (!back && !several && !leads) return;
    const turn = turnOf(text, this.#calendar) ?? (back ? undefined : yearsAims(text, several));
    if (turn === undefined) return;
    const years = mixed && named.includes('ahead');
    const current =
      turn.periods.includes('current') || periodsIn(text, this.#calendar).includes('current');
    const ahead = turn.periods.includes('ahead');
    if (!back && !several && (current || !ahead)) return;
    const ofYear =
      current ||
      (!ahead &&
        (!years || (turn.expected && (back || named.includes('current'))) || turn.ofOneYear));
    if (!ofYear && !back && several) return;
    this.#ahead = true;
    const periods = ofYear ? (['current'] as const) : (['ahead'] as const);
    this.#push({ role: 'targets', ...spanOf('targets', periods), heading: '', periods });
  }

  #push(section: Omit<Open, 'paragraphs'>): void {
    this.#section = { ...section, paragraphs: [] };
    this.#sections.push(this.#section);
  }
}

/** Of which years a part tells first, and whether it tells of several at all. */
function spanOf(
  role: SectionRole,
  periods: readonly Period[],
): Pick<Section, 'several' | 'mixed' | 'current'> {
  const back = role === 'results';
  const one = periods.indexOf(back ? 'last' : 'current');
  const several = periods.findIndex((period) => period === 'ahead' || (back && period === 'past'));
  return {
    several: several >= 0 && (one < 0 || several < one),
    mixed: several >= 0,
    current: periods.includes('current'),
  };
}

const ANNOUNCED =
  /(?:预期|主要|发展|奋斗|工作|调控|总体|控制|预计)(?:发展|调控|预期)?(?:目标|指标)(?:任务)?(?:的)?(?:建议|安排|初步安排|确定|设定)?(?:如下)?[是为：]|(?:今年[^，。；：]{0,16}|政府工作的?)(?:总体要求|总体思路|总的要求)[是为：]/;

interface Turn {
  readonly periods: readonly Period[];
  /** 预期目标 and 调控目标 are a year's word. */
  readonly expected: boolean;
  /** By how much things are to grow is told, and no word of several years. */
  readonly ofOneYear: boolean;
}

const GROWS =
  /(?:增长|下降|降低)[^，。；]{0,6}\d[^，；]*[，；][^。]*(?:增长|下降|降低)[^，。；]{0,6}\d/;
const OVER_YEARS = /年均|年平均|每年|到(?:20\d\d年|届末)|翻[一两]?番|[五5]年|期末/;

const URGES = /^(?:要)?(?:力争|确保|努力实现|奋斗目标为|目标为)[^，。]{0,8}生产总值增长\d/;
/** Fewer clauses of growth than this are no list of the year's aims. */
const AIMS = 4;

/**
 * 要力争地区生产总值增长10%以上；固定资产投资增长23%；…: among the years to come a list of growths without 年均, the
 * product's first, is of the year itself, also where no word announces it.
 */
function yearsAims(text: string, several: boolean): Turn | undefined {
  if (!several || !URGES.test(text) || OVER_YEARS.test(text)) return undefined;
  const [first = ''] = text.split('。');
  const growths = first.split(/[，；]/).filter((clause) => /增长[^，；]{0,6}\d/.test(clause));
  return growths.length < AIMS ? undefined : { periods: [], expected: false, ofOneYear: true };
}

/** Does a paragraph announce aims that are still to come? Those of last year, and one told beside its result, are none. */
function turnOf(text: string, calendar: Calendar): Turn | undefined {
  const match = ANNOUNCED.exec(text);
  if (match === null) return undefined;
  const from = Math.max(
    ...['。', '！', '？', '；'].map((end) => text.lastIndexOf(end, match.index)),
  );
  const lead = text.slice(from + 1, match.index + match[0].length);
  if (/\d[%万亿个人家元]/.test(lead)) return undefined;
  const periods = periodsIn(lead, calendar);
  const past = periods.some((one) => one === 'last' || one === 'past');
  if (past && !periods.includes('current') && !periods.includes('ahead')) return undefined;
  const told = text.slice(match.index + match[0].length);
  return {
    periods,
    expected: /预期|调控|控制/.test(match[0]),
    ofOneYear: GROWS.test(told) && !OVER_YEARS.test(told),
  };
}
