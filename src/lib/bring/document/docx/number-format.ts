const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Ways in which a word processor writes the numbers of a list (ST_NumberFormat of ECMA-376), as far as reports use them. */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (count) => `${count}.`,
  decimalEnclosedParen: (count) => `(${count})`,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (count) => roman(count).toUpperCase(),
  lowerRoman: roman,
  // All of these count 十, 十一, 二十; they differ from a hundred on, where no heading is.
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  chineseLegalSimplified: (count) => inThousands(count, LEGAL_DIGITS, [...'仟佰拾']),
  ideographLegalTraditional: (count) => inThousands(count, LEGAL_DIGITS, [...'仟佰拾']),
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  ideographTraditional: (count) => cyclic(count, STEMS),
  ideographZodiac: (count) => cyclic(count, BRANCHES),
  ideographEnclosedCircle: (count) => enclosed(count, 0x3280, 10),
};

/** A count as a format writes it; in plain digits where the format is not known. */
export function formatCount(count: number, format: string): string {
  return FORMATS[format]?.(count) ?? String(count);
}

/** 一 … 十, 十一, 二十, 一百零五. */
function counting(count: number): string {
  return inThousands(count, DIGITS, [...'千百十'])
    .replaceAll('〇', '零')
    .replace(/^一十/u, '十');
}

/** Digits with the names of their places: 一百零五. Beyond ten thousand in plain digits. */
function inThousands(count: number, digits: readonly string[], places: readonly string[]): string {
  if (count <= 0 || count >= 10_000) return count === 0 ? (digits[0] ?? '') : String(count);
  const zero = digits[0] ?? '';
  const written = [...String(count).padStart(4, '0')]
    .map((digit, i) => (digit === '0' ? zero : (digits[Number(digit)] ?? '') + (places[i] ?? '')))
    .join('');
  return written
    .replace(new RegExp(`${zero}+`, 'gu'), zero)
    .replace(new RegExp(`^${zero}|${zero}$`, 'gu'), '');
}

/** 一〇五. */
function digital(count: number): string {
  return String(count).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

function fullWidth(count: number): string {
  return String(count).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}

function circled(count: number): string {
  return enclosed(count, 0x2460, 20);
}

/** From a run of signs that Unicode has for the first few numbers. */
function enclosed(count: number, first: number, last: number): string {
  return count >= 1 && count <= last ? String.fromCharCode(first + count - 1) : String(count);
}

function cyclic(count: number, signs: readonly string[]): string {
  return signs[(count - 1) % signs.length] ?? String(count);
}

/** a … z, aa, bb, as word processors go on. */
function letters(count: number): string {
  const letter = String.fromCharCode(0x61 + ((count - 1) % 26));
  return letter.repeat(Math.min(9, Math.ceil(count / 26)));
}

function roman(count: number): string {
  if (count <= 0 || count >= 4000) return String(count);
  const step = ROMAN.find(([value]) => value <= count);
  if (!step) return '';
  return step[1] + (count > step[0] ? roman(count - step[0]) : '');
}
