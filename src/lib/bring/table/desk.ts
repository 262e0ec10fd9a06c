import type { Indicator, Observation, Region } from '../../domain';
import spellings from '../../page/search/region-spellings.txt?raw';
import { spellingsOf } from '../../view/search/region-spellings';
import type { Mapping, Says } from './column';
import { guessMapping, mappingFrom } from './columns';
import { findersOf, type Finders } from './finders';
import { readTable, type RawTable } from './read-table';
import type { Answers, Known, Review } from './review';
import type { OnProgress } from './rows';
import { toOwn } from './to-own';

/** What is asked of a file. */
export interface Asked {
  readonly file: Blob;
  readonly name: string;
  readonly known: Known;
  /** Of a workbook, by place; the first that is not hidden where it is left out. */
  readonly sheet?: number;
}

/** A table as it lies open. */
export interface Opened {
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Rows beneath the heads. */
  readonly rows: number;
  /** The first rows as they stand in the file, in short, to choose the heads among. */
  readonly top: readonly string[];
  readonly mapping: Mapping;
  /** Of each column the first cells that hold something. */
  readonly samples: readonly (readonly string[])[];
}

/** What is kept beside the observations. */
export interface Kept {
  readonly indicators: readonly Indicator[];
  readonly counties: readonly Region[];
}

/** Where a table lies while a reader maps it. Its rows never come to the page: there may be 100,000. */
export interface Desk {
  /** Reads a file. Rejects with TableFailure. */
  readonly open: (asked: Asked, onProgress: OnProgress) => Promise<Opened>;
  /** The same table with its heads in another row. */
  readonly headsAt: (row: number, whole: Says) => Promise<Opened>;
  readonly review: (mapping: Mapping, answers: Answers) => Promise<Review>;
  /** All that can be kept; the observations a part at a time, so that the page is never held up. */
  readonly take: (
    mapping: Mapping,
    answers: Answers,
    onPart: (part: readonly Observation[]) => void,
  ) => Promise<Kept>;
}

/** Rows among which the heads are chosen, cells that show what a column holds, and how much of each is shown. */
const [TOP, SAMPLES, SAMPLED, SHOWN] = [10, 3, 100, 24];
/** Observations of a part: a few milliseconds of the page. */
const PART = 5000;

/** A desk in the thread that makes it. */
export function deskHere(): Desk {
  let open: { readonly table: RawTable; readonly finders: Finders } | undefined;
  const lying = () => {
    if (!open) throw new Error('no table lies open');
    return open;
  };
  return {
    open: async ({ file, name, known, sheet }, onProgress) => {
      const table = await readTable(file, onProgress, sheet);
      open = { table, finders: findersOf(known, spellingsOf(spellings)) };
      return described(table, guessMapping(table, name, known.indicators));
    },
    headsAt: async (row, whole) => {
      const { table, finders } = lying();
      return described(table, mappingFrom(table, row, whole, finders.known.indicators));
    },
    review: async (mapping, answers) => {
      const { table, finders } = lying();
      return toOwn(table.rows, mapping, answers, finders).review;
    },
    take: async (mapping, answers, onPart) => {
      const { table, finders } = lying();
      const { observations, indicators, counties } = toOwn(table.rows, mapping, answers, finders);
      for (let at = 0; at < observations.length; at += PART)
        onPart(observations.slice(at, at + PART));
      return { indicators, counties };
    },
  };
}

function described({ sheets, sheet, rows }: RawTable, mapping: Mapping): Opened {
  const body = rows.slice(mapping.headRow + 1, mapping.headRow + 1 + SAMPLED);
  return {
    sheets,
    sheet,
    rows: rows.length - mapping.headRow - 1,
    top: rows.slice(0, TOP).map((row) => shortened(row.filter((cell) => cell !== '').join(' · '))),
    mapping,
    samples: mapping.columns.map((_, at) =>
      body
        .map((row) => row[at]?.trim() ?? '')
        .filter((cell) => cell !== '')
        .slice(0, SAMPLES)
        .map(shortened),
    ),
  };
}

const shortened = (text: string): string => {
  const letters = [...text.slice(0, 2 * SHOWN + 2)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
};
