/**
 * Draws the statements whose topics are labelled by hand: 300, then 200 others, uniformly over all
 * statements of 2024, by a fixed seed.
 *
 *   npx tsx tests/corpus/statements/topics-draw.ts REPORTS_DIR
 *
 * REPORTS_DIR holds `2024/ADCODE.txt`, one file a report. Prints the lines of topics.jsonl without their
 * labels, each with the heading that the rules take it to stand under.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readStatements } from '../../../src/lib/extract';
import { readSections } from '../../../src/lib/extract/text/sections';
import { originalOf, readSource } from '../../../src/lib/extract/text/source';
import { mulberry32 } from './random';

const YEAR = 2024;
const SEED = 20240305;
const DRAWS = [300, 200];
/** A paragraph without a full stop and no longer than this is a heading, as the rules have it. */
const HEADING_MOST = 40;

/** A statement to be labelled. */
interface Drawn {
  readonly id: string;
  readonly adcode: string;
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly quote: string;
  readonly heading: string;
}

/** Where headings stand in a report, in order, the parts' own and those within them. */
function headings(text: string): { readonly at: number; readonly heading: string }[] {
  const source = readSource(text);
  return readSections(source, YEAR).flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => {
      const { start, quote } = originalOf(source, paragraph.start, paragraph.end);
      const words = source.plain.slice(paragraph.start, paragraph.end);
      const own = words.length <= HEADING_MOST && !words.includes('。');
      if (own) return [{ at: start, heading: quote }];
      return index === 0 ? [{ at: start, heading }] : [];
    }),
  );
}

/** The statements of a report, in the order of its text. */
function statementsOf(adcode: string, text: string): Drawn[] {
  const above = headings(text);
  const read = readStatements(text, { adcode, year: YEAR, observations: [] });
  return read.map(({ start, end, subject, stated, unit, quote }, index) => ({
    id: `${adcode}-${index}`,
    adcode,
    start,
    end,
    subject,
    value: stated.value,
    unit,
    quote,
    heading: above.findLast(({ at }) => at <= start)?.heading ?? '',
  }));
}

function main(): void {
  const root = process.argv[2];
  if (root === undefined) throw new Error('Say where the reports are: topics-draw.ts REPORTS_DIR');
  const folder = join(root, String(YEAR));
  const all = readdirSync(folder)
    .filter((file) => /^\d{6}\.txt$/.test(file))
    .sort()
    .flatMap((file) =>
      statementsOf(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')),
    );
  const random = mulberry32(SEED);
  const order = all
    .map((drawn, index) => ({ drawn, index, key: random() }))
    .sort((a, b) => a.key - b.key);
  let from = 0;
  DRAWS.forEach((count, index) => {
    const draw = order.slice(from, from + count).sort((a, b) => a.index - b.index);
    for (const { drawn } of draw) console.log(JSON.stringify({ draw: index + 1, ...drawn }));
    from += count;
  });
}

main();
