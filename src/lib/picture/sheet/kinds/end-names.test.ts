import { describe, expect, it } from 'vitest';
import { classifyRows } from '../../../charts/colour/classes';
import { palette } from '../../../charts/colour/palette';
import { figure, missing, percent, rowsOf } from '../../../view/testing/rows';
import { layoutStrip } from '../../../charts/strip/layout';
import { tableMeasure } from '../../../charts/text';
import type { Cell } from '../../../domain';
import { nameEnds } from './end-names';

function names(cells: readonly Cell[]): string[] {
  const rows = rowsOf(cells);
  const layout = layoutStrip(820, {
    rows,
    classes: classifyRows(rows, false),
    references: [],
    palette: palette('light'),
    wording: percent,
    measure: tableMeasure,
  });
  return nameEnds(layout, 'zh', tableMeasure).map(({ text }) => text);
}

describe('nameEnds', () => {
  it('names who is least and who is greatest', () => {
    expect(names([figure(5), figure(1), figure(9), figure(9), missing])).toEqual([
      '天津',
      '河北、山西',
    ]);
  });
  it('names nobody where all are one, or too many share the end', () => {
    expect(names([figure(5), figure(5)])).toEqual([]);
    expect(names([figure(1), figure(9), figure(9), figure(9), figure(9)])).toEqual(['北京']);
  });
  it('leaves out a name that would run over other dots', () => {
    const crowd = [figure(1), figure(3.3), figure(3.3), figure(3.3), figure(100)];
    expect(names(crowd)).toEqual(['内蒙古']);
  });
});
