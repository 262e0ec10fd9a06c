import { openArchive, type Archive } from '../archive';
import { counted, DocumentError, type TakenText } from '../document';
import { readBody, type Body } from '../docx/body';
import { Numbering } from '../docx/numbering';
import { Styles } from '../docx/styles';
import { tidy } from '../text/mend';
import { at, childrenOf, xmlPart, type Element } from '../xml';

/**
 * The text of a Word document (.docx), with the automatic numbers of its paragraphs, since sections hang on them; without
 * what was struck out, without tables of contents and numbers of pages. Footnotes follow the text. Throws DocumentError.
 */
export function readDocx(bytes: Uint8Array): TakenText {
  const archive = openArchive(bytes);
  const main = partsOf(archive, '').get('officeDocument');
  if (main === undefined) throw new DocumentError('broken', 'no main part');
  const parts = partsOf(archive, main);
  const open = (kind: string): Element | undefined => {
    const name = parts.get(kind);
    return name !== undefined && archive.names.includes(name) ? xmlPart(archive, name) : undefined;
  };
  const numbering = new Numbering(open('numbering'), new Styles(open('styles')));
  const body = readBody(at(xmlPart(archive, main), 'body') ?? none(main), numbering);
  const notes = [...notesIn(open('footnotes')), ...notesIn(open('endnotes'))]
    .map((note) => readBody(note, numbering))
    .filter(({ lines }) => lines.length > 0);
  const { text, radicals } = tidy([body, ...notes].flatMap(({ lines }) => lines).join('\n'));
  if (text === '' && archive.names.some((name) => name.includes('/media/')))
    throw new DocumentError('no-text', 'pictures alone');
  const sum = (count: (body: Body) => number) =>
    [body, ...notes].reduce((all, one) => all + count(one), 0);
  return {
    kind: 'docx',
    text,
    notes: [
      ...counted(
        'numbers-restored',
        sum(({ numbers }) => numbers),
      ),
      ...counted(
        'deleted',
        sum(({ deleted }) => deleted),
      ),
      ...counted('footnotes', notes.length),
      ...counted('radicals', radicals),
    ],
  };
}

function none(main: string): never {
  throw new DocumentError('broken', `${main} has no body`);
}

/** The parts that a part names, by what they are to it; those of the archive for the part ''. */
function partsOf(archive: Archive, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.names.includes(list)) return new Map();
  return new Map(
    childrenOf(xmlPart(archive, list), 'Relationship').map(({ attributes }) => {
      const { Type = '', Target = '' } = attributes;
      return [
        Type.slice(Type.lastIndexOf('/') + 1),
        new URL(Target, `zip:///${folder}`).pathname.slice(1),
      ];
    }),
  );
}

/** Notes without the lines that part them from the text, which have a type. */
const notesIn = (part: Element | undefined): Element[] =>
  childrenOf(part).filter(({ attributes }) => attributes['type'] === undefined);
