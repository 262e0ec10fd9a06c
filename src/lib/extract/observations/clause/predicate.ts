import type { Shape } from '../../lexicon/subject';
import { timeSaid } from './time';
import { DEGREE_WORDS, type Degree } from '../../figures/degree';
import type { Figure } from '../../figures/figure';
import type { Piece } from './segment';
import type { Token } from './token';

/** What the words between a noun and its figure make of the figure. */
export interface FigurePredicate {
  readonly shape: Shape;
  readonly sign: 1 | -1;
  readonly degree: Degree | undefined;
  /** No verb of growth: a percentage is a growth only of what is always one. */
  readonly bare: boolean;
  /** A growth by its name alone (涨幅, 增速), without a verb. */
  readonly named: boolean;
  readonly ofProduct: boolean;
  readonly each: boolean;
  /** 分别: as many figures as nouns, each with a unit of its own where theirs differ. */
  readonly inTurn: boolean;
  /** 现价, 名义: prices are in the change. */
  readonly nominal: boolean;
  readonly makes: boolean;
  readonly stocks: boolean;
  /** Why the figure says nothing of the subject: a remark, an origin, another base year. */
  readonly aside: string | undefined;
}

/** Words of degree before an indicator's figure: 高于 is one too, and a step that is reached counts as passed. */
const DEGREES: ReadonlyMap<string, Degree> = new Map([
  ...DEGREE_WORDS,
  ...['高于', '迈上', '迈过', '跃上', '登上', '跨上', '过'].map((word): [string, Degree] => [
    word,
    'gt',
  ]),
]);

/** Reads the words before a figure. `baseYear` is the year that its change may be measured against. */
export function readFigurePredicate(
  words: readonly Token[],
  figure: Figure,
  baseYear: number,
): FigurePredicate {
  const roles = words.map(({ role }) => role);
  const grows =
    roles.includes('up') ||
    roles.includes('down') ||
    roles.includes('growth') ||
    (figure.unit === '%' && words.at(-1)?.text === '增') ||
    words.some((word) => word.role === 'words' && word.text.endsWith('增长'));
  const reached = words.findLastIndex((word) => word.role === 'reach');
  const changed = words.findLastIndex((word) => word.role === 'up' || word.role === 'down');
  const percent = figure.unit === '%';
  const rate =
    roles.includes('growth') ||
    words.some((word) => word.text === '降幅') ||
    (changed >= 0 && KEEPS.test(words[changed + 1]?.text ?? ''));
  const shape = shapeOf(figure, roles.includes('share'), percent, grows, changed, reached, rate);
  const down = words.some((word) => word.role === 'down' || word.text === '降幅');
  return {
    shape,
    sign: shape === 'growth' && down ? -1 : 1,
    degree: degreeOf(words, figure),
    bare: !grows,
    named: roles.includes('growth') && changed < 0,
    ofProduct: isOfProduct(words),
    each: roles.includes('each'),
    inTurn: words.some((word) => word.text.startsWith('分别')),
    nominal: words.some((word) => NOMINAL.test(word.text)),
    makes: roles.includes('make'),
    stocks: words.some(
      (word) => word.role === 'stock' || (word.role === 'bare' && word.text.startsWith('总')),
    ),
    aside: asideOf(words, figure, baseYear),
  };
}

/** 增长保持在7%, 增长预期目标设定为7%: the growth itself is kept or meant, and no level that grew. */
const KEEPS = /^(?:(?:保持|稳定|维持|控制)?在|达到?|(?:预期)?目标|预期)$/;

/** A share of the gross product, or of what is left unsaid (研发投入占比, 研发投入比重). */
function isOfProduct(words: readonly Token[]): boolean {
  const whole = words.find((word) => word.role === 'name');
  if (whole === undefined)
    return (
      words.some((word) => word.text === '占比') ||
      (words.some((word) => word.text === '比重') &&
        words.every(({ role, text }) => role !== 'other' && text !== '占'))
    );
  return /生产总值|GDP/.test(whole.text);
}

function shapeOf(
  figure: Figure,
  shares: boolean,
  percent: boolean,
  grows: boolean,
  changed: number,
  reached: number,
  noun: boolean,
): Shape {
  if (figure.unit === '个百分点') return 'delta';
  if (shares) return 'share';
  if (!grows || (changed < reached && !noun)) return 'level';
  if (percent) return 'growth';
  return changed > reached ? 'delta' : 'level';
}

/** 左右 and 以上 after the figure win over 突破 and 约 before it. */
function degreeOf(words: readonly Token[], figure: Figure): Degree | undefined {
  if (figure.degree !== undefined && figure.degree !== 'gt') return figure.degree;
  const before = words.findLast((word) => DEGREES.has(word.text));
  return (before === undefined ? undefined : DEGREES.get(before.text)) ?? figure.degree;
}

/** Words of degree that tell by how much, after what was set: 超省定任务0.1万吨, 比目标3000亿元超过500亿元. */
const EXCESS = /^(?:超|超过|超出|高出|高于|低于|少于)$/;

/** Does a figure tell by how much something passed the figure or the task before it? */
export function isExcess(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return last !== undefined && EXCESS.test(last.text);
}

/** 现价增长4.5%: what prices did is in it. */
const NOMINAL = /^(?:按?现价(?:计算)?|名义)$/;

/** 按可比价格计算: prices are out of it. */
const REAL = /可比|不变价|扣除价格/;

/** 按现价计算, 按可比价计算，: whether prices are in what follows; nothing where the piece says no more, or more. */
export function pricesOf({ words, figure }: Piece): boolean | undefined {
  if (words.some(({ text }) => REAL.test(text))) return false;
  const alone = figure === undefined && words.every(({ role }) => role === 'plain');
  return alone && words.some(({ text }) => NOMINAL.test(text)) ? true : undefined;
}

/** A change over more than the year. */
export const BASE_YEAR = 'another base year';

/** 连续5年保持100%: what was held for years, the last of them held too. */
function isHeld([run, count, ...verbs]: readonly Token[]): boolean {
  return (
    run?.text === '连续' &&
    count !== undefined &&
    /^(?:\d{1,2}|[两三四五六七八九十])年$/.test(count.text) &&
    verbs.every(({ text }) => /^(?:稳定)?(?:保持|维持|稳定)?在?$/.test(text))
  );
}

function asideOf(words: readonly Token[], figure: Figure, baseYear: number): string | undefined {
  const last = words.at(-1);
  const from = words.findLastIndex((word) => word.role === 'from');
  if (from >= 0 && !words.slice(from).some((word) => word.role === 'reach')) return 'origin';
  if (last?.role === 'task') return 'what a higher level had set';
  const than = words.findIndex((word) => word.role === 'than');
  const base = words[than + 1];
  if (than >= 0 && base !== undefined && base.role === 'time') {
    const said = timeSaid(base);
    const fits =
      ('to' in said && said.from === baseYear && said.to === baseYear) ||
      ('meaning' in said && said.meaning === 'last');
    if (!fits) return BASE_YEAR;
    if (figure.unit !== '%' && words.at(-1)?.text === '的') return 'what it is compared with';
  } else if (than >= 0) return 'compared';
  const remark = words.find(
    (word, at) => (word.role === 'remark' || word.role === 'above') && !isHeld(words.slice(at)),
  );
  return remark === undefined ? undefined : `remark: ${remark.text}`;
}
