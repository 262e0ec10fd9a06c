// The same map, bars and table as an ECharts 6 page. Only the parts it needs are imported.
import { BarChart, MapChart } from 'echarts/charts';
import { GeoComponent, GridComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { handed, offer, writeTable } from './work';

use([BarChart, MapChart, GeoComponent, GridComponent, VisualMapComponent, CanvasRenderer]);

const { map, tables } = handed();
registerMap('china', structuredClone(map) as never); // ECharts types its own GeoJSON.
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};
const mapChart = init(element('map'));
const barChart = init(element('bars'));
const body = element('table').querySelector('tbody');

offer((index) => {
  const table = tables[index];
  if (!table || !body) return;
  const values = table.rows.map((row) => row.value);
  const range = { min: Math.min(...values), max: Math.max(...values) };
  mapChart.setOption({
    animation: false,
    visualMap: { type: 'piecewise', splitNumber: 7, ...range },
    series: [
      {
        type: 'map',
        map: 'china',
        label: { show: true, fontSize: 10 },
        data: table.rows.map(({ name, value }) => ({ name, value })),
      },
    ],
  });
  barChart.setOption({
    animation: false,
    grid: { left: 60, right: 70, top: 10, bottom: 20 },
    xAxis: { type: 'value', scale: true },
    yAxis: {
      type: 'category',
      inverse: true,
      data: table.rows.map((row) => row.name),
      axisLabel: { interval: 0, fontSize: 10 },
    },
    series: [
      {
        type: 'bar',
        data: table.rows.map((row) => ({ value: row.value, label: { formatter: row.words } })),
        label: { show: true, position: 'right', fontSize: 10 },
      },
    ],
  });
  writeTable(body, table);
});
