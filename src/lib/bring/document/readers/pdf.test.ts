import '../testing/drawing';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfOf, show } from '../testing/pdf';
import { readPdf } from './pdf';

const CMAPS = new URL('../../../../../node_modules/pdfjs-dist/cmaps/', import.meta.url);
const cmap = (name: string) =>
  Promise.resolve(new Uint8Array(readFileSync(new URL(`${name}.bcmap`, CMAPS))));
const quiet = (): void => undefined;

/** Lines from the top, in the order given, 20 points apart; an indent is two signs wide. */
const page = (...lines: readonly string[]): string =>
  lines
    .map((line, i) => {
      const text = line.trimStart();
      return show(text, 60 + 12 * (line.length - text.length), 740 - 20 * i);
    })
    .join('\n');

describe('readPdf', () => {
  it('reads a font that is not in the file, by the table of characters that it names', async () => {
    const shares: number[] = [];
    const taken = await readPdf(
      pdfOf([page('　　地区生产总值增长6.1%。'), page('　　新增就业1.2万人。')]),
      cmap,
      (share) => shares.push(share),
    );
    expect(taken).toEqual({
      kind: 'pdf',
      text: '地区生产总值增长6.1%。\n新增就业1.2万人。',
      notes: [],
    });
    expect(shares).toEqual([0.5, 1]);
  });
  it('says that a table of characters did not come', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    await expect(readPdf(pdfOf([page('文')]), offline, quiet)).rejects.toMatchObject({
      reason: 'no-reader',
      detail: 'UniGB-UCS2-H',
    });
  });
  it('says that pages hold no text', async () => {
    const drawn = pdfOf(['0 0 100 100 re f', '0 0 50 50 re f']);
    await expect(readPdf(drawn, cmap, quiet)).rejects.toMatchObject({ reason: 'no-text' });
  });
  it('says that letters have no meaning', async () => {
    await expect(readPdf(pdfOf([page('\ue001\ue002\ue003')]), cmap, quiet)).rejects.toMatchObject({
      reason: 'no-text',
      detail: 'letters without meaning',
    });
  });
  it('says that a password is needed', async () => {
    const key = 'ab'.repeat(32);
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
    await expect(readPdf(pdfOf([page('文')], trailer), cmap, quiet)).rejects.toMatchObject({
      reason: 'locked',
    });
  });
  it.each([
    ['a head alone', new TextEncoder().encode('%PDF-1.7\n')],
    ['noise after a head', Uint8Array.from([...'%PDF-1.7\nqwertz'].map((c) => c.charCodeAt(0)))],
  ])('says that a file is broken: %s', async (_, bytes) => {
    await expect(readPdf(bytes, cmap, quiet)).rejects.toMatchObject({ reason: 'broken' });
  });
});
