import type { Classes } from '../../charts/colour/classes';
import { readBoundaries } from '../../charts/map/geo';
import type { RankingLayout } from '../../charts/ranking/layout';
import { regionName } from '../../view/name';
import type { Op } from '../../domain';
import { messages, stateNames, type Lang } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { plotTexts } from '../../i18n/texts/plots';
import type { Row } from '../../view/row';
import { isNarrowed } from '../../view/explore/rows';
import { pairOfRequest, reportYear, scatterNotes } from './plot';
import type { PictureRequest } from '../request';

/** The degree word of a figure, or of the relation that it is implied by; plain where there is no figure. */
function degreeOf({ cell }: Row): Op {
  if (cell.state === 'implied') return cell.stated.op === 'above' ? 'gt' : 'eq';
  return cell.state === 'value' ? cell.stated.op : 'eq';
}

/** The signs of degree words that stand on a map, explained: those that occur. */
function signs({ rows, lang }: PictureRequest): string {
  const t = pictureTexts(lang);
  const used = new Set<string>(rows.map(degreeOf));
  const said = Object.entries(t.signs).flatMap(([op, text]) => (used.has(op) ? [text] : []));
  return said.length === 0 ? '' : t.inBrackets(said.join(lang === 'zh' ? '，' : ', '));
}

/** Names in a row. */
function listed(rows: readonly Row[], lang: Lang): string {
  return rows
    .map(({ region }) => regionName(region, lang))
    .join(messages(lang).charts.listSeparator);
}

/** Who has no place on the axis: on the screen a tap tells. */
function silent({ rows, lang, sign }: PictureRequest): string[] {
  const states = stateNames(lang, sign);
  return (['words', 'missing', 'unread'] as const).flatMap((state) => {
    const found = rows.filter(({ cell }) => cell.state === state);
    return found.length === 0 ? [] : [pictureTexts(lang).named(states[state], listed(found, lang))];
  });
}

/** How the ranks are counted, where that is not plain. */
function ofRanks({ shown, indicator, lang }: PictureRequest): string[] {
  const t = pictureTexts(lang);
  return [
    t.ties,
    isNarrowed(shown) ? t.ranksOfAll : '',
    indicator.direction === 'higher' ? '' : t.highestFirst,
  ];
}

/** What the rows of a picture need explained. */
function ofRows(
  request: PictureRequest,
  classes: Classes,
  ranking: RankingLayout | 'none',
): string[] {
  const { rows, lang, kind, selected } = request;
  const t = pictureTexts(lang);
  const degrees = rows.some((row) => degreeOf(row) !== 'eq');
  const implied = rows.some((row) => row.cell.state === 'implied');
  const onMap = kind === 'map' || kind === 'tiles';
  const chosen = rows.filter(({ region }) => selected.has(region.adcode));
  return [
    degrees ? t.note + (onMap ? signs(request) : '') : '',
    implied ? t.implied : '',
    implied && onMap ? t.bracketed : '',
    onMap && chosen.length > 0 ? t.outlined(listed(chosen, lang)) : '',
    ...(kind === 'ranking' ? ofRanks(request) : []),
    kind === 'strip' ? plotTexts(lang).note.stacked : '',
    ranking !== 'none' && ranking.rows.length > 0 && ranking.mode === 'dots' ? t.dots : '',
    classes.kind === 'breaks' ? t.classes : '',
    ...(kind === 'strip' ? silent(request) : []),
  ];
}

/** The year of the reports that a picture's figures stand in. */
function yearOf(request: PictureRequest): number {
  const { kind, shown } = request;
  if (kind === 'scatter') return reportYear(pairOfRequest(request).y);
  return shown.measure === 'actual' ? shown.period + 1 : shown.period;
}

/** Only what this picture needs said, and where its figures and borders are from. */
export function notesOf(
  request: PictureRequest,
  classes: Classes,
  ranking: RankingLayout | 'none',
): string[] {
  const { lang, kind } = request;
  const { charts } = messages(lang);
  const t = pictureTexts(lang);
  const said = (
    kind === 'scatter'
      ? scatterNotes(pairOfRequest(request), lang)
      : ofRows(request, classes, ranking)
  ).filter((text) => text !== '');
  const sources = [
    t.source(t.year(yearOf(request))),
    kind === 'map' ? charts.boundaries(readBoundaries(request.boundaries).source) : '',
  ].filter((text) => text !== '');
  return [
    said.length > 0 ? t.notes(said) : '',
    sources.join(charts.sentenceEnd) + charts.sentenceEnd.trimEnd(),
  ].filter((text) => text !== '');
}
