// The same map, bars, trend and table with Observable Plot, which makes its SVG anew for each view.
import { areaY, barX, centroid, geo, lineY, plot, ruleX, text, tickY } from '@observablehq/plot';
import { geoIdentity } from 'd3-geo';
import { element, handed, offer, type Province } from './work';

const { map, tables } = handed();
const projection = geoIdentity().fitSize([700, 430], map);

offer(tables, ({ rows, references, trend }) => {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const color = { type: 'quantize', n: 7, scheme: 'blues' } as const;
  element('map').replaceChildren(
    plot({
      width: 700,
      height: 430,
      projection: () => projection,
      color,
      marks: [
        geo(map.features, {
          fill: (one: Province) => byName.get(one.properties.name)?.value,
          stroke: 'white',
        }),
        text(
          map.features,
          centroid({
            text: ({ properties: { name } }: Province) =>
              [name, byName.get(name)?.words].filter(Boolean).join('\n'),
            fontSize: 10,
          }),
        ),
      ],
    }),
  );
  element('bars').replaceChildren(
    plot({
      width: 400,
      height: 640,
      marginLeft: 80,
      marginRight: 70,
      marginTop: 40,
      color,
      marks: [
        barX(rows, { y: 'name', x: 'value', fill: 'value', sort: { y: '-x' } }),
        text(rows, { y: 'name', x: 'value', text: 'words', textAnchor: 'start', dx: 4 }),
        text(rows, { y: 'name', text: 'rank', frameAnchor: 'left', dx: -78 }),
        ruleX(references, { x: 'value' }),
        text(references, { x: 'value', text: 'label', frameAnchor: 'top', dy: -24 }),
      ],
    }),
  );
  element('trend').replaceChildren(
    plot({
      width: 700,
      height: 230,
      x: { type: 'band' },
      marks: [
        areaY(trend, { x: 'year', y1: 'low', y2: 'high', fill: '#ddd' }),
        lineY(trend, { x: 'year', y: 'median', stroke: '#999', strokeDasharray: '4 3' }),
        lineY(trend, { x: 'year', y: 'actual', marker: 'circle' }),
        tickY(trend, { x: 'year', y: 'target' }),
      ],
    }),
  );
});
