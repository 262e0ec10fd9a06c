import { Parser } from 'htmlparser2';
import { counted, DocumentError, type TakenText } from '../document';
import { decode } from '../text/decode';
import { tidy } from '../text/mend';
import { encodingNote } from './txt';

/** What is not the text of a page: code, what is drawn or pressed, ways through the site. */
const LEFT_OUT = new Set(
  'script style noscript template svg iframe object canvas video audio nav aside footer form select option button textarea datalist'.split(
    ' ',
  ),
);
/** What begins and ends a line. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** An empty element closes at once. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The text of a web page: paragraphs and rows of tables a line each. Takes whatever a page has; throws DocumentError. */
export function readHtml(bytes: Uint8Array): TakenText {
  const { text: markup, encoding } = decode(bytes);
  const page = new PageText();
  const parser = new Parser(page.handler, { decodeEntities: true });
  parser.end(markup);
  const { text, radicals } = tidy(page.text());
  if (text === '' && page.pictures > 0) throw new DocumentError('no-text', 'pictures alone');
  return {
    kind: 'html',
    text,
    notes: [
      ...encodingNote(encoding),
      ...counted('numbers-restored', page.numbers),
      ...counted('radicals', radicals),
    ],
  };
}

/** A page's text as it is read. */
class PageText {
  pictures = 0;
  numbers = 0;
  #title = '';
  #text = '';
  #inTitle = false;
  /** Elements that are open within one that is left out, itself included. */
  #left: string[] = [];
  #pre = 0;
  /** Counts of the numbered lists that are open; NaN for those without numbers. */
  readonly #lists: number[] = [];

  readonly handler = {
    onopentag: (name: string, attributes: Readonly<Record<string, string | undefined>>): void =>
      this.#open(name, attributes),
    onclosetag: (name: string): void => this.#close(name),
    ontext: (text: string): void => this.#add(text),
  };

  /** All of it; the page's title first, where the text does not say it. */
  text(): string {
    const title = this.#title.trim();
    const lines = this.#text.split('\n').map((line) => line.trim());
    const isSaid = lines.some(
      (line) => line.length >= SHORTEST_TITLE && (title.includes(line) || line.includes(title)),
    );
    return title === '' || isSaid ? this.#text : `${title}\n${this.#text}`;
  }

  #open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    if (this.#left.length > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
      if (!EMPTY.has(name)) this.#left.push(name);
      return;
    }
    if (name === 'title') this.#inTitle = true;
    if (name === 'img') this.pictures += 1;
    if (name === 'pre') this.#pre += 1;
    if (name === 'br' || BLOCKS.has(name)) this.#text += '\n';
    if (name === 'td' || name === 'th') this.#text += '\t';
    if (name === 'ol') this.#lists.push(Number(attributes['start'] ?? 1));
    if (name === 'ul') this.#lists.push(Number.NaN);
    if (name === 'li') this.#number(attributes['value']);
  }

  /** The number that a browser shows before an item. */
  #number(own: string | undefined): void {
    const next = this.#lists.at(-1) ?? Number.NaN;
    const count = Number(own ?? next);
    if (Number.isNaN(next) || Number.isNaN(count)) return;
    this.numbers += 1;
    this.#text += `${count}. `;
    this.#lists.splice(-1, 1, count + 1);
  }

  #close(name: string): void {
    if (this.#left.length > 0) {
      const at = this.#left.lastIndexOf(name);
      if (at >= 0) this.#left.length = at;
      return;
    }
    if (name === 'title') this.#inTitle = false;
    if (name === 'pre') this.#pre -= 1;
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (BLOCKS.has(name)) this.#text += '\n';
  }

  #add(text: string): void {
    if (this.#left.length > 0) return;
    if (this.#inTitle) this.#title += text;
    else this.#text += this.#pre > 0 ? text : text.replace(/[ \t\n\r\f]+/gu, ' ');
  }
}

/** A line that says the title has at least so many characters. */
const SHORTEST_TITLE = 5;

const isHidden = (attributes: Readonly<Record<string, string | undefined>>): boolean =>
  attributes['hidden'] !== undefined || /display\s*:\s*none/iu.test(attributes['style'] ?? '');
