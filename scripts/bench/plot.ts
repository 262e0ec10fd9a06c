// The same map, bars and table with Observable Plot, which makes its SVG anew for each view.
import { barX, centroid, geo, plot, text } from '@observablehq/plot';
import { geoConicEqualArea } from 'd3-geo';
import { handed, offer, writeTable, type Province } from './work';

const { map, tables } = handed();
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const projection = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]);
projection.fitSize([700, 430], map);
const body = element('table').querySelector('tbody');

offer((index) => {
  const table = tables[index];
  if (!table || !body) return;
  const byName = new Map(table.rows.map((row) => [row.name, row.value]));
  element('map').replaceChildren(
    plot({
      width: 700,
      height: 430,
      projection: () => projection,
      color: { type: 'quantize', n: 7, scheme: 'blues' },
      marks: [
        geo(map.features, {
          fill: (one: Province) => byName.get(one.properties.name),
          stroke: 'white',
        }),
        text(
          map.features,
          centroid({ text: (one: Province) => one.properties.name, fontSize: 10 }),
        ),
      ],
    }),
  );
  element('bars').replaceChildren(
    plot({
      width: 380,
      height: 620,
      marginLeft: 60,
      marginRight: 70,
      marks: [
        barX(table.rows, { y: 'name', x: 'value', sort: { y: '-x' } }),
        text(table.rows, { y: 'name', x: 'value', text: 'words', textAnchor: 'start', dx: 4 }),
      ],
    }),
  );
  writeTable(body, table);
});
