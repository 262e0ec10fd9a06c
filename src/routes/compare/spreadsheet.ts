import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import { opOf } from '$lib/domain';
import { messages, shownUnit } from '$lib/i18n';
import { compareTexts } from '$lib/i18n/texts/compare';
import { columnTexts } from '$lib/i18n/texts/columns';
import { fullName, regionName } from '$lib/view';
import { linesOfComparison, type Comparison } from '$lib/view/compare/comparison';
import { wordApart } from '$lib/view/compare/words';
import { spreadsheetCell } from '$lib/view/spreadsheet-cell';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

/** A comparison as a spreadsheet wants it: a row an indicator and region, figures as numbers, words beside them. */
export function compareSpreadsheet(comparison: Comparison, speech: Speech): Spreadsheet {
  const { regions, measure, period } = comparison;
  const { lang } = speech;
  const common = messages(lang);
  const { columns, indicator: indicatorHead } = compareTexts(lang);
  const base = regions[0] ? regionName(regions[0], lang) : '';
  const heads = {
    topic: columns.topic,
    indicator: indicatorHead,
    unit: columns.unit,
    code: columns.code,
    region: columnTexts(lang).region,
    period: columns.period,
    kind: columns.kind,
    value: columns.value,
    words: columns.words,
    op: columnTexts(lang).op,
    state: columnTexts(lang).state,
    apart: columns.apart(base),
    apartUnit: columns.apartUnit,
    apartWords: columns.apartWords(base),
    best: columns.best,
  };
  return {
    columns: Object.values(heads),
    rows: linesOfComparison(comparison).flatMap(({ indicator, cells }) => {
      const stated = wordingOf(indicator, measure, speech);
      const apart = wordingOf(indicator, 'lead', speech);
      return cells.map((one) => {
        const op = opOf(one.cell);
        return {
          [heads.topic]: common.topics[indicator.topic],
          [heads.indicator]: fullName(indicator, lang),
          [heads.unit]: shownUnit(stated.unit, lang).label,
          [heads.code]: one.region.adcode,
          [heads.region]: fullName(one.region, lang),
          [heads.period]: period,
          [heads.kind]: common.measures[measure],
          [heads.value]: spreadsheetCell(one.cell, stated),
          [heads.words]: wordCell(one.cell, stated),
          [heads.op]: op === 'none' ? '' : common.ops[op],
          [heads.state]: common.states[one.cell.state],
          [heads.apart]: one.apart === 'none' ? '' : spreadsheetCell(one.apart, apart),
          [heads.apartUnit]: shownUnit(apart.unit, lang).label,
          [heads.apartWords]: wordApart(one, cells[0], indicator, speech),
          [heads.best]: one.best ? columns.yes : '',
        };
      });
    }),
  };
}
