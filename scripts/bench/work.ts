import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** One year of the trend: the nation's result and target, and the provinces' middle half and median. */
export interface TrendYear {
  readonly year: number;
  readonly actual: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** One indicator as every contestant shows it. */
export interface Table {
  /** The sentence over the charts, and the page's title. */
  readonly finding: string;
  readonly title: string;
  /** Those that state a number, in the order of the ranking. */
  readonly rows: readonly {
    readonly name: string;
    readonly rank: string;
    /** As the report words it: 5%左右. */
    readonly words: string;
    readonly value: number;
  }[];
  /** Lines over the bars: the nation, the median, the weighted mean. */
  readonly references: readonly { readonly label: string; readonly value: number }[];
  /** The small chart beside them, year by year. */
  readonly trend: readonly TrendYear[];
  /** The table under the charts, cell by cell. */
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Equal work for all: the same sentence, map, bars, trend and table, of the same two indicators. */
export interface Work {
  /** Planar, y downwards: like the page, the peers only fit it. */
  readonly map: FeatureCollection<Geometry, { name: string }>;
  readonly tables: readonly Table[];
}

export type Province = Feature<Geometry, { name: string }>;

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The bench page has no #${id}.`);
  return found;
}

function writeCells(line: HTMLTableRowElement, cells: readonly string[], kind: 'th' | 'td'): void {
  while (line.cells.length < cells.length) line.append(document.createElement(kind));
  cells.forEach((text, i) => {
    const cell = line.cells[i];
    if (cell && cell.textContent !== text) cell.textContent = text;
  });
}

/** Is the table under the fold left out, as of a page that waits with it until it is scrolled to? */
const UNTABLED = new URLSearchParams(location.search).has('untabled');

/** Writes the sentence and the table in the peers' cheapest way: into the cells that are there, and only what differs. */
function writeTexts(table: Table): void {
  element('finding').textContent = table.finding;
  document.title = table.title;
  if (UNTABLED) return;
  const [head, body] = [element('head'), element('body')];
  const row = (parent: HTMLElement, i: number): HTMLTableRowElement => {
    const there = parent.children[i];
    if (there instanceof HTMLTableRowElement) return there;
    const made = document.createElement('tr');
    parent.append(made);
    return made;
  };
  writeCells(row(head, 0), table.head, 'th');
  table.lines.forEach((cells, i) => writeCells(row(body, i), cells, 'td'));
  while (body.children.length > table.lines.length) body.lastElementChild?.remove();
}

/** The work of the page, as the bench hands it over. */
export function handed(): Work {
  const text = element('work').textContent;
  return JSON.parse(text) as Work; // Written by the bench itself, in this shape.
}

const twoFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/**
 * Calls `show` at once, and as the reader goes back and forward. Marks when charts are on the screen, by the
 * names that our page has for it: at first with the first frame that has any, then with the last of a change.
 * `whole` resolves when that is drawn.
 */
export function answer(show: () => void, whole: () => Promise<unknown> = twoFrames): void {
  addEventListener('popstate', () => {
    const drawn = whole();
    show();
    void drawn.then(twoFrames).then(() => performance.mark('view-painted'));
  });
  show();
  void twoFrames().then(() => performance.mark('charts-painted'));
}

/** Shows the table that the address names, the first where it names none. `draw` draws map and bars. */
export function offer(
  tables: readonly Table[],
  draw: (table: Table) => void,
  whole?: () => Promise<unknown>,
): void {
  answer(() => {
    const table = tables[Number(new URLSearchParams(location.search).get('table') ?? 0)];
    if (!table) return;
    draw(table);
    writeTexts(table);
  }, whole);
}
