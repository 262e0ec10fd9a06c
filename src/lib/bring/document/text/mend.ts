import { RADICALS } from '../../../extract/text/radicals';

/** What a text is after mending, and how many characters were not what they seem. */
export interface Mended {
  readonly text: string;
  readonly radicals: number;
}

/** Radicals, strokes, compatibility forms, characters of one outline: what a font's own table may give for an ordinary character. */
const FORMS = /[\u2e80-\u2fdf\u31c0-\u31e3\u3b35\u6669\u80ca\uf900-\ufaff]/gu;

/** Strokes that look like characters (Unicode's EquivalentUnifiedIdeograph), each followed by it. */
const STROKES = '㇐一㇑丨㇒丿㇔丶㇖乛㇚亅㇟乚㇠乙';

/** Characters of other lands that fonts draw by the outline of an ordinary one (Noto CJK), each followed by it. */
const SAME_OUTLINE = '㬵胶晩晚胊朐';

const ORDINARY: ReadonlyMap<string, string> = new Map(
  [...(RADICALS + STROKES + SAME_OUTLINE).matchAll(/(.)(.)/gu)].map(
    ([, form = '', character = '']) => [form, character],
  ),
);

/**
 * The ordinary characters in the place of radicals (⻓ ⽬ ⽣), of strokes and of compatibility forms (率 at U+F9DB): one unit
 * for one, so that offsets stay.
 */
export function mendGlyphs(text: string): Mended {
  let radicals = 0;
  const mended = text.replace(FORMS, (form) => {
    const plain = ORDINARY.get(form) ?? form.normalize('NFKC');
    if (plain === form || plain.length !== 1) return form;
    radicals += 1;
    return plain;
  });
  return { text: mended, radicals };
}

/** Signs of no width, or of direction: pages put them between letters. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Ends of lines and pages, however they are written. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/gu;

/**
 * Text as a reader would type it: without signs that cannot be seen and without space around lines; one empty line at most
 * between two. For documents that had no text of their own whose offsets must stay.
 */
export function tidy(text: string): Mended {
  const lines = text.replace(LINE_ENDS, '\n').replace(UNSEEN, '').replace(CONTROLS, '').split('\n');
  const { text: mended, radicals } = mendGlyphs(lines.map((line) => line.trim()).join('\n'));
  return { text: mended.replace(/\n{3,}/gu, '\n\n').trim(), radicals };
}
