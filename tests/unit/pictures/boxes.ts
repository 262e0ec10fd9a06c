import { tableMeasure } from '../../../src/lib/charts/text';

/** A rectangle, px of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text as a picture draws it: what its letters cover, not the line that they stand in. */
export interface DrawnText extends Box {
  readonly text: string;
  /** What cuts it off: the frame of a map, or the picture's edge. */
  readonly within: Box;
}

type Turn = -1 | 0 | 1 | 'other';

/** Attributes that a text takes from around it, and where its own origin lies. */
interface Around {
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Quarter turns clockwise; `other`: signs are turned by any angle, texts are not. */
  readonly turn: Turn;
  readonly within: Box;
}

/** How far letters reach above and beneath their baseline, ems: Chinese ones, and Latin ones with figures. */
const REACH = { wide: [0.84, 0.08], narrow: [0.73, 0], hanging: [0.73, 0.2] } as const;
const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/u;
/** Letters and signs that reach beneath the line. */
const HANGING = /[gjpqy,;()[\]]/u;

const TAG = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>([^<]*)/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];

/** Where a point lies in the picture, whose place is given from around it. */
function placed({ x, y, scale, turn }: Around, across: number, down: number): [number, number] {
  const turned = { 0: [across, down], 1: [-down, across], [-1]: [down, -across], other: [] };
  const [right, below] = turned[turn];
  return [x + (right ?? 0) * scale, y + (below ?? 0) * scale];
}

function turnOf(before: Turn, degrees: number): Turn {
  if (degrees === 0) return before;
  return before === 0 && Math.abs(degrees) === 90 ? (degrees > 0 ? 1 : -1) : 'other';
}

/** Shift, scale and turn of a `transform`. Throws for any other. */
function moved(around: Around, transform: string): Around {
  let now = around;
  for (const [, kind, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [one = 0, other = 0] = values.split(/[\s,]+/u).map(Number);
    if (kind === 'translate') {
      const [x, y] = placed(now, one, other);
      now = { ...now, x, y };
    } else if (kind === 'scale') now = { ...now, scale: now.scale * one };
    else if (kind === 'rotate') now = { ...now, turn: turnOf(now.turn, one) };
    else throw new Error(`a text is placed by ${transform}`);
  }
  return now;
}

/** What holds within an element. */
function inside(around: Around, attributes: string, clips: ReadonlyMap<string, Box>): Around {
  const own = moved(around, attribute(attributes, 'transform') ?? '');
  const clip = clips.get(/url\(#(.*)\)/u.exec(attribute(attributes, 'clip-path') ?? '')?.[1] ?? '');
  const weight = attribute(attributes, 'font-weight');
  return {
    ...own,
    size: Number(attribute(attributes, 'font-size') ?? around.size),
    weight: weight === undefined ? around.weight : Number(weight),
    anchor: attribute(attributes, 'text-anchor') ?? around.anchor,
    within: clip
      ? {
          left: own.x,
          top: own.y,
          right: own.x + clip.right * own.scale,
          bottom: own.y + clip.bottom * own.scale,
        }
      : around.within,
  };
}

function boxed(text: string, attributes: string, around: Around): DrawnText {
  const { size, weight, anchor, within } = around;
  if (around.turn === 'other') throw new Error(`a text is turned: ${text}`);
  const length = (name: string) => {
    const said = attribute(attributes, name) ?? '0';
    return said.endsWith('em') ? Number.parseFloat(said) * size : Number(said);
  };
  const width = tableMeasure(text, size, weight);
  const before = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
  const left = length('x') + length('dx') - before;
  const base = length('y') + length('dy');
  const [above, beneath] =
    REACH[WIDE.test(text) ? 'wide' : HANGING.test(text) ? 'hanging' : 'narrow'];
  const [x1, y1] = placed(around, left, base - above * size);
  const [x2, y2] = placed(around, left + width, base + beneath * size);
  return {
    text,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    within,
  };
}

/** Every text of a picture with the box that its letters take, by the table of widths. In: an SVG of this program. */
export function textsOf(svg: string): DrawnText[] {
  const drawing = svg.replace(/<!--.*?-->/gsu, '');
  const found: DrawnText[] = [];
  const clips = new Map<string, Box>();
  const start: Around = {
    ...{ size: 16, weight: 400, anchor: 'start', x: 0, y: 0, scale: 1, turn: 0 },
    within: { left: 0, top: 0, right: 0, bottom: 0 },
  };
  const open: Around[] = [start];
  let clip = '';
  for (const [, closes, name, attributes = '', alone, said = ''] of drawing.matchAll(TAG)) {
    const around = open.at(-1) ?? start;
    if (closes === '/') {
      open.pop();
      continue;
    }
    const own = inside(around, attributes, clips);
    if (name === 'svg') {
      const [, , right = 0, bottom = 0] = (attribute(attributes, 'viewBox') ?? '')
        .split(' ')
        .map(Number);
      open.push({ ...own, within: { left: 0, top: 0, right, bottom } });
      continue;
    }
    if (name === 'clipPath') clip = attribute(attributes, 'id') ?? '';
    else if (name === 'rect' && clip !== '' && attribute(attributes, 'x') === undefined)
      clips.set(clip, {
        ...{ left: 0, top: 0 },
        right: Number(attribute(attributes, 'width')),
        bottom: Number(attribute(attributes, 'height')),
      });
    if (name !== 'clipPath') clip = '';
    const text = said.replace(/&(\w+);/gu, (_, entity: string) => ENTITIES[entity] ?? '');
    if (name === 'text' && text.trim() !== '') found.push(boxed(text, attributes, own));
    if (alone !== '/') open.push(own);
  }
  return found;
}
