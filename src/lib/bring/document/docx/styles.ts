import { at, childrenOf, type Element } from '../xml';

/** A style, as far as numbers of paragraphs need it. */
export interface Style {
  readonly id: string;
  readonly basedOn: string | undefined;
  /** Its numPr. */
  readonly numbering: Element | undefined;
}

/** The styles of a document. */
export class Styles {
  readonly #byId: ReadonlyMap<string, Style>;
  readonly #normal: string | undefined;

  constructor(styles: Element | undefined) {
    const all = childrenOf(styles, 'style');
    this.#byId = new Map(
      all.map((style) => {
        const id = style.attributes['styleId'] ?? '';
        const basedOn = at(style, 'basedOn')?.attributes['val'];
        return [id, { id, basedOn, numbering: at(style, 'pPr', 'numPr') }];
      }),
    );
    const isNormal = ({ attributes }: Element): boolean =>
      attributes['type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['default'] ?? '');
    this.#normal = all.find(isNormal)?.attributes['styleId'];
  }

  /** A style and those that it is based on; the document's own for paragraphs where none is named. */
  chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let style = this.#byId.get(id ?? this.#normal ?? '');
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#byId.get(style.basedOn);
    }
    return chain;
  }
}
