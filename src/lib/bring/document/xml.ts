import { Parser } from 'htmlparser2';
import type { Archive } from './archive';
import { DocumentError } from './document';
import { decode } from './text/decode';

/** An element of an XML document. Names are without their prefix, which documents choose as they like. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
}

/**
 * Reads an XML document to its root. The parser is one for web pages that takes anything, so that what was never closed is
 * told here: throws DocumentError `broken`. It knows no entities but XML's own five, so that none can multiply.
 */
export function readXml(text: string, name: string): Element {
  const top: (Element | string)[] = [];
  const open: { name: string; children: (Element | string)[] }[] = [{ name: '', children: top }];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const children: (Element | string)[] = [];
        const element = { name: local(tag), attributes: localAttributes(attributes), children };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(data) {
        open.at(-1)?.children.push(data);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  const whole = open.length === 1;
  parser.end();
  const root = top.find(isElement);
  if (!root || !whole) throw new DocumentError('broken', `${name} is not whole`);
  return root;
}

/** A part of an archive, read as XML. Throws DocumentError. */
export function xmlPart(archive: Archive, name: string): Element {
  return readXml(textPart(archive.part(name), name), name);
}

function textPart(bytes: Uint8Array, name: string): string {
  try {
    return decode(bytes).text;
  } catch {
    throw new DocumentError('broken', `${name} is no text`);
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), value]),
  );
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The elements right beneath one, of one name where it is given. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const children = element?.children.filter(isElement) ?? [];
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** What is found by following names downwards, the first of each. */
export function at(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((from, name) => childrenOf(from, name)[0], element);
}

/** The text right within an element. */
export function textOf(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** All elements of a name beneath one, in their order. */
export function allOf(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}
