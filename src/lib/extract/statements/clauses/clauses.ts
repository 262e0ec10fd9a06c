import type { Paragraph } from '../../text/source';

/** A run of the plain text between two marks that part clauses. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark before it. */
  readonly after: 'sentence' | 'semicolon' | 'comma';
}

/** Words further from the beginning of a clause do not tell what it is about. */
const LONGEST_HEAD = 60;

/** Where the words end that tell what a clause is about. */
export function headEnd({ start, end }: Clause): number {
  return Math.min(end, start + LONGEST_HEAD);
}

const AFTER: Readonly<Record<string, Clause['after']>> = {
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '；': 'semicolon',
  '，': 'comma',
  '：': 'comma',
};
/** The stop, and where the block of full-width signs begins: all that part clauses are of these. */
const STOP = 0x3002;
const FULL_WIDTH = 0xff00;

/** What stands at an offset, where it parts clauses. */
function markAt(text: string, at: number): Clause['after'] | undefined {
  const unit = text.charCodeAt(at);
  return unit === STOP || unit > FULL_WIDTH ? AFTER[text.charAt(at)] : undefined;
}

/** The clauses of a paragraph of the masked text. A ratio (4：6) is not parted. */
export function clausesOf(masked: string, paragraph: Paragraph): Clause[] {
  const clauses: Clause[] = [];
  let start = paragraph.start;
  let after: Clause['after'] = 'sentence';
  for (let at = paragraph.start; at <= paragraph.end; at++) {
    const mark = at === paragraph.end ? 'sentence' : markAt(masked, at);
    if (mark === undefined || isRatio(masked, at)) continue;
    if (at > start) clauses.push({ start, end: at, after });
    start = at + 1;
    after = at - 1 > paragraph.start && mark === 'comma' && at === start ? after : mark;
  }
  return clauses;
}

function isRatio(text: string, at: number): boolean {
  return text[at] === '：' && /^\d$/.test(text.charAt(at - 1)) && /^\d$/.test(text.charAt(at + 1));
}
