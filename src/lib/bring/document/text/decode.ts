import { DocumentError, type Encoding } from '../document';

/** A text and how its bytes were written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The commonest characters and signs of Chinese prose: a third to a half of any, and next to nothing of what is decoded wrongly. */
const COMMON = new Set(
  '，。、；：的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞',
);
/** In text that is Chinese at all, at least so many of its wide characters are common ones. */
const SHARE = 0.2;
/** So much of a text tells how it is written. */
const SAMPLE = 20_000;

/**
 * The text that bytes are: by their mark, as UTF-8 where they are, else as what makes the most of common characters. A byte
 * order mark of UTF-8 stays, since the package's offsets count it. Throws DocumentError `not-text`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  const encodings: readonly Encoding[] = marked
    ? [marked]
    : ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'];
  const readings = encodings.flatMap((encoding) => {
    const text = decodedAs(encoding, bytes);
    return text !== undefined && isText(text) ? [{ text, encoding }] : [];
  });
  const utf8 = readings.find(({ encoding }) => encoding === 'utf-8');
  if (utf8) return utf8;
  const [best] = readings
    .map((reading) => ({ reading, share: commonShare(reading.text) }))
    .filter(({ share }) => marked !== undefined || share >= SHARE)
    .sort((a, b) => b.share - a.share);
  if (best) return best.reading;
  throw new DocumentError('not-text');
}

function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    const ignoreBOM = encoding === 'utf-8';
    return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Characters that no text has: NUL, and controls but for the ends of lines and pages, tabs, and the old end of a file. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f]/gu;
/** One in so many may be a stray one. */
const STRAY = 500;

function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  return (text.match(CONTROL)?.length ?? 0) * STRAY <= text.length;
}

/** Which share of the characters beyond ASCII are common ones of Chinese prose. */
function commonShare(text: string): number {
  const wide = text.slice(0, SAMPLE).replace(/\p{ASCII}/gu, '');
  if (wide === '') return 0;
  return Array.from(wide).filter((glyph) => COMMON.has(glyph)).length / wide.length;
}
