import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import type { Indicator, Region } from '$lib/domain';
import { shownUnit } from '$lib/i18n';
import { columnTexts } from '$lib/i18n/texts/columns';
import { compareTexts } from '$lib/i18n/texts/compare';
import { profileChartTexts } from '$lib/i18n/texts/profile-chart';
import { fullName } from '$lib/view';
import type { YearsOfIndicator } from '$lib/view/region/years';
import { spreadsheetCell } from '$lib/view/spreadsheet-cell';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

/** The figures of all years as a spreadsheet wants them: a row an indicator, year and kind that is told. */
export function yearsSpreadsheet(
  region: Region,
  indicators: readonly Indicator[],
  years: ReadonlyMap<string, YearsOfIndicator>,
  speech: Speech,
): Spreadsheet {
  const { lang } = speech;
  const { columns } = compareTexts(lang);
  const texts = profileChartTexts(lang);
  const head = {
    code: columns.code,
    region: columnTexts(lang).region,
    indicator: texts.indicator,
    unit: columns.unit,
    year: columns.period,
    kind: columns.kind,
    value: columns.value,
    words: columns.words,
  };
  const rows = indicators.flatMap((indicator) =>
    (years.get(indicator.id)?.years ?? []).flatMap((told) =>
      (['target', 'actual'] as const)
        .filter((kind) => 'stated' in told[kind])
        .map((kind) => {
          const wording = wordingOf(indicator, kind, speech);
          return {
            [head.code]: region.adcode,
            [head.region]: fullName(region, lang),
            [head.indicator]: speech.nameOf(told.series),
            [head.unit]: shownUnit(indicator.unit, lang).label,
            [head.year]: told.year,
            [head.kind]: texts.kinds[kind],
            [head.value]: spreadsheetCell(told[kind], wording),
            [head.words]: wordCell(told[kind], wording),
          };
        }),
    ),
  );
  return { columns: Object.values(head), rows };
}
