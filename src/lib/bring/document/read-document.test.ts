import './testing/drawing';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from './document';
import { readDocument, readPastedText } from './read-document';
import { gbk, utf16, utf8 } from './testing/bytes';
import { docxOf, paragraph } from './testing/docx';
import { ofdOf, textObject } from './testing/ofd';
import { pdfOf } from './testing/pdf';

const TEXT = '地区生产总值增长6.1%，城镇新增就业1.2万人。';
const HTML = `<!DOCTYPE html><p>${TEXT}</p>`;
const DOC = new Uint8Array(readFileSync(new URL('testing/report.doc', import.meta.url)));
const DOCX = docxOf(paragraph({ text: TEXT }));

const read = (bytes: Uint8Array, name = 'report') =>
  readDocument(bytes, name, {
    cmap: () => Promise.resolve('unknown'),
    onProgress: () => undefined,
  });
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('readDocument', () => {
  it.each([
    ['report.txt', 'txt', utf8(TEXT)],
    ['report', 'txt', gbk(TEXT)],
    ['report.md', 'md', utf8(TEXT)],
    ['report.htm', 'html', utf8(`<p>${TEXT}`)],
    ['report.doc', 'html', utf8(HTML)],
    ['report.html', 'html', utf16(HTML, 'le')],
    ['report.doc', 'docx', DOCX],
    ['report.pdf', 'docx', DOCX],
    ['report.docx', 'doc', DOC],
    ['report.zip', 'ofd', ofdOf([textObject(TEXT, 10, 20)])],
  ])('goes by what is in a file, not by its name: %s is %s', async (name, kind, bytes) => {
    const taken = await read(bytes, name);
    expect(taken.kind).toBe(kind);
    expect(taken.text).toContain('地区生产总值');
  });
  it.each([
    ['nothing', 'empty', new Uint8Array(0)],
    ['spaces alone', 'empty', utf8(' \n\u3000\n')],
    ['a document without a word', 'empty', docxOf(paragraph({}))],
    ['200 MB', 'too-large', { length: 200 * 2 ** 20 } as Uint8Array],
    ['text without end', 'too-large', utf8('增长。'.repeat(700_000))],
    ['an archive that unpacks to 60 MB', 'too-large', zipBomb()],
    ['a spreadsheet', 'unknown-type', zipSync({ 'xl/workbook.xml': utf8('<a/>') })],
    ['some archive', 'unknown-type', zipSync({ 'a.txt': utf8(TEXT) })],
    ['a picture', 'unknown-type', latin('\x89PNG\r\n\x1a\n…')],
    ['rich text', 'unknown-type', latin('{\\rtf1 text}')],
    ['a page with its parts', 'unknown-type', latin('MIME-Version: 1.0\r\n')],
    ['bytes', 'not-text', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251)],
    ['the beginning of an archive', 'broken', DOCX.slice(0, 200)],
    ['a PDF of pictures', 'no-text', pdfOf(['0 0 9 9 re f'])],
  ])('of %s says: %s', async (_, reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'DocumentError', reason });
  });
  it('throws nothing but DocumentError, whatever is in a file', async () => {
    const noise = fc.uint8Array({ maxLength: 300 });
    const headed = fc
      .tuple(
        fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
        noise,
      )
      .map(([head, rest]) => Uint8Array.from([...latin(head), ...rest]));
    await fc.assert(fc.asyncProperty(headed, isSafe), { numRuns: 60 });
  });
  it('throws nothing but DocumentError, whichever bytes of a file are wrong', async () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(DOC, DOCX),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      )
      .map(([whole, changes]) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes;
      });
    await fc.assert(fc.asyncProperty(damaged, isSafe), { numRuns: 300 });
  });
});

async function isSafe(bytes: Uint8Array): Promise<void> {
  await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(DocumentError));
}

/** Zeros in the place of a document's text: 60 MB in 60 KB. */
function zipBomb(): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': new Uint8Array(60 * 2 ** 20),
  });
}

describe('readPastedText', () => {
  it('keeps text as it is, but for radicals', () => {
    expect(readPastedText('增⻓6%\r\n 二')).toEqual({
      kind: 'txt',
      text: '增长6%\r\n 二',
      notes: [{ kind: 'radicals', count: 1 }],
    });
  });
  it('says that nothing was pasted', () => {
    expect(() => readPastedText(' \n')).toThrow('empty');
  });
});
