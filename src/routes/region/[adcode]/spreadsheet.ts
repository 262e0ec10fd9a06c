import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import { opOf } from '$lib/domain';
import { messages, shownUnit } from '$lib/i18n';
import { regionTexts } from '$lib/i18n/texts/region';
import { columnTexts } from '$lib/i18n/texts/columns';
import { fullName, regionName } from '$lib/view';
import type { Profile, ProfileLine } from '$lib/view/region/profile';
import { quoteOf } from '$lib/view/quote';
import { spreadsheetCell } from '$lib/view/spreadsheet-cell';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

const SILENT = { state: 'missing' } as const;

/** A profile as a spreadsheet wants it: a row an indicator, silent ones too; figures as numbers, words beside. */
export function profileSpreadsheet(profile: Profile, speech: Speech): Spreadsheet {
  const { region, above, year } = profile;
  const { lang } = speech;
  const texts = regionTexts(lang);
  const common = messages(lang);
  const table = columnTexts(lang);
  const leadHead = above === 'none' ? common.measures.lead : texts.lead(regionName(above, lang));
  const head = {
    code: texts.column.code,
    region: table.region,
    topic: texts.column.topic,
    indicator: texts.column.indicator,
    unit: texts.column.unit,
    actual: texts.actual(year - 1),
    target: texts.target(year),
    step: common.measures.step,
    lead: leadHead,
    difference: texts.column.differenceUnit,
    place: table.rank,
    peers: texts.column.peers,
    targetStated: texts.column.stated(texts.target(year)),
    op: table.op,
    state: table.state,
    actualStated: texts.column.stated(texts.actual(year - 1)),
    stepStated: texts.column.stated(common.measures.step),
    leadStated: texts.column.stated(leadHead),
    targetQuote: texts.column.quoteOf(texts.target(year)),
    actualQuote: texts.column.quoteOf(texts.actual(year - 1)),
  };
  type Line = Pick<ProfileLine, 'indicator' | 'target' | 'actual' | 'step' | 'lead' | 'place'>;
  const rowOf = ({ indicator, target, actual, step, lead, place }: Line) => {
    const stated = wordingOf(indicator, 'target', speech);
    const difference = wordingOf(indicator, 'step', speech);
    const op = opOf(target);
    return {
      [head.code]: region.adcode,
      [head.region]: fullName(region, lang),
      [head.topic]: common.topics[indicator.topic],
      [head.indicator]: speech.nameOf(indicator.id),
      [head.unit]: shownUnit(indicator.unit, lang).label,
      [head.actual]: spreadsheetCell(actual, stated),
      [head.target]: spreadsheetCell(target, stated),
      [head.step]: spreadsheetCell(step, difference),
      [head.lead]: lead === 'none' ? '' : spreadsheetCell(lead, difference),
      [head.difference]: shownUnit(difference.unit, lang).label,
      [head.place]: place === 'none' ? '' : place.rank,
      [head.peers]: place === 'none' ? '' : place.of,
      [head.targetStated]: wordCell(target, stated),
      [head.op]: op === 'none' ? '' : common.ops[op],
      [head.state]: common.states[target.state],
      [head.actualStated]: wordCell(actual, stated),
      [head.stepStated]: wordCell(step, difference),
      [head.leadStated]: lead === 'none' ? '' : wordCell(lead, difference),
      [head.targetQuote]: quoteOf(target),
      [head.actualQuote]: quoteOf(actual),
    };
  };
  const silent = profile.silent.map((indicator): Line => ({
    indicator,
    target: SILENT,
    actual: SILENT,
    step: SILENT,
    lead: SILENT,
    place: 'none',
  }));
  return {
    columns: Object.values(head),
    rows: [...profile.topics.flatMap(({ lines }) => lines), ...silent].map(rowOf),
  };
}
