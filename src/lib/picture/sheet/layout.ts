import { classifyRows } from '../../charts/colour/classes';
import { layoutLegend, type LegendLayout } from '../../charts/legend/layout';
import type { MapLayout } from '../../charts/map/layout';
import { palette as paletteOf, type Palette } from '../../charts/colour/palette';
import { layoutRanking, type RankingLayout } from '../../charts/ranking/layout';
import type { MeasureText } from '../../charts/text';
import type { Wording } from '../../view/wording';
import { LOCALE } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { fontsOf, type Fonts } from './fonts';
import { layoutLand, layoutTiles, LEGEND_SCALE, type LandLayout } from './map';
import { notesOf } from './notes';
import { layoutPlot, type Plot } from './plot';
import type { PictureRequest } from '../request';
import { describe, findingOf, titleOf, titleParts, unitOf } from './titles';
import { wrap, wrapEvenly } from './wrap';

/** Sizes in px of the picture, before the PNG doubles them. Height 0: as high as what it holds. */
const SIZE = {
  map: { width: 1200, height: 1000 },
  tiles: { width: 1200, height: 960 },
  ranking: { width: 900, height: 0 },
  strip: { width: 900, height: 0 },
  scatter: { width: 900, height: 0 },
};
const PAD = 40;
const TITLE = { size: 34, line: 44 };
const SUBTITLE = { size: 17, line: 26 };
const NOTE = { size: 13, line: 20 };
const BRAND = 15;
/** Space between the parts. */
const GAP = 18;
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

interface Placed<T> {
  readonly x: number;
  readonly y: number;
  readonly layout: T;
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
  readonly map: Placed<MapLayout> | 'none';
  readonly ranking: Placed<RankingLayout> | 'none';
  readonly plot: Placed<Plot> | 'none';
  /** A scatter has none: its dots are of one colour. */
  readonly legend: (Placed<LegendLayout> & { readonly scale: number }) | 'none';
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
function subtitleOf(request: PictureRequest, wrapped: (text: string) => string[]): string[] {
  const finding = findingOf(request);
  const unit = unitOf(request);
  const apart = wrapped(finding);
  const together = wrapped(finding + (request.lang === 'zh' ? '' : ' ') + unit);
  return together.length === apart.length ? together : [...apart, unit];
}

/** Lays out a picture: header, chart, legend, notes, none of it wider than the picture. */
export function layoutPicture(request: PictureRequest, measure: MeasureText): PictureLayout {
  const { rows, lang, unit, nameOf, references, kind } = request;
  const palette = paletteOf(request.theme);
  const classes = classifyRows(rows, request.diverging ?? false);
  const wording: Wording = { lang, unit, sign: request.sign ?? false, nameOf };
  const content = { rows, classes, palette, wording, measure, references };
  const t = pictureTexts(lang);
  const { width, height } = SIZE[kind];
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
  const title = titleOf(request);
  const oneLine = wrapped(title, TITLE.size, 700);
  const parts = oneLine.length === 1 ? [title] : titleParts(request);
  write(
    'title',
    parts.flatMap((part) => wrapEvenly(part, inner * SLACK, TITLE.size, measure, 700)),
    TITLE,
  );
  y += 4;
  write(
    'subtitle',
    subtitleOf(request, (text) => wrapped(text, SUBTITLE.size)),
    SUBTITLE,
  );
  y += GAP;

  const ranking =
    kind === 'ranking'
      ? layoutRanking({ width: inner, height: 10_000, density: 'fit' }, content)
      : 'none';
  const plot = layoutPlot(request, inner, content);
  const notes = notesOf(request, classes, ranking).flatMap((note) => wrapped(note, NOTE.size));
  const address = wrapped(t.address(request.address), NOTE.size);
  const footer =
    GAP + (notes.length + 1 + address.length) * NOTE.line + BRAND_GAP + Math.round(PAD * 0.6);

  let land: LandLayout | 'none' = 'none';
  let legend: PictureLayout['legend'] = 'none';
  let bottom = height - footer;
  if (kind === 'map' || kind === 'tiles') {
    const frame = { width: inner, height: bottom - y };
    land = kind === 'map' ? layoutLand(request, frame, content) : layoutTiles(frame, content);
    const { layout, ...at } = land.legend;
    legend = { x: PAD + at.x, y: y + at.y, layout, scale: LEGEND_SCALE };
    for (const line of land.lines) lines.push({ ...line, x: PAD + line.x, y: y + line.y });
  } else {
    bottom = y + (ranking !== 'none' ? ranking.height : plot !== 'none' ? plot.layout.height : 0);
    if (kind !== 'scatter') {
      const layout = layoutLegend(inner, content);
      legend = { x: PAD, y: bottom + GAP, layout, scale: 1 };
      bottom += GAP + layout.height;
    }
  }
  const top = y;

  y = bottom + GAP;
  const small = (text: string, role: TextLine['role']) => {
    y += NOTE.line;
    lines.push({ text, x: PAD, y: y - 5, role, anchor: 'start' });
  };
  for (const note of notes) small(note, 'note');
  y += BRAND_GAP;
  small(t.brand, 'brand');
  const made = t.made(day(request.date));
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
    description: describe(request),
    lines,
    map: land === 'none' ? 'none' : { x: PAD + land.x, y: top, layout: land.map },
    ranking: ranking === 'none' ? 'none' : { x: PAD, y: top, layout: ranking },
    plot: plot === 'none' ? 'none' : { x: PAD, y: top, layout: plot },
    legend,
    rule: bottom + GAP * 0.7,
    selected: request.selected,
  };
}
