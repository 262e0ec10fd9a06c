import type { MeasureText } from '../../../charts/text';
import { messages, type Lang } from '../../../i18n';
import { detailsTexts } from '../../../i18n/texts/details';
import type { Details, ToldSource } from '../../../view/explore/details';
import { markFigure } from '../../../view/quote';
import { wordStated } from '../../../view/wording';
import { wrap } from '../wrap';

/** Sizes in px. */
const FIGURE = { size: 64, line: 84 };
const PLACE = { size: 17, line: 28 };
const OTHER = { size: 15, figure: 21, column: 205, height: 62 };
const ROLE = { size: 13, line: 26 };
const QUOTE = { size: 19, line: 32, indent: 18 };
const SMALL = { size: 13, line: 20 };
const GAP = 14;
/** Fonts differ between the machine that draws and the one that opens an SVG: keep this share free. */
const SLACK = 0.96;

/** A run of text, its baseline at y. */
export interface CardText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly tone: 'ink' | 'muted';
  readonly serif: boolean;
}

/** A rectangle: the bar beside a clause, or the ground of the figure in it. */
export interface CardRect {
  readonly kind: 'bar' | 'mark';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardLayout {
  readonly height: number;
  readonly texts: readonly CardText[];
  readonly rects: readonly CardRect[];
}

/** Stacks lines of text from y = 0 down. */
class Stack {
  readonly texts: CardText[] = [];
  readonly rects: CardRect[] = [];
  y = 0;
  constructor(
    private readonly width: number,
    private readonly measure: MeasureText,
  ) {}

  /** Writes a text in as many lines as it needs. */
  write(
    text: string,
    { size, line }: { readonly size: number; readonly line: number },
    look: Partial<Pick<CardText, 'weight' | 'tone' | 'serif'>> = {},
  ): void {
    const { weight = 400, tone = 'ink', serif = false } = look;
    for (const part of wrap(text, this.width * SLACK, size, this.measure, weight)) {
      this.y += line;
      const y = this.y - line * 0.28;
      this.texts.push({ text: part, x: 0, y, size, weight, tone, serif });
    }
  }

  /** A clause behind a bar, its figure on a ground of its own. */
  quote({ source }: ToldSource): void {
    const { before, figure, after } = markFigure(source.quote, source.stated);
    const whole = before + figure + after;
    const [from, to] = [before.length, before.length + figure.length];
    const top = this.y;
    let read = 0;
    const width = (this.width - QUOTE.indent) * SLACK;
    for (const line of wrap(whole, width, QUOTE.size, this.measure)) {
      const start = whole.indexOf(line, read);
      read = start + line.length;
      this.y += QUOTE.line;
      this.quoteLine(line, from - start, to - start);
    }
    const height = this.y - top;
    this.rects.push({ kind: 'bar', x: 0, y: top + 3, width: 3, height: height - 3 });
  }

  /** One line of a clause; from and to: where in it the figure stands, beyond its ends where it does not. */
  private quoteLine(line: string, from: number, to: number): void {
    const y = this.y - QUOTE.line * 0.28;
    const long = (text: string) => this.measure(text, QUOTE.size, 400);
    const within = (at: number) => Math.min(line.length, Math.max(0, at));
    const marked = line.slice(within(from), within(to));
    if (marked !== '') {
      const x = QUOTE.indent + long(line.slice(0, within(from)));
      const height = QUOTE.size * 1.25;
      this.rects.push({
        kind: 'mark',
        x: x - 2,
        y: y - QUOTE.size,
        width: long(marked) + 4,
        height,
      });
    }
    this.texts.push({
      text: line,
      ...{ x: QUOTE.indent, y, size: QUOTE.size },
      ...{ weight: 400, tone: 'ink', serif: true },
    });
  }

  /** The other measures, side by side. */
  others(list: Details['others']): void {
    const columns = Math.max(1, Math.floor(this.width / OTHER.column));
    list.forEach(({ name, figure }, i) => {
      const x = (i % columns) * OTHER.column;
      const y = this.y + Math.floor(i / columns) * OTHER.height;
      const room = (text: string, size: number, weight: 400 | 700) =>
        wrap(text, (OTHER.column - GAP) * SLACK, size, this.measure, weight)[0] ?? '';
      this.texts.push({
        text: room(name, OTHER.size, 400),
        ...{ x, y: y + 20, size: OTHER.size, weight: 400, tone: 'muted', serif: false },
      });
      this.texts.push({
        text: room(figure, OTHER.figure, 700),
        ...{ x, y: y + 46, size: OTHER.figure, weight: 700, tone: 'ink', serif: false },
      });
    });
    this.y += Math.ceil(list.length / columns) * OTHER.height;
  }

  /** Where a figure is from: its clause, or what is recorded of it; and the report. */
  source(told: ToldSource, lang: Lang): void {
    const { source, report, wording, role, gloss, tellsReport } = told;
    const texts = detailsTexts(lang);
    this.write(role, ROLE, { weight: 700, tone: 'muted' });
    if (source.quote !== '') this.quote(told);
    else {
      this.write(wordStated(source.stated, wording), PLACE, { weight: 700 });
      const where = texts.recorded.where(source.start + 1, source.end);
      this.write(where + (report ? texts.recorded.copies[report.copy] : ''), SMALL, {
        tone: 'muted',
      });
    }
    if (gloss !== '') this.write(gloss, SMALL);
    if (report && tellsReport) {
      const delivered = texts.delivered(report.date, report.session);
      const said = [report.title, delivered].filter((part) => part !== '');
      this.write(said.join(messages(lang).charts.separatorWide), SMALL, { tone: 'muted' });
    }
    this.y += GAP;
  }
}

/** What is told of one region, `width` px wide: its figure large, its place, the other measures, and the clauses. */
export function layoutCard(
  details: Details,
  { width, lang, measure }: { width: number; lang: Lang; measure: MeasureText },
): CardLayout {
  const stack = new Stack(width, measure);
  stack.write(details.figure, FIGURE, { weight: 700, serif: true });
  stack.write(details.place, PLACE, { tone: 'muted' });
  stack.y += GAP;
  stack.others(details.others);
  stack.y += GAP;
  for (const told of details.sources) stack.source(told, lang);
  if (details.sources.length === 0) stack.write(details.noSource, PLACE, { tone: 'muted' });
  return { height: stack.y, texts: stack.texts, rects: stack.rects };
}
