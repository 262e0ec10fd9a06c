import { layoutLegend } from '../../../charts/legend/layout';
import type { Op } from '../../../domain';
import { messages, shownUnit, type Lang } from '../../../i18n';
import { pictureTexts } from '../../../i18n/texts/picture';
import { regionName, sentence } from '../../../view';
import { fullName } from '../../../view/name';
import { outcomeEnds } from '../../../view/explore/outcome-ends';
import type { Row } from '../../../view/row';
import type { PictureRequest } from '../../request';
import { GAP, type Body, type Content, type PictureSpec, type BodyPart } from './kind';

/** What pictures of one indicator have in common, whatever they draw. */
export const OF_ROWS = {
  needsBoundaries: false,
  subject({ shown, indicator, lang }) {
    return [fullName(indicator, lang), messages(lang).measures[shown.measure], `${shown.period}`];
  },
  title({ shown, indicator, lang }) {
    const measure = messages(lang).measures[shown.measure];
    const province = shown.level === 'province' ? '' : regionName(shown.whole, lang);
    return [pictureTexts(lang).title(shown.period, fullName(indicator, lang), measure, province)];
  },
  finding: ({ shown, lang, nameOf }) => sentence(shown, lang, nameOf, outcomeEnds(shown, lang)),
  unit: ({ unit, lang }) => messages(lang).charts.unit(shownUnit(unit, lang).label),
  description: ({ shown, lang, nameOf }) => sentence(shown, lang, nameOf, outcomeEnds(shown, lang)),
  credit: () => '',
} satisfies Partial<PictureSpec>;

/** The degree word of a figure, or of what a relation comes to; plain where there is no figure. */
export function degreeWord({ cell }: Row): Op {
  if (cell.state === 'implied') return cell.implies.op;
  return cell.state === 'value' ? cell.stated.op : 'eq';
}

/** Says whose the degree words are, where there are any. */
export function degreeNote({ rows, lang }: PictureRequest): string {
  return rows.some((row) => degreeWord(row) !== 'eq') ? pictureTexts(lang).note : '';
}

/** Says where implied values are from, where there are any. */
export function impliedNote({ rows, lang }: PictureRequest): string {
  return rows.some(({ cell }) => cell.state === 'implied') ? pictureTexts(lang).implied : '';
}

/** Says which end of a class is closed, where classes are ranges; what is coloured, where that is no value. */
export function classesNote({ classes, lang }: PictureRequest): string {
  const over = classes.over ? messages(lang).charts.overYears(...classes.over) : '';
  return [pictureTexts(lang).classes[classes.kind], over]
    .filter((part) => part !== '')
    .join(messages(lang).charts.separatorWide);
}

/** Names of regions, one after the other. */
export function listed(rows: readonly Row[], lang: Lang): string {
  return rows
    .map(({ region }) => regionName(region, lang))
    .join(messages(lang).charts.listSeparator);
}

/** A chart with its legend beneath. In: the chart, at the body's upper left, and its height. */
export function overLegend(chart: BodyPart, height: number, width: number, content: Content): Body {
  const legend = layoutLegend(width, content);
  return {
    height: height + GAP + legend.height,
    parts: [chart, { draws: 'legend', x: 0, y: height + GAP, layout: legend, scale: 1 }],
    lines: [],
  };
}
