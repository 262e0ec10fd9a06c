// The floor: the same page in plain SVG, made once, of which a change writes what differs and no more. It lays nothing
// out, measures no text, has no states but numbers: less than this no page in SVG can do.
import { geoIdentity, geoPath } from 'd3-geo';
import { element, handed, offer, type Table, type TrendYear } from './work';

const { map, tables } = handed();
const SVG = 'http://www.w3.org/2000/svg';
const BLUES = ['#eff3ff', '#c6dbef', '#9ecae1', '#6baed6', '#4292c6', '#2171b5', '#084594'];
const ROW = 19;

function made(parent: Element, name: string, attributes: Readonly<Record<string, unknown>> = {}) {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, String(value));
  parent.append(one);
  return one;
}
function write(one: Element, name: string, value: string): void {
  if (one.getAttribute(name) !== value) one.setAttribute(name, value);
}
function say(one: Element, text: string): void {
  if (one.textContent !== text) one.textContent = text;
}

const size = (id: string, width: number, height: number) =>
  made(element(id), 'svg', { width, height, viewBox: `0 0 ${width} ${height}` });
const [land, bars, trend] = [
  size('map', 700, 430),
  size('bars', 400, 640),
  size('trend', 700, 230),
];
const path = geoPath(geoIdentity().fitSize([700, 430], map));
const regions = map.features.map((one) => {
  const [x, y] = path.centroid(one);
  const text = { x, 'text-anchor': 'middle', 'font-size': 10 };
  const shape = made(land, 'path', { d: path(one), stroke: '#fff' });
  const name = made(land, 'text', { ...text, y });
  say(name, one.properties.name);
  return { name: one.properties.name, shape, figure: made(land, 'text', { ...text, y: y + 11 }) };
});
const lines = map.features.map((_, i) => {
  const y = 40 + i * ROW;
  const text = (x: number) => made(bars, 'text', { x, y: y + 13 });
  const bar = made(bars, 'rect', { x: 80, y: y + 3, height: 12 });
  return { rank: text(0), name: text(24), bar, words: text(340) };
});
const marks = tables[0]?.references.map(() => ({
  line: made(bars, 'path', { stroke: '#000' }),
  label: made(bars, 'text', { y: 30 }),
}));
const curves = ['low', 'median', 'high', 'actual', 'target'].map((part) => ({
  part: part as keyof TrendYear,
  line: made(trend, 'path', { fill: 'none', stroke: '#000' }),
}));

function draw({ rows, references, trend }: Table): void {
  const values = rows.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = (value: number) => (value - least) / (most - least || 1);
  const fill = (value: number) => BLUES[Math.min(6, Math.floor(share(value) * 7))] ?? '';
  const rowOf = new Map(rows.map((row) => [row.name, row]));
  for (const { name, shape, figure } of regions) {
    const row = rowOf.get(name);
    write(shape, 'fill', row ? fill(row.value) : '#eee');
    say(figure, row?.words ?? '');
  }
  lines.forEach(({ rank, name, bar, words }, i) => {
    const row = rows[i];
    say(rank, row?.rank ?? '');
    say(name, row?.name ?? '');
    say(words, row?.words ?? '');
    write(bar, 'width', row ? String(10 + Math.round(share(row.value) * 240)) : '0');
    write(bar, 'fill', row ? fill(row.value) : 'none');
  });
  marks?.forEach(({ line, label }, i) => {
    const reference = references[i];
    const x = String(90 + Math.round(share(reference?.value ?? least) * 240));
    write(line, 'd', `M${x} 34V630`);
    write(label, 'x', x);
    say(label, reference?.label ?? '');
  });
  const all = trend.flatMap((one) => [one.actual ?? 0, one.target ?? 0, one.high ?? 0]);
  const top = Math.max(1, ...all);
  for (const { part, line } of curves) {
    const points = trend.map((one, i) => `${20 + i * 26} ${210 - (200 * (one[part] ?? 0)) / top}`);
    write(line, 'd', `M${points.join('L')}`);
  }
}

offer(tables, draw);
