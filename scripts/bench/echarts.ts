// The same map, bars and table as an ECharts 6 page. Only the parts it needs are imported. With its own
// settings it animates each change; with `still` in the address it draws it once.
import { BarChart, MapChart } from 'echarts/charts';
import {
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { element, handed, offer, type Table } from './work';

use([
  BarChart,
  MapChart,
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  VisualMapComponent,
  CanvasRenderer,
]);

const { map, tables } = handed();
// Its name is not china: to a map of that name ECharts adds islands in degrees.
registerMap('provinces', structuredClone(map) as never); // ECharts types its own GeoJSON.
/** The map is projected; with a projection of one's own ECharts has y downwards, as the map has. */
const asItIs = { project: (point: number[]) => point, unproject: (point: number[]) => point };
const animation = !new URLSearchParams(location.search).has('still');
const mapChart = init(element('map'));
const barChart = init(element('bars'));

function draw({ rows, references }: Table): void {
  const values = rows.map((row) => row.value);
  const range = { min: Math.min(...values), max: Math.max(...values) };
  const visualMap = { type: 'piecewise', splitNumber: 7, ...range };
  mapChart.setOption({
    animation,
    visualMap,
    series: [
      {
        type: 'map',
        map: 'provinces',
        projection: asItIs,
        label: { show: true, fontSize: 10, formatter: '{b}' },
        labelLayout: { hideOverlap: true },
        data: rows.map(({ name, words, value }) => ({
          name,
          value,
          label: { formatter: `${name}\n${words}` },
        })),
      },
    ],
  });
  barChart.setOption({
    animation,
    grid: { left: 80, right: 70, top: 40, bottom: 10 },
    xAxis: { type: 'value', scale: true, position: 'top' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ rank, name }) => `${rank} ${name}`),
      axisLabel: { interval: 0, fontSize: 12 },
    },
    visualMap: { ...visualMap, show: false, dimension: 0 },
    series: [
      {
        type: 'bar',
        data: rows.map((row) => ({ value: row.value, label: { formatter: row.words } })),
        label: { show: true, position: 'right', fontSize: 12 },
        markLine: {
          symbol: 'none',
          data: references.map(({ label, value }) => ({
            xAxis: value,
            label: { formatter: label, position: 'start' },
          })),
        },
      },
    ],
  });
}

/** When both charts have drawn their last frame: the animation's, where there is one. */
const whole = () =>
  Promise.all(
    [mapChart, barChart].map(
      (chart) =>
        new Promise<void>((done) => {
          const once = () => {
            chart.off('finished', once);
            done();
          };
          chart.on('finished', once);
        }),
    ),
  );

offer(tables, draw, whole);
