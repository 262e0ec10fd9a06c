import { palette as paletteOf, type Palette } from '../../charts/colour/palette';
import type { MeasureText } from '../../charts/text';
import { LOCALE } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { fontsOf, type Fonts } from './fonts';
import { GAP, type BodyPart } from './kinds/kind';
import { notesOf } from './notes';
import { titleOf, type Sheet } from './sheet';
import { wrap, wrapEvenly } from './wrap';

/** Sizes in px of the picture, before the PNG doubles them. */
const PAD = 40;
const TITLE = { size: 34, line: 44 };
const SUBTITLE = { size: 17, line: 26 };
const NOTE = { size: 13, line: 20 };
const BRAND = 15;
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
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
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
  /** Where the rule above the notes runs. */
  readonly rule: number;
  readonly selected: ReadonlySet<string>;
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
  const separate = wrapped(finding);
  const together = wrapped(finding + (lang === 'zh' ? '' : ' ') + unit);
  return together.length === separate.length ? together : [...separate, unit];
}

/** Lays out a picture: header, body, notes, none of it wider than the picture. */
export function layoutSheet(sheet: Sheet, measure: MeasureText): PictureLayout {
  const { lang } = sheet;
  const palette = paletteOf(sheet.theme);
  const texts = pictureTexts(lang);
  const { width, height } = sheet.size;
  const inner = width - 2 * PAD;
  const lines: TextLine[] = [];
  const wrapped = (text: string, size: number, weight = 400) =>
    wrap(text, inner * SLACK, size, measure, weight);

  let y = PAD + 8;
  const write = (
    role: TextLine['role'],
    texts: readonly string[],
    { line }: { readonly line: number },
  ) => {
    for (const text of texts) {
      y += line;
      lines.push({ text, x: PAD, y: y - line * 0.28, role, anchor: 'start' });
    }
  };
  const title = titleOf(sheet);
  const oneLine = wrapped(title, TITLE.size, 700);
  const titleParts = oneLine.length === 1 ? [title] : sheet.title;
  write(
    'title',
    titleParts.flatMap((part) => wrapEvenly(part, inner * SLACK, TITLE.size, measure, 700)),
    TITLE,
  );
  y += 4;
  write(
    'subtitle',
    subtitleOf(sheet, (text) => wrapped(text, SUBTITLE.size)),
    SUBTITLE,
  );
  y += GAP;

  const notes = notesOf(sheet).flatMap((note) => wrapped(note, NOTE.size));
  const address = wrapped(texts.address(sheet.address), NOTE.size);
  const footer =
    GAP + (notes.length + 1 + address.length) * NOTE.line + BRAND_GAP + Math.round(PAD * 0.6);
  const top = y;
  const body = sheet.body({ width: inner, height: height - footer - top }, { palette, measure });
  for (const line of body.lines) lines.push({ ...line, x: PAD + line.x, y: top + line.y });
  const bottom = top + body.height;

  y = bottom + GAP;
  const small = (text: string, role: TextLine['role']) => {
    y += NOTE.line;
    lines.push({ text, x: PAD, y: y - 5, role, anchor: 'start' });
  };
  for (const note of notes) small(note, 'note');
  y += BRAND_GAP;
  small(texts.brand, 'brand');
  const made = texts.made(day(sheet.date));
  lines.push({ text: made, x: width - PAD, y: y - 5, role: 'note', anchor: 'end' });
  for (const line of address) small(line, 'note');
  return {
    width,
    height: height === 0 ? Math.ceil(y + PAD * 0.6) : height,
    locale: LOCALE[lang],
    fonts: fontsOf(lang),
    palette,
    pad: PAD,
    title,
    description: sheet.description,
    lines,
    parts: body.parts.map((part) => ({ ...part, x: PAD + part.x, y: top + part.y })),
    rule: bottom + GAP * 0.7,
    selected: sheet.selected,
  };
}
