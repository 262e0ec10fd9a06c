import { describe, expect, it } from 'vitest';
import { REPORTED, reportText, toldBy } from '../../../../scripts/data/plain-reports';
import { readDocument } from './read-document';
import { utf8 } from './testing/bytes';
import { htmlOf, reportDocx } from './testing/report-documents';

const tools = { cmap: () => Promise.resolve('unknown' as const), onProgress: () => undefined };

describe.skipIf(REPORTED.length === 0)('reports brought as documents', () => {
  it.each(REPORTED)('%s tells the same as a text, a page and a Word document', async (adcode) => {
    const text = reportText(adcode);
    const expected = toldBy(text);
    for (const document of [utf8(text), utf8(htmlOf(text)), reportDocx(text)]) {
      const taken = await readDocument(document, 'report', tools);
      expect(toldBy(taken.text)).toEqual(expected);
    }
  });
});
