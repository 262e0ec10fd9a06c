import { messages, type Lang } from '$lib/i18n';
import { matrixTexts } from '$lib/i18n/texts/matrix';
import { regionName } from '$lib/view';
import type { Matrix } from '$lib/view/matrix/matrix';
import type { MatrixYears } from '$lib/view/matrix/years';

/** Changes of this many years back are news. */
const RECENT = 8;
/** As many as a sentence holds. */
const NAMED = 3;

/** What a year's matrix says: the target set most often, and who sets most. Empty where nobody sets any. */
export function matrixFinding(
  { rows, columns }: Pick<Matrix, 'rows' | 'columns'>,
  lang: Lang,
  nameOf: (id: string) => string,
): string {
  const { listSeparator } = messages(lang).charts;
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const many = Math.max(0, ...rows.map(({ count }) => count));
  if (most === 0) return '';
  const read = rows.filter(({ cells }) => cells.some(({ cell }) => cell.state !== 'unread'));
  const named = (names: readonly string[]) => names.slice(0, NAMED).join(listSeparator);
  return matrixTexts(lang).finding(
    named(columns.filter(({ count }) => count === most).map((one) => nameOf(one.indicator.id))),
    most,
    read.length,
    named(rows.filter(({ count }) => count === many).map((one) => regionName(one.region, lang))),
    many,
  );
}

/** Which targets most governments came to set of late, and which they ceased to. Empty where there are none. */
export function yearsFinding(
  { years, lines }: MatrixYears,
  lang: Lang,
  nameOf: (id: string) => string,
): string {
  const texts = matrixTexts(lang);
  const { listSeparator } = messages(lang).charts;
  const from = (years.at(-1) ?? 0) - RECENT;
  const turned = (kind: 'since' | 'until') =>
    lines
      .flatMap(({ indicator, majority }) =>
        majority.kind === kind && majority.year > from ? [{ id: indicator.id, majority }] : [],
      )
      .sort((a, b) => b.majority.year - a.majority.year)
      .slice(0, NAMED)
      .map(({ id, majority }) => texts.turn(nameOf(id), majority.year))
      .join(listSeparator);
  const [came, left] = [turned('since'), turned('until')];
  return came === '' && left === '' ? '' : texts.findingYears(came, left);
}
