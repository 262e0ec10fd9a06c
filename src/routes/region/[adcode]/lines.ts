import type { Lines } from '$lib/charts/table/spreadsheet';
import { wordCell, type Wording } from '$lib/view/wording';
import { opOf, type Cell } from '$lib/domain';
import { formatNumber, impliedSign, messages, shownUnit } from '$lib/i18n';
import { regionTexts } from '$lib/i18n/texts/region';
import { fullName, regionName } from '$lib/view';
import type { Profile, ProfileLine } from '$lib/view/region/profile';
import { wordingOf, type Speech } from './figures';

/** A figure to calculate with; an implied one is a text that says so, so that it is never taken for stated. */
function plainFigure(cell: Cell | 'none', { unit, lang }: Wording): string | number {
  if (cell === 'none' || (cell.state !== 'value' && cell.state !== 'implied')) return '';
  const value = cell.value * shownUnit(unit, lang).factor;
  return cell.state === 'value'
    ? Math.round(value * 1e6) / 1e6
    : `${messages(lang).states.implied} ${impliedSign(cell.stated)}${formatNumber(value, lang)}`;
}

function quoteOf(cell: Cell): string {
  return 'sources' in cell ? (cell.sources[0]?.quote ?? '') : '';
}

const SILENT = { state: 'missing' } as const;

/** A profile as a spreadsheet wants it: a row an indicator, silent ones too; figures as numbers, words beside. */
export function linesOf(profile: Profile, speech: Speech): Lines {
  const { region, above, year } = profile;
  const { lang } = speech;
  const texts = regionTexts(lang);
  const all = messages(lang);
  const { table } = all.charts;
  const head = {
    code: texts.column.code,
    region: table.region,
    topic: texts.column.topic,
    indicator: texts.column.indicator,
    unit: texts.column.unit,
    actual: texts.actual(year - 1),
    target: texts.target(year),
    step: all.measures.step,
    lead: above === 'none' ? all.measures.lead : texts.lead(regionName(above, lang)),
    difference: texts.column.differenceUnit,
    place: table.rank,
    peers: texts.column.peers,
    targetStated: texts.column.stated(texts.target(year)),
    op: table.op,
    state: table.state,
    actualStated: texts.column.stated(texts.actual(year - 1)),
    targetQuote: texts.column.quoteOf(texts.target(year)),
    actualQuote: texts.column.quoteOf(texts.actual(year - 1)),
  };
  type Told = Pick<ProfileLine, 'indicator' | 'target' | 'actual' | 'step' | 'lead' | 'place'>;
  const rowOf = ({ indicator, target, actual, step, lead, place }: Told) => {
    const stated = wordingOf(indicator, 'target', speech);
    const difference = wordingOf(indicator, 'step', speech);
    const op = opOf(target);
    return {
      [head.code]: region.adcode,
      [head.region]: fullName(region, lang),
      [head.topic]: all.topics[indicator.topic],
      [head.indicator]: speech.nameOf(indicator.id),
      [head.unit]: shownUnit(indicator.unit, lang).label,
      [head.actual]: plainFigure(actual, stated),
      [head.target]: plainFigure(target, stated),
      [head.step]: plainFigure(step, difference),
      [head.lead]: plainFigure(lead, difference),
      [head.difference]: shownUnit(difference.unit, lang).label,
      [head.place]: place === 'none' ? '' : place.rank,
      [head.peers]: place === 'none' ? '' : place.of,
      [head.targetStated]: wordCell(target, stated),
      [head.op]: op === 'none' ? '' : all.ops[op],
      [head.state]: all.states[target.state],
      [head.actualStated]: wordCell(actual, stated),
      [head.targetQuote]: quoteOf(target),
      [head.actualQuote]: quoteOf(actual),
    };
  };
  const silent = profile.silent.map((indicator): Told => ({
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
