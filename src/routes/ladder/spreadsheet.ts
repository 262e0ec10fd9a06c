import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import type { Indicator } from '$lib/domain';
import { messages, shownUnit } from '$lib/i18n';
import { ladderTexts } from '$lib/i18n/texts/ladder';
import { columnTexts } from '$lib/i18n/texts/columns';
import { fullName } from '$lib/view';
import type { Rung } from '$lib/view/ladder/ladder';
import type { TopUp } from '$lib/view/ladder/top-up';
import { percentOf } from '$lib/view/ladder/words';
import { spreadsheetCell } from '$lib/view/spreadsheet-cell';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

/** The ladder as a spreadsheet wants it: a row a government, figures as numbers, words beside them. */
export function ladderSpreadsheet(
  rungs: readonly Rung[],
  indicator: Indicator,
  year: number,
  speech: Speech,
): Spreadsheet {
  const { lang } = speech;
  const { columns, region } = ladderTexts(lang);
  const common = messages(lang);
  const stated = wordingOf(indicator, 'target', speech);
  const points = wordingOf(indicator, 'lead', speech);
  const inUnit = (head: string, unit: string) =>
    columnTexts(lang).withUnit(head, shownUnit(unit, lang).label);
  const heads = {
    year: columns.year,
    code: columns.code,
    region,
    depth: columns.depth,
    above: columns.above,
    value: inUnit(columns.value, stated.unit),
    words: columns.words,
    state: columns.state,
    step: inUnit(columns.stepValue, points.unit),
    stepWords: columns.stepWords,
  };
  return {
    columns: Object.values(heads),
    rows: rungs.map(({ region, cell, step }) => ({
      [heads.year]: year,
      [heads.code]: region.adcode,
      [heads.region]: fullName(region, lang),
      [heads.depth]: common.levels[region.level],
      [heads.above]: region.parent === 'none' ? '' : region.parent,
      [heads.value]: spreadsheetCell(cell, stated),
      [heads.words]: wordCell(cell, stated),
      [heads.state]: common.states[cell.state],
      [heads.step]: step === 'none' ? '' : spreadsheetCell(step, points),
      [heads.stepWords]: step === 'none' ? '' : wordCell(step, points),
    })),
  };
}

/** What provinces added, a row a year. */
export function topUpSpreadsheet(
  topUps: readonly TopUp[],
  indicator: Indicator,
  speech: Speech,
): Spreadsheet {
  const { lang } = speech;
  const { columns } = ladderTexts(lang);
  const stated = wordingOf(indicator, 'target', speech);
  const number = (value: number | 'none') => (value === 'none' ? '' : value);
  const rows = topUps.map((one) => {
    const { weighted, whole } = one;
    const against = (count: number) => (whole.state === 'value' ? count : '');
    return {
      [columns.year]: one.year,
      [columns.nation]: spreadsheetCell(whole, stated),
      [columns.words]: wordCell(whole, stated),
      [columns.count]: one.count,
      [columns.median]: number(one.median),
      [columns.medianBy]: number(one.medianBy),
      [columns.weighted]: weighted === 'none' ? '' : weighted.value,
      [columns.coverage]: weighted === 'none' ? '' : weighted.count,
      [columns.share]: weighted === 'none' ? '' : percentOf(weighted),
      [columns.weightedBy]: number(one.weightedBy),
      [columns.aboveCount]: against(one.above.length),
      [columns.sameCount]: against(one.same.length),
      [columns.belowCount]: against(one.below.length),
    };
  });
  return {
    columns: [
      columns.year,
      columns.nation,
      columns.words,
      columns.count,
      columns.median,
      columns.medianBy,
      columns.weighted,
      columns.coverage,
      columns.share,
      columns.weightedBy,
      columns.aboveCount,
      columns.sameCount,
      columns.belowCount,
    ],
    rows,
  };
}
