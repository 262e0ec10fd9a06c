import type { Cell } from '../../domain';
import { messages, OP_SIGN, type Lang } from '../../i18n';
import { matrixTexts } from '../../i18n/texts/matrix';
import type { MatrixCell, MatrixRow } from '../../view/matrix/matrix';
import type { OrderedMatrix } from '../../view/matrix/order';
import { regionName } from '../../view/name';
import { signedCell, wordCell, wordingOf, type Speech } from '../../view/wording';
import type { Palette } from '../colour/palette';
import type { GridContent } from '../grid/content';
import { matrixFill } from './fill';

/** Of several figures none is the report's one. */
const SEVERAL = '⋯';
/** A figure whose column gives it no colour must be seen all the same. */
const PLAIN = '•';
const NOT_SEEN = '·';

/** What stands in a cell that is too small for its figure: the sign of its word. */
function signOf({ cell, place }: MatrixCell): string {
  switch (cell.state) {
    case 'value':
      return cell.stated.op === 'eq' && place === 'none' ? PLAIN : OP_SIGN[cell.stated.op];
    case 'implied':
      return OP_SIGN[cell.stated.op];
    case 'words':
      return cell.stated.op === 'several' ? SEVERAL : OP_SIGN[cell.stated.op];
    case 'abridged':
      return NOT_SEEN;
    case 'missing':
    case 'unread':
    case 'pending':
      return '';
  }
}

const hasFigure = (cell: Cell) => cell.state === 'value' || cell.state === 'implied';

/** The matrix of a year as a grid: the nation first, a row a government, a column an indicator. */
export function matrixContent(
  matrix: OrderedMatrix,
  speech: Speech,
  palette: Palette,
): GridContent {
  const { lang } = speech;
  const texts = matrixTexts(lang);
  const whole = matrix.whole === 'none' ? [] : [matrix.whole];
  const rows: readonly MatrixRow[] = [...whole, ...matrix.rows];
  const ranked = matrix.columns.map((_, at) => rankedIn(matrix, at));
  const wordings = matrix.columns.map(({ indicator }) => wordingOf(indicator, 'target', speech));
  return {
    label: texts.matrixOf(matrix.year, matrix.rows.length, matrix.columns.length),
    upright: true,
    rows: rows.map((row, at) => ({
      id: row.region.adcode,
      name: regionName(row.region, lang),
      note: String(row.count),
      head: headAt(matrix, at - whole.length, lang),
      apart: at < whole.length,
      tail: '',
    })),
    columns: matrix.columns.map(({ indicator, count }) => ({
      id: indicator.id,
      name: speech.nameOf(indicator.id),
      note: String(count),
    })),
    adcodeAt: (row) => rows[row]?.region.adcode ?? '',
    cellAt(row, column) {
      const at = rows[row];
      const found = at?.cells[column];
      const wording = wordings[column];
      const indicator = matrix.columns[column]?.indicator;
      if (!at || !found || !wording || !indicator)
        throw new RangeError(`no cell ${row}, ${column}`);
      const rank =
        found.rank === 'unranked' || row < whole.length
          ? ''
          : texts.rank(found.rank, ranked[column] ?? 0);
      return {
        fill: matrixFill(found, palette),
        sign: signOf(found),
        figure: hasFigure(found.cell) ? signedCell(found.cell, wording) : '',
        state: found.cell.state,
        says: texts.say(
          regionName(at.region, lang),
          speech.nameOf(indicator.id),
          wordCell(found.cell, wording),
          rank,
        ),
      };
    },
  };
}

/** How many of a column state a figure. */
function rankedIn({ rows }: OrderedMatrix, column: number): number {
  return rows.filter(({ cells }) => cells[column]?.cell.state === 'value').length;
}

function headAt({ heads }: OrderedMatrix, row: number, lang: Lang): string {
  const group = heads.get(row);
  return group === undefined ? '' : messages(lang).groups[group];
}
