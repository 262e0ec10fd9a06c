/** Stands in the masked text for a character in brackets: it is passed over. */
export const ASIDE = '\ue000';
/** Stands for a character of a name in quotation marks: it is a word, whatever it is. */
export const QUOTED = '\ue001';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')', '〈': '〉' };
const OPENER = /[“《(〈]/g;
/** Quotations longer than this are prose. */
const LONGEST = 60;
/** A number with a unit makes an aside worth reading: (其中新建12所). */
const FIGURED = /\d[\d.,]*[多余]?[万亿千百]*[多余]?[\u4e00-\u9fff%]/;

/**
 * The plain text with names in quotation marks and short asides masked, so that “1+2” and (试行) hold
 * nothing for the rules to find. Same length. Asides with a figure stay, between commas.
 */
function maskNames(plain: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: opener, index: at } of plain.matchAll(OPENER)) {
    const closer = CLOSERS[opener];
    if (at < from || closer === undefined) continue;
    const length = plain.slice(at, at + LONGEST).indexOf(closer);
    if (length < 0) continue;
    const inner = plain.slice(at + 1, at + length);
    parts.push(plain.slice(from, at), masked(inner, opener));
    from = at + length + 1;
  }
  parts.push(plain.slice(from));
  return parts.join('');
}

function masked(inner: string, opener: string): string {
  if (opener === '(' && /^[改扩续迁](?:、?[改扩续迁])?建?$/.test(inner)) return `(${inner})`;
  if (/^[\u4e00-\u9fff、]{1,5}$/.test(inner) && !/^(?:含|不含|其中|下同|试行)/.test(inner))
    return QUOTED.repeat(inner.length + 2);
  if (opener !== '(') return QUOTED.repeat(inner.length + 2);
  return FIGURED.test(inner) && !/(?:含|号|[A-Z]\d)/.test(inner)
    ? `，${inner.replace(/[。！？；：]/g, '，')}，`
    : ASIDE.repeat(inner.length + 2);
}

/** What is hidden from the rules. */
export const MASK_RULES = { 'names in quotation marks': maskNames };
