import { measureUnit } from '../../domain';
import { shownUnit } from '../../i18n';
import { trendTexts } from '../../i18n/texts/trend';
import { columnTexts } from '../../i18n/texts/columns';
import type { Trend } from '../../view/explore/trend';
import { linesOf, wordOutcome } from '../../view/explore/trend-cells';
import { regionName } from '../../view/name';
import { spreadsheetCell } from '../../view/spreadsheet-cell';
import { wordCell, type Wording } from '../../view/wording';
import type { Spreadsheet } from '../table/spreadsheet';

/**
 * A trend as a spreadsheet wants it: a row a region and year, figures as numbers with what the reports say beside them,
 * and whether the target was met. Years of which nothing at all is told are kept: why is said.
 */
export function trendSpreadsheet(trend: Trend, wording: Wording): Spreadsheet {
  const { lang } = wording;
  const texts = trendTexts(lang);
  const table = columnTexts(lang);
  const points = { ...wording, unit: measureUnit(trend.indicator, 'outcome'), sign: true };
  const inUnit = (head: string, { unit }: Wording) =>
    table.withUnit(head, shownUnit(unit, lang).label);
  const heads = {
    series: texts.columns.series,
    code: texts.columns.code,
    region: texts.columns.region,
    year: texts.columns.year,
    target: inUnit(texts.target, wording),
    targetWords: texts.columns.wording(texts.target),
    actual: inUnit(texts.actual, wording),
    actualWords: texts.columns.wording(texts.actual),
    by: inUnit(texts.columns.by, points),
    verdict: texts.columns.verdict,
  };
  return {
    columns: Object.values(heads),
    rows: linesOf(trend).flatMap(({ region, years }) =>
      years.map(({ year, series, target, actual, outcome }) => ({
        [heads.series]: wording.nameOf(series),
        [heads.code]: region.adcode,
        [heads.region]: regionName(region, lang),
        [heads.year]: year,
        [heads.target]: spreadsheetCell(target, wording),
        [heads.targetWords]: wordCell(target, wording),
        [heads.actual]: spreadsheetCell(actual, wording),
        [heads.actualWords]: wordCell(actual, wording),
        [heads.by]: spreadsheetCell(outcome, points),
        [heads.verdict]: wordOutcome(outcome, wording),
      })),
    ),
  };
}
