import { fullName } from '../../view/name';
import { messages, shownUnit } from '../../i18n';
import { pictureTexts } from '../../i18n/texts/picture';
import { plotTexts } from '../../i18n/texts/plots';
import { regionName, sentence } from '../../view';
import { countBoth, countRead, type ShownSide } from '../../view/explore/pair';
import { fileName } from '../../browser/download';
import { pairOfRequest, sidesOf } from './plot';
import type { Format, PictureRequest } from '../request';

/**
 * Title of a picture: what, of whose parts, and of which year. In parts where it may be broken: a scatter
 * of two indicators is a line for each.
 */
export function titleParts(request: PictureRequest): readonly string[] {
  const { shown, lang, indicator, kind } = request;
  const texts = messages(lang);
  const t = pictureTexts(lang);
  const province = shown.whole.level === 'country' ? '' : regionName(shown.whole, lang);
  if (kind === 'scatter') {
    const pair = pairOfRequest(request);
    const [y, x] = sidesOf(pair, lang);
    const of = (what: string) => (province === '' ? what : t.of(province, what));
    if (pair.x.indicator.id !== pair.y.indicator.id) return [t.against(of(y)), x];
    const side = ({ period, kind }: ShownSide) => t.side(period, plotTexts(lang).kinds[kind]);
    return [t.titlePair(of(fullName(pair.y.indicator, lang)), side(pair.y), side(pair.x))];
  }
  return [
    t.title(shown.period, fullName(indicator, lang), texts.measures[shown.measure], province),
  ];
}

/** Title of a picture in one line. */
export function titleOf(request: PictureRequest): string {
  return titleParts(request).join(' ');
}

/** What the data say: the finding, or of a scatter how many regions it has. No correlation is claimed. */
export function findingOf(request: PictureRequest): string {
  const { shown, lang, nameOf, kind } = request;
  if (kind !== 'scatter') return sentence(shown, lang, nameOf);
  const pair = pairOfRequest(request);
  const count = plotTexts(lang).count(countBoth(pair), countRead(pair));
  return count + messages(lang).charts.sentenceEnd.trimEnd();
}

/** The unit under the title; empty for a scatter, whose axes carry their own. */
export function unitOf({ kind, unit, lang }: PictureRequest): string {
  return kind === 'scatter' ? '' : messages(lang).charts.unit(shownUnit(unit, lang).label);
}

/** What a picture is, for those who do not see it: a scatter's count alone would not say. */
export function describe(request: PictureRequest): string {
  const { separator } = messages(request.lang).charts;
  const finding = findingOf(request);
  return request.kind === 'scatter' ? titleOf(request) + separator + finding : finding;
}

/** The name under which a picture is saved. */
export function pictureName(request: PictureRequest, format: Format): string {
  const { shown, lang, indicator, kind } = request;
  const texts = messages(lang);
  const where =
    shown.whole.level === 'country' ? texts.levels.province : regionName(shown.whole, lang);
  const what =
    kind === 'scatter'
      ? sidesOf(pairOfRequest(request), lang)
      : [fullName(indicator, lang), texts.measures[shown.measure], String(shown.period)];
  const chart =
    kind === 'strip' || kind === 'scatter' ? plotTexts(lang)[kind] : pictureTexts(lang)[kind];
  return fileName([texts.name, ...what, where, chart], format);
}
