// Measures how work grows with the length of a text: one of each kind that a rule could stumble over is read whole
// and in pieces. Prints the most telling first; ends with an error where any grows too much.
// Usage: npm run measure:growth
import { readFileSync } from 'node:fs';
import { allPlaces } from '../gazetteer/places';
import { indicatorsOf } from '../../src/lib/dataset/tables/indicators';
import { readTable } from '../../src/lib/dataset/read-table';
import { INDICATORS } from '../../src/lib/dataset/tables/indicators.schema';
import { readReport, readStatements } from '../../src/lib/extract';
import { STUMBLES, textOf } from '../../tests/corpus/stumbles';

/** A long text, in characters, and as many pieces as it is cut into. */
const LENGTH = 60_000;
const PIECES = 25;
/**
 * A text read whole takes as long as its pieces where work grows with the length, 25 times as long where it grows
 * with its square. The middle of the two leaves either a factor of five for noise, and for memory, which is dearer
 * by the large piece.
 */
const TOO_MUCH = 5;
/** Other work on the machine lengthens this run or that: the least of several counts. */
const ROUNDS = 6;

/** Processor time of a run, in microseconds: what other processes take does not count. */
function spent(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How many times as much work is a text read whole as the same characters in pieces? The least of several runs. */
function growth(read: (text: string) => void, unit: string): number {
  const whole = textOf(unit, LENGTH);
  const piece = textOf(unit, LENGTH / PIECES);
  const inPieces = () => {
    for (let done = 0; done < PIECES; done += 1) read(piece);
  };
  inPieces(); // Code is compiled as it runs for the first time.
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, spent(inPieces));
    most = Math.min(
      most,
      spent(() => read(whole)),
    );
  }
  return most / least;
}

const csv = readFileSync(new URL('../data/indicators.csv', import.meta.url), 'utf8');
const indicators = indicatorsOf(readTable(csv, INDICATORS));
const places = allPlaces();
const where = { adcode: '520000', year: 2024 };
const readers = {
  reports: (text: string) => void readReport(text, { indicators, places, ...where }),
  statements: (text: string) => void readStatements(text, { ...where, observations: [] }),
};

const found = (['reports', 'statements'] as const)
  .flatMap((of) => STUMBLES[of].map((unit) => ({ of, unit, growth: growth(readers[of], unit) })))
  .sort((a, b) => b.growth - a.growth);
for (const { of, unit, growth } of found) {
  console.log(`${growth.toFixed(2).padStart(6)}  ${of}  ${JSON.stringify(unit)}`);
}
if (found.some(({ growth }) => growth >= TOO_MUCH)) {
  console.error(
    `Work grows faster than the text: above ${TOO_MUCH}, of 1 (its length) to ${PIECES} (its square).`,
  );
  process.exitCode = 1;
}
