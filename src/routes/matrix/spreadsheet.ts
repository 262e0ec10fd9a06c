import type { Spreadsheet } from '$lib/charts/table/spreadsheet';
import { wordMajority } from '$lib/charts/matrix/years-content';
import { opOf } from '$lib/domain';
import { messages, shownUnit } from '$lib/i18n';
import { matrixTexts } from '$lib/i18n/texts/matrix';
import { fullName } from '$lib/view';
import { isSet } from '$lib/view/matrix/matrix';
import type { OrderedMatrix } from '$lib/view/matrix/order';
import type { MatrixYears } from '$lib/view/matrix/years';
import { quoteOf } from '$lib/view/quote';
import { spreadsheetCell } from '$lib/view/spreadsheet-cell';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

/** A matrix as a spreadsheet wants it: a row a government and indicator, what is not set too, with why. */
export function matrixSpreadsheet(matrix: OrderedMatrix, speech: Speech): Spreadsheet {
  const { lang } = speech;
  const common = messages(lang);
  const { columns: head, yes, no } = matrixTexts(lang);
  const whole = matrix.whole === 'none' ? [] : [matrix.whole];
  const rows = [...whole, ...matrix.rows].flatMap(({ region, cells }) =>
    cells.flatMap(({ cell, rank }, at) => {
      const indicator = matrix.columns[at]?.indicator;
      if (!indicator) return [];
      const wording = wordingOf(indicator, 'target', speech);
      const op = opOf(cell);
      const main = 'sources' in cell && cell.sources[0]?.headline === true;
      return [
        {
          [head.code]: region.adcode,
          [head.region]: fullName(region, lang),
          [head.indicatorId]: indicator.id,
          [head.indicator]: speech.nameOf(indicator.id),
          [head.year]: matrix.year,
          [head.unit]: shownUnit(indicator.unit, lang).label,
          [head.value]: spreadsheetCell(cell, wording),
          [head.wording]: isSet(cell) ? wordCell(cell, wording) : '',
          [head.op]: op === 'none' ? '' : common.ops[op],
          [head.state]: common.states[cell.state],
          [head.rank]: rank === 'unranked' ? '' : rank,
          [head.headline]: isSet(cell) ? (main ? yes : no) : '',
          [head.quote]: quoteOf(cell),
        },
      ];
    }),
  );
  const { code, region, indicatorId, indicator, year, unit, value, wording, op, state } = head;
  const { rank, headline, quote } = head;
  const first = [code, region, indicatorId, indicator, year, unit, value, wording, op, state];
  return { columns: [...first, rank, headline, quote], rows };
}

/** Targets over the years as a spreadsheet wants them: a row an indicator and year. */
export function yearsSpreadsheet({ lines }: MatrixYears, { lang, nameOf }: Speech): Spreadsheet {
  const { columns: head } = matrixTexts(lang);
  const { indicatorId, indicator, year, count, inWords, of, whole, share, majority } = head;
  return {
    columns: [indicatorId, indicator, year, count, inWords, of, whole, share, majority],
    rows: lines.flatMap((line) =>
      line.counts.map((one) => ({
        [indicatorId]: line.indicator.id,
        [indicator]: nameOf(line.indicator.id),
        [year]: one.year,
        [count]: one.count,
        [inWords]: one.inWords,
        [of]: one.of,
        [whole]: one.whole,
        [share]: one.of === 0 ? '' : Math.round((one.count / one.of) * 1000) / 10,
        [majority]: wordMajority(line.majority, lang),
      })),
    ),
  };
}
