import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../../../scripts/data/taxonomy';
import { allPlaces } from '../../../../scripts/gazetteer/places';
import { readReport } from '../../extract';
import { readDocument } from './read-document';
import { utf8 } from './testing/bytes';
import { htmlOf, reportDocx } from './testing/report-documents';

const FOLDER = join(process.env['REPORTS_DIR'] ?? '../shared/reports', '2024');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.txt')) : [];
const options = { indicators: taxonomy(), places: allPlaces() };
const tools = { cmap: () => Promise.resolve('unknown' as const), onProgress: () => undefined };

/** What a text tells, whatever the offsets. */
const told = (text: string): string[] =>
  readReport(text, options).observations.map(
    ({ adcode, indicator, period, kind, stated, headline }) =>
      JSON.stringify([adcode, indicator, period, kind, stated, headline]),
  );

describe.skipIf(files.length === 0)('reports brought as documents', () => {
  it.each(files)('%s tells the same as a text, a page and a Word document', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const expected = told(text);
    for (const document of [utf8(text), utf8(htmlOf(text)), reportDocx(text)]) {
      const taken = await readDocument(document, 'report', tools);
      expect(told(taken.text)).toEqual(expected);
    }
  });
});
