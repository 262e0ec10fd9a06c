import { palette as paletteOf, type Palette } from '../../charts/colour/palette';
import type { Size } from '../../charts/map/camera';
import type { MeasureText } from '../../charts/text';
import { LOCALE } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { fontsOf, type Fonts } from './fonts';
import { GAP, type Body, type BodyPart } from './kinds/kind';
import { notesOf } from './notes';
import { titleOf, type Sheet } from './sheet';
import { wrap, wrapEvenly } from './wrap';

/** Sizes in px of the picture, before the PNG doubles them. */
export const PAD = 40;
const TITLE = { size: 34, line: 44 };
const SUBTITLE = { size: 17, line: 26 };
const NOTE = { size: 13, line: 20 };
const BRAND = 15;
/** Width of the column of text beside a chart. */
export const COLUMN = 340;
/** Space above the name of the publication. */
const BRAND_GAP = 12;
/** Fonts differ between the machine that draws and the one that opens an SVG: keep this share free. */
const SLACK = 0.96;

/** A line of text, its baseline at y. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: 'title' | 'subtitle' | 'heading' | 'note' | 'brand';
  readonly anchor: 'start' | 'end';
}

/** A finished picture. */
export interface PictureLayout extends Size {
  /** px of the file, before a PNG multiplies them: what the layout's own are scaled to. */
  readonly shown: Size;
  /** BCP 47: it chooses among the Han glyphs of a font. */
  readonly locale: string;
  readonly fonts: Fonts;
  readonly palette: Palette;
  readonly pad: number;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly TextLine[];
  /** Chart and legend, px from the picture's upper left. */
  readonly parts: readonly BodyPart[];
  /** The rule above the notes. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly selected: ReadonlySet<string>;
}

/** A picture laid out in a frame. */
export interface Arranged {
  readonly layout: PictureLayout;
  /** The height that it would need: more than it has, where it does not fit. */
  readonly needed: number;
  /** The height of its chart. */
  readonly chart: number;
}

export const FONT_SIZES = {
  title: TITLE.size,
  subtitle: SUBTITLE.size,
  heading: NOTE.size,
  note: NOTE.size,
  brand: BRAND,
};

function day(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The finding and the unit: the unit behind it where it has room, else on a line of its own. */
function subtitleOf({ lang, finding, unit }: Sheet, wrapped: (text: string) => string[]): string[] {
  if (finding === '') return wrapped(unit);
  const separate = wrapped(finding);
  const together = wrapped(finding + (lang === 'zh' ? '' : ' ') + unit);
  return together.length === separate.length ? together : [...separate, unit];
}

/** Heights that differ by less are one, px. */
export const ROUNDING = 0.5;

/** Lines of text from their own upper left. */
interface Block {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Title, finding and unit. */
function headOf(sheet: Sheet, width: number, measure: MeasureText): Block {
  const within = width * SLACK;
  const lines: TextLine[] = [];
  let y = 0;
  const write = (role: TextLine['role'], texts: readonly string[], line: number) => {
    for (const text of texts) {
      y += line;
      lines.push({ text, x: 0, y: y - line * 0.28, role, anchor: 'start' });
    }
  };
  const title = titleOf(sheet);
  const parts = wrap(title, within, TITLE.size, measure, 700).length === 1 ? [title] : sheet.title;
  write(
    'title',
    parts.flatMap((part) => wrapEvenly(part, within, TITLE.size, measure, 700)),
    TITLE.line,
  );
  y += 4;
  const subtitle = subtitleOf(sheet, (text) => wrap(text, within, SUBTITLE.size, measure));
  write('subtitle', subtitle, SUBTITLE.line);
  return { height: y, lines };
}

/** Notes, the name of the publication with the day, and where the view is found. */
function footOf(sheet: Sheet, width: number, measure: MeasureText): Block {
  const texts = pictureTexts(sheet.lang);
  const wrapped = (text: string) => wrap(text, width * SLACK, NOTE.size, measure);
  const lines: TextLine[] = [];
  let y = 0;
  const write = (text: string, role: TextLine['role']) => {
    y += NOTE.line;
    lines.push({ text, x: 0, y: y - 5, role, anchor: 'start' });
  };
  for (const note of notesOf(sheet).flatMap(wrapped)) write(note, 'note');
  y += BRAND_GAP;
  const brand = wrap(texts.brand, width * SLACK, BRAND, measure, 700);
  for (const line of brand) write(line, 'brand');
  const made = texts.made(day(sheet.date));
  const both = measure(brand.at(-1) ?? '', BRAND, 700) + GAP + measure(made, NOTE.size);
  if (both <= width * SLACK)
    lines.push({ text: made, x: width, y: y - 5, role: 'note', anchor: 'end' });
  else write(made, 'note');
  if (sheet.address !== '')
    for (const line of wrapped(texts.address(sheet.address))) write(line, 'note');
  return { height: y, lines };
}

const moved = ({ lines }: Block, x: number, y: number): TextLine[] =>
  lines.map((line) => ({ ...line, x: x + line.x, y: y + line.y }));

/** Of its picture's height, what a chart that fills what it is given takes at least, and at most. */
const [LEAST, MOST] = [0.56, 0.8];

/** The height such a chart is given of a room; one that is as high as its rows may spread them in all of it. */
const heightIn = ({ size }: Sheet, room: number): number =>
  size.height === 0
    ? Math.max(0, room)
    : Math.max(LEAST * size.height, Math.min(MOST * size.height, room));

/** Where the parts of a picture stand, px. */
interface Places {
  readonly size: Size;
  readonly head: Block;
  readonly headAt: number;
  readonly foot: Block;
  readonly footAt: number;
  readonly body: Body;
  readonly bodyAt: { readonly x: number; readonly y: number };
  readonly rule: PictureLayout['rule'];
}

function put(sheet: Sheet, places: Places): PictureLayout {
  const { size, head, headAt, foot, footAt, body, bodyAt, rule } = places;
  const { lang } = sheet;
  const { x, y } = bodyAt;
  const chart = body.lines.map((line) => ({ ...line, x: x + line.x, y: y + line.y }));
  return {
    ...size,
    shown: size,
    locale: LOCALE[lang],
    fonts: fontsOf(lang),
    palette: paletteOf(sheet.theme),
    pad: PAD,
    title: titleOf(sheet),
    description: sheet.description,
    lines: [...moved(head, PAD, headAt), ...chart, ...moved(foot, PAD, footAt)],
    parts: body.parts.map((part) => ({ ...part, x: x + part.x, y: y + part.y })),
    rule,
    selected: sheet.selected,
  };
}

/** Header, chart and notes one beneath the other. Height 0: as high as they are. */
export function stack(sheet: Sheet, { width, height }: Size, measure: MeasureText): Arranged {
  const inner = width - 2 * PAD;
  const [head, foot] = [headOf(sheet, inner, measure), footOf(sheet, inner, measure)];
  const headAt = PAD + 8;
  const top = headAt + head.height + GAP;
  const below = GAP + foot.height + Math.round(PAD * 0.6);
  const frame = { width: inner, height: heightIn(sheet, height - below - top) };
  const body = sheet.body(frame, { palette: paletteOf(sheet.theme), measure });
  const needed = top + body.height + below;
  const size = { width, height: height === 0 ? Math.ceil(needed) : height };
  const footAt = size.height - below + GAP;
  const layout = put(sheet, {
    ...{ size, head, headAt, foot, footAt, body },
    bodyAt: { x: PAD, y: top + Math.max(0, size.height - needed) / 2 },
    rule: { x1: PAD, x2: width - PAD, y: footAt - GAP * 0.3 },
  });
  return { layout, needed, chart: body.height };
}

/** Header and notes in a column beside the chart: for pictures much wider than high. */
export function beside(sheet: Sheet, size: Size, measure: MeasureText): Arranged {
  const [head, foot] = [headOf(sheet, COLUMN, measure), footOf(sheet, COLUMN, measure)];
  const room = size.height - 2 * PAD;
  const frame = { width: size.width - COLUMN - 3 * PAD, height: heightIn(sheet, room) };
  const body = sheet.body(frame, { palette: paletteOf(sheet.theme), measure });
  const headAt = PAD - 8;
  const footAt = size.height - PAD - foot.height;
  const layout = put(sheet, {
    ...{ size, head, headAt, foot, footAt, body },
    bodyAt: { x: COLUMN + 2 * PAD, y: PAD + Math.max(0, room - body.height) / 2 },
    rule: { x1: PAD, x2: PAD + COLUMN, y: footAt - GAP * 0.3 },
  });
  const column = headAt + head.height + 2 * GAP + foot.height + PAD;
  return { layout, needed: Math.max(column, body.height + 2 * PAD), chart: body.height };
}

/** A picture of its own size: header, body, notes, none of it wider than the picture. */
export function layoutSheet(sheet: Sheet, measure: MeasureText): PictureLayout {
  const { layout, needed } = stack(sheet, sheet.size, measure);
  if (needed <= layout.height + ROUNDING) return layout;
  return stack(sheet, { ...sheet.size, height: Math.ceil(needed) }, measure).layout;
}
