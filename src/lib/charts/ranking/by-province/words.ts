import { citiesTexts } from '../../../i18n/texts/cities';
import type { ProvinceRow } from '../../../view/explore/by-province';
import { regionName } from '../../../view/name';
import type { Row } from '../../../view/row';
import { columnCell, wordCell, wordValue, type Wording } from '../../../view/wording';
import { rowValue } from '../../colour/classes';

/** Has a city a number that is drawn? */
export const hasNumber = (row: Row) => rowValue(row) !== 'none';
/** A province's own figure as a row; `none` where it is no yardstick. */
export const ownRow = ({ province, own }: ProvinceRow): Row | 'none' =>
  own === 'none' ? 'none' : { region: province, cell: own, rank: 'unranked' };
/** The number of a province's own figure; `none` without one. */
export const ownValue = (row: ProvinceRow): number | 'none' => {
  const own = ownRow(row);
  return own === 'none' ? 'none' : rowValue(own);
};

/** The words at a row's end: the province's own, or the middle of its cities; empty without either. */
export function wordsOf({ own, middle }: ProvinceRow, wording: Wording): string {
  if (own !== 'none') return columnCell(own, { ...wording, oneUnit: true });
  return middle === 'none' ? '' : wordValue(rounded(middle), wording);
}

/** The middle of an even count may fall between two stated numbers. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** A province's row, read aloud. */
export function sayProvince(row: ProvinceRow, wording: Wording): string {
  const texts = citiesTexts(wording.lang);
  const own = ownRow(row);
  const told =
    own !== 'none'
      ? texts.ownIs(wordCell(own.cell, wording))
      : row.middle === 'none'
        ? ''
        : texts.middleIs(wordValue(rounded(row.middle), wording));
  const numbered = row.cities.filter(hasNumber).length;
  return [regionName(row.province, wording.lang), told, texts.covers(row.held, row.of, numbered)]
    .filter((part) => part !== '')
    .join(texts.separator);
}

/** 13/13: of its cities those with a report; empty without cities. */
export const coverageOf = ({ held, of }: ProvinceRow) => (of === 0 ? '' : `${held}/${of}`);
