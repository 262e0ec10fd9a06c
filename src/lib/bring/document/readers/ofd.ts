import { openArchive, type Archive } from '../archive';
import { counted, DocumentError, type TakenText } from '../document';
import type { Page, Run } from '../layout/run';
import { textOfPages } from '../layout/text-of-pages';
import { MOST_PAGES } from '../limits';
import { tidy } from '../text/mend';
import { allOf, at, textOf, xmlPart, type Element } from '../xml';

/** The text of an OFD document (GB/T 33190), its lines joined to paragraphs. Throws DocumentError. */
export function readOfd(bytes: Uint8Array): TakenText {
  const archive = openArchive(bytes);
  const pages = documentsOf(archive).flatMap((document) => pagesOf(archive, document));
  const { text: given, notes } = textOfPages(pages);
  const { text, radicals } = tidy(given);
  if (text === '') throw new DocumentError('no-text', `${pages.length} pages`);
  return { kind: 'ofd', text, notes: [...notes, ...counted('radicals', radicals)] };
}

/** Where a part names another: from the archive's root, or from its own folder. */
function resolved(archive: Archive, from: string, to: string): string {
  const path = new URL(to.trim(), `zip:///${from}`).pathname.slice(1);
  const decoded = decodeURIComponent(path);
  return archive.names.includes(decoded) ? decoded : to.trim().replace(/^\//u, '');
}

function documentsOf(archive: Archive): string[] {
  return allOf(xmlPart(archive, 'OFD.xml'), 'DocRoot').map((root) =>
    resolved(archive, 'OFD.xml', textOf(root)),
  );
}

function pagesOf(archive: Archive, document: string): Page[] {
  const root = xmlPart(archive, document);
  const area = at(root, 'CommonData', 'PageArea');
  const links = allOf(at(root, 'Pages') ?? root, 'Page');
  if (links.length > MOST_PAGES) throw new DocumentError('too-large', `${links.length} pages`);
  return links.map(({ attributes }) => {
    const page = xmlPart(archive, resolved(archive, document, attributes['BaseLoc'] ?? ''));
    const [, , width = A4.width, height = A4.height] = numbersIn(
      boxOf(at(page, 'Area')) ?? boxOf(area) ?? '',
    );
    return { width, height, runs: allOf(page, 'TextObject').flatMap(runsOf) };
  });
}

/** What a page measures where it does not say, mm. */
const A4 = { width: 210, height: 297 };

const boxOf = (area: Element | undefined): string | undefined => {
  const box = at(area, 'PhysicalBox') ?? at(area, 'ApplicationBox');
  return box && textOf(box);
};

/** Runs of a text object: each of its codes lies within the object's box, moved and scaled by its matrix. */
function runsOf(object: Element): Run[] {
  const { Boundary = '', CTM = '', Size = '0', HScale = '1' } = object.attributes;
  const [left = 0, top = 0] = numbersIn(Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(CTM);
  const isDown = object.attributes['ReadDirection'] === '90';
  return allOf(object, 'TextCode').map((code) => {
    const text = textOf(code);
    const [x = 0] = numbersIn(code.attributes['X'] ?? '');
    const [y = 0] = numbersIn(code.attributes['Y'] ?? '');
    const [across, down] = ['DeltaX', 'DeltaY'].map((name) => sumOf(code.attributes[name] ?? ''));
    const size = Number(Size) * Math.hypot(c, d);
    const along = isDown ? (down ?? 0) : (across ?? 0);
    return {
      text,
      x: left + a * x + c * y + e,
      y: top + b * x + d * y + f,
      width: along * Math.hypot(a, b) + size * Number(HScale),
      size,
      turn: isDown || ((down ?? 0) > 0 && across === 0) ? 'down' : 0,
    };
  });
}

const numbersIn = (list: string): number[] =>
  list
    .trim()
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map(Number);

/** The sum of a list of steps, in which `g 3 5` stands for three steps of 5. */
function sumOf(list: string): number {
  const plain = list.replace(/g\s+(\d+)\s+(\S+)/gu, (_, count: string, step: string) =>
    String(Number(count) * Number(step)),
  );
  return numbersIn(plain).reduce((sum, step) => sum + step, 0);
}
