import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** One indicator as every contestant draws it: a number for each region that states one. */
export interface Table {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly {
    readonly adcode: string;
    readonly name: string;
    /** As the report words it: 5%左右. */
    readonly words: string;
    readonly value: number;
  }[];
}

/** Equal work for all: the same map, the same bars, the same table. */
export interface Work {
  readonly map: FeatureCollection<Geometry, { name: string }>;
  readonly tables: readonly Table[];
}

export type Province = Feature<Geometry, { name: string }>;

/** Writes the table that stands beside the peers' charts, as ours does: made by text, rows sorted. */
export function writeTable(body: HTMLTableSectionElement, table: Table): void {
  body.replaceChildren(
    ...table.rows.map((row, index) => {
      const line = document.createElement('tr');
      for (const text of [String(index + 1), row.name, row.words]) {
        const cell = document.createElement('td');
        cell.textContent = text;
        line.append(cell);
      }
      return line;
    }),
  );
}

/** The work of the page, as the bench hands it over. */
export function handed(): Work {
  const text = document.getElementById('work')?.textContent;
  if (text === null || text === undefined) throw new Error('The bench page holds no work.');
  return JSON.parse(text) as Work; // Written by the bench itself, in this shape.
}

/** Draws the first table, and lets the bench ask for another by the event `show` with its index. */
export function offer(show: (index: number) => void): void {
  addEventListener('show', (event) => {
    if (event instanceof CustomEvent) show(Number(event.detail));
  });
  show(0);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('charts-painted')));
}
