import { isValued, measureUnit, type Cell, type Indicator, type Valued } from '../../domain';
import { formatNumber, type Lang } from '../../i18n';
import { compareTexts, type Gap } from '../../i18n/texts/compare';
import { regionName } from '../name';
import { wordValue, type Speech, type Wording } from '../wording';
import { hasNumber, type ComparedCell, type Pair } from './comparison';

type Equal = keyof ReturnType<typeof compareTexts>['equal'];

/** What a difference says: by how much one is more or less, that it is none, or that it cannot be told. */
type Told =
  | { readonly kind: 'gap'; readonly gap: Gap; readonly by: number }
  | { readonly kind: 'equal'; readonly equal: Equal }
  | { readonly kind: 'unknown'; readonly of: 'lower' | 'upper' }
  | { readonly kind: 'none' };

/** The words for a difference above 0 and below, and for one that may be 0. A bound of it stays a bound. */
const GAPS: Readonly<Record<Valued['op'], readonly [above: Gap, below: Gap, zero: Equal]>> = {
  eq: ['more', 'less', 'same'],
  approx: ['aboutMore', 'aboutLess', 'words'],
  between: ['aboutMore', 'aboutLess', 'words'],
  ge: ['atLeastMore', 'atMostLess', 'least'],
  gt: ['overMore', 'underLess', 'over'],
  le: ['atMostMore', 'atLeastLess', 'most'],
  lt: ['underMore', 'overLess', 'under'],
};

/** In: the difference of two cells, and both. */
function toldOf(by: Cell, one: Cell, other: Cell): Told {
  if (by.state === 'words' && isValued(by.stated))
    return {
      kind: 'unknown',
      of: by.stated.op === 'ge' || by.stated.op === 'gt' ? 'lower' : 'upper',
    };
  if (by.state !== 'value' || !isValued(by.stated)) return { kind: 'none' };
  const [above, below, zero] = GAPS[by.stated.op];
  if (by.value !== 0)
    return { kind: 'gap', gap: by.value > 0 ? above : below, by: Math.abs(by.value) };
  return { kind: 'equal', equal: zero === 'words' && saySame(one, other) ? 'same' : zero };
}

/** Do two reports say the very same: 5%左右 and 5%左右? */
function saySame(one: Cell, other: Cell): boolean {
  const text = (cell: Cell) => ('stated' in cell ? JSON.stringify(cell.stated) : '');
  return text(one) === text(other);
}

/** An amount by which figures differ: 0.5个百分点, 120亿元. */
function wordAmount(by: number, indicator: Indicator, speech: Speech): string {
  const { lang } = speech;
  const unit = measureUnit(indicator, 'lead');
  const wording: Wording = { ...speech, unit, sign: false };
  return unit === indicator.unit
    ? wordValue(by, wording)
    : compareTexts(lang).points(formatNumber(by, lang));
}

/** A pair in words: 贵州较云南约高0.5个百分点. Empty where there is none. */
export function wordPair(pair: Pair | 'none', indicator: Indicator, speech: Speech): string {
  if (pair === 'none') return '';
  const { lang } = speech;
  const texts = compareTexts(lang);
  const [a, b] = [regionName(pair.more.region, lang), regionName(pair.less.region, lang)];
  const told = toldOf(pair.by, pair.more.cell, pair.less.cell);
  switch (told.kind) {
    case 'gap':
      return texts.than(a, b, texts.gap(told.gap, wordAmount(told.by, indicator, speech)));
    case 'equal':
      return pair.among.length > 2 ? wordAlike(pair, lang) : texts.equalPair[told.equal](a, b);
    case 'unknown':
      return texts.unknownPair[told.of](a, b);
    case 'none':
      return '';
  }
}

/** More than two with one number: none of them is named. */
function wordAlike({ more, among }: Pair, lang: Lang): string {
  const texts = compareTexts(lang).alike;
  const isSame = among.every(({ cell }) => saySame(cell, more.cell));
  return texts[isSame ? 'same' : 'words'](among.length);
}

/** What a figure is against the first region's: 较贵州约低0.5个百分点. Empty of that region, and where one has no number. */
export function wordApart(
  one: ComparedCell,
  base: ComparedCell | undefined,
  indicator: Indicator,
  speech: Speech,
): string {
  if (one.apart === 'none' || !base || !hasNumber(one) || !hasNumber(base)) return '';
  const { lang } = speech;
  const texts = compareTexts(lang);
  const name = regionName(base.region, lang);
  const told = toldOf(one.apart, one.cell, base.cell);
  switch (told.kind) {
    case 'gap':
      return texts.toBase(name, texts.gap(told.gap, wordAmount(told.by, indicator, speech)));
    case 'equal':
      return texts.equal[told.equal](name);
    case 'unknown':
      return texts.unknown[told.of](name);
    case 'none':
      return '';
  }
}
