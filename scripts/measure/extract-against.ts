// Two builds of the engine in one run: `npm run bench:extract -- --against FOLDER`.
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as own from '../../src/lib/extract';
import { spreadOf } from '../bench/spread';
import { sha256 } from '../data/digest';
import { readSources, sourceFolders, textOf } from '../data/sources';
import { taxonomy } from '../data/taxonomy';
import { allPlaces } from '../gazetteer/places';

type Engine = typeof own;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOOLS = { indicators: taxonomy(), places: allPlaces() };
const PASSES = ['source', 'observations', 'statements', 'all'] as const;
/** Processor time of each pass, in milliseconds. */
type Times = Record<(typeof PASSES)[number], number>;

interface Text {
  readonly text: string;
  readonly adcode: string;
  readonly year: number;
}

/**
 * Reads every so many of the reports with this engine and with that of another checkout, text by text and in turn, so
 * that whatever else the machine does weighs on both; prints for each pass by how much this one is faster, by processor
 * time (that of the compiler's and the collector's threads too), and whether both read the same.
 */
export async function printAgainst(folder: string, every: number, rounds: number): Promise<void> {
  const texts = readSources(sourceFolders(process.env, ROOT))
    .filter((_, i) => i % every === 0)
    .map((source): Text => ({ ...source, text: textOf(source).text }));
  const path = join(resolve(folder), 'src/lib/extract/index.ts');
  const other: Engine = await import(pathToFileURL(path).href);
  const different = texts.filter((one) => digestOf(other, one) !== digestOf(own, one)).length;
  const ratios: Times[] = [];
  const rates: Times[] = [];
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (let round = 0; round < rounds; round++) {
    const [before, now] = [noTime(), noTime()];
    texts.forEach((one, i) => {
      const pair = [() => read(other, one, before), () => read(own, one, now)];
      for (const next of (i + round) % 2 === 0 ? pair : pair.reverse()) next();
    });
    ratios.push(each((pass) => before[pass] / now[pass]));
    rates.push(each((pass) => characters / now[pass] / 1000));
  }
  console.log(`${texts.length} texts, ${characters} characters, ${rounds} rounds`);
  console.log(different === 0 ? 'Both read the same.' : `${different} texts are read otherwise!`);
  for (const pass of PASSES) {
    const ratio = spreadOf(ratios.map((one) => one[pass]));
    const rate = spreadOf(rates.map((one) => one[pass])).median;
    console.log(
      `${pass}: ${ratio.median.toFixed(2)} times as fast (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}), ${rate.toFixed(2)} million characters/s`,
    );
  }
}

/** Reads a text, and adds what that took. What an engine refuses is refused by both. */
function read(engine: Engine, { text, adcode, year }: Text, times: Times): unknown[] {
  const from = [processor()];
  const source = engine.readSource(text);
  from.push(processor());
  const reading = readingOf(engine, source, adcode, year);
  from.push(processor());
  const observations = reading === 'refused' ? [] : reading.observations;
  const statements = engine.readStatements(source, { adcode, year, observations });
  from.push(processor());
  const [start = 0, plain = 0, observed = 0, end = 0] = from;
  times.source += plain - start;
  times.observations += observed - plain;
  times.statements += end - observed;
  times.all += end - start;
  return [reading, statements];
}

function readingOf(
  engine: Engine,
  source: own.Source,
  adcode: string,
  year: number,
): own.Reading | 'refused' {
  try {
    return engine.readReport(source, { ...TOOLS, adcode, year });
  } catch (error) {
    if (error instanceof engine.ReadError) return 'refused';
    throw error;
  }
}

const digestOf = (engine: Engine, text: Text): string =>
  sha256(JSON.stringify(read(engine, text, noTime())));

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const each = (of: (pass: (typeof PASSES)[number]) => number): Times => ({
  source: of('source'),
  observations: of('observations'),
  statements: of('statements'),
  all: of('all'),
});

const noTime = (): Times => each(() => 0);
