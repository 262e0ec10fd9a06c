// The same map, bars, trend and table as an ECharts 6 page. Only the parts it needs are imported. With its own
// settings it animates each change; with `still` in the address it draws it once.
import { BarChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import {
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { element, handed, offer, type Table, type TrendYear } from './work';

use([
  BarChart,
  LineChart,
  MapChart,
  ScatterChart,
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
const trendChart = init(element('trend'));

function drawTrend(years: readonly TrendYear[]): void {
  const of = (part: keyof TrendYear) => years.map((one) => one[part]);
  const line = { type: 'line', symbol: 'none' } as const;
  trendChart.setOption({
    animation,
    grid: { left: 40, right: 50, top: 10, bottom: 24 },
    xAxis: { type: 'category', data: of('year') },
    yAxis: { type: 'value', scale: true },
    series: [
      { ...line, data: of('low'), stack: 'half', lineStyle: { opacity: 0 } },
      {
        ...line,
        data: years.map(({ low, high }) => (low === null || high === null ? null : high - low)),
        stack: 'half',
        lineStyle: { opacity: 0 },
        areaStyle: { color: '#ddd' },
      },
      { ...line, data: of('median'), lineStyle: { type: 'dashed', color: '#999' } },
      { type: 'line', data: of('actual'), endLabel: { show: true, formatter: '全国' } },
      { type: 'scatter', data: of('target'), symbol: 'rect', symbolSize: [10, 2] },
    ],
  });
}

function draw({ rows, references, trend }: Table): void {
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
  drawTrend(trend);
}

/** When all charts have drawn their last frame: the animation's, where there is one. */
const whole = () =>
  Promise.all(
    [mapChart, barChart, trendChart].map(
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
