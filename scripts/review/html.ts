/** Markup that may stand in a page as it is. Made by `html`, or of a constant of this program. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template may hold: text is escaped, markup stays, lists are joined. */
export type Part = string | number | Html | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser of HTML would make a line feed of it.
  '\r': '&#13;',
};

/** Text as it may stand in HTML, within an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (glyph) => ENTITIES[glyph] ?? glyph).replaceAll('\0', '\ufffd');
}

/** A template whose every part is escaped unless it is markup already. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(literals.map((literal, i) => literal + textOf(parts[i] ?? '')).join(''));
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(textOf).join('');
}
