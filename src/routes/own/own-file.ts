import type { Indicator, Loaded, Own, Region } from '$lib/domain';
import { formatStated, messages, type Lang } from '$lib/i18n';
import { ownTexts } from '$lib/i18n/texts/own';
import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import { fullName, indicatorNames } from '$lib/view';

/** What names are found in. */
type Known = Pick<Loaded, 'indicators'> & { readonly regions: readonly Region[] };

/** What an entry is called. */
export function nameOfOwn(own: Own, { regions }: Known, lang: Lang): string {
  if (own.kind === 'table') return own.name;
  const { adcode, year } = own.report;
  const region = [...own.regions, ...regions].find((one) => one.adcode === adcode);
  return ownTexts(lang).kept.report(region ? fullName(region, lang) : adcode, year);
}

/** The figures of an entry as a table for people. */
export function tableOfOwn(own: Own, known: Known, lang: Lang): Spreadsheet {
  const heads = ownTexts(lang).columns;
  const indicators: readonly Indicator[] = [
    ...known.indicators,
    ...(own.kind === 'table' ? own.indicators : []),
  ];
  const regions = new Map([...known.regions, ...own.regions].map((one) => [one.adcode, one]));
  const nameOf = indicatorNames({ indicators }, lang);
  const unitOf = (id: string) => indicators.find((one) => one.id === id)?.unit ?? '';
  return {
    columns: Object.values(heads),
    rows: own.observations.map((one) => {
      const region = regions.get(one.adcode);
      const unit = unitOf(one.indicator);
      return {
        [heads.adcode]: one.adcode,
        [heads.region]: region ? fullName(region, lang) : one.adcode,
        [heads.indicator]: nameOf(one.indicator),
        [heads.kind]: messages(lang).measures[one.kind],
        [heads.period]: one.period,
        [heads.words]: formatStated(one.stated, unit, lang, nameOf),
        [heads.value]: 'value' in one.stated ? one.stated.value : '',
        [heads.unit]: unit,
        [heads.quote]: one.quote,
      };
    }),
  };
}
