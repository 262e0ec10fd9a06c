import type { Stated } from '../../domain/stated';
import type { Claim, Said, When } from './clause/claim';
import type { Reading, Subject } from '../lexicon/subject';
import { tidy } from '../figures/base';
import type { Degree } from '../figures/degree';
import type { Figure } from '../figures/figure';

/** What a claim says of an indicator, or why it says nothing. */
export type Outcome =
  { readonly indicator: string; readonly stated: Stated } | { readonly ignored: string };

/** Ties a claim to the indicator whose figure it is. */
export function observe(claim: Claim): Outcome {
  if (claim.subject === undefined) return { ignored: claim.why ?? 'no subject of ours' };
  if (claim.when === 'foreign') return { ignored: 'another year or territory' };
  const other = otherThanYear(claim, claim.when);
  if (other !== undefined) return { ignored: other };
  return claim.said.is === 'figure'
    ? observeFigure(claim, claim.subject, claim.said)
    : observeWords(claim.subject, claim.said, claim.when);
}

/** Why a claim is of more than the year that it stands in, or of another; nothing where it is the year's. */
function otherThanYear(claim: Claim, { kind, span }: Exclude<When, 'foreign'>): string | undefined {
  switch (span) {
    case 'later':
      return claim.arrives ? 'a later year' : undefined;
    case 'summed':
      return isArrival(claim) && !isYearly(claim) ? undefined : 'several years together';
    case 'since':
      return isChange(claim) ? 'a change since an earlier year' : undefined;
    case 'carried':
    case 'told':
      if (claim.sums && claim.subject?.overYears === 'either') return 'several years together';
      return kind === 'actual' && isArrival(claim) ? undefined : 'several years together';
    case undefined:
      return claim.sums && kind === 'actual' && (isYearly(claim) || isChange(claim))
        ? 'several years together'
        : undefined;
  }
}

function isChange({ said }: Claim): boolean {
  return said.is === 'figure' && (said.shape === 'growth' || said.shape === 'delta');
}

/** Is it an amount of a year, which years sum: 城镇新增就业, 实际利用外资? */
function isYearly({ subject, said }: Claim): boolean {
  return (
    said.is === 'figure' &&
    said.shape === 'level' &&
    said.figure.unit !== '%' &&
    subject?.readings.every((reading) => reading.flow === undefined) === true
  );
}

/** Of several years told together, only where a standing quantity arrived is the last year's figure. */
function isArrival({ subject, said, words, arrives, stocks, adds }: Claim): boolean {
  if (subject === undefined) return false;
  const flows = subject.readings.map(({ flow }) => flow);
  if (flows.includes('stock') && stocks && !adds) return true;
  if (flows.includes('stock') && isLength(words)) return true;
  const quantity = said.is === 'figure' && said.shape !== 'growth';
  if (subject.overYears === 'state' && quantity && isBare(words)) return true;
  const stands = flows.some((flow) => flow === undefined || flow === 'stock');
  const summed =
    stocks && flows.every((flow) => flow === undefined) && subject.overYears !== 'last';
  const level = quantity && !words.includes('年均');
  return arrives && stands && level && !summed && subject.overYears !== 'sum';
}

/** 森林覆盖率60%, 研发投入占生产总值的2.2%: without a verb. */
function isBare([, ...verbs]: Claim['words']): boolean {
  return verbs.every((verb) => /^(?:占|的)$|生产总值|GDP/.test(verb));
}

/** 高速公路里程6700公里, without a verb: how long a network is, and not what was added to it. */
function isLength([noun, ...verbs]: Claim['words']): boolean {
  return verbs.length === 0 && /里程$/.test(noun ?? '');
}

function observeWords(
  subject: Subject,
  said: Exclude<Said, { is: 'figure' }>,
  when: Exclude<When, 'foreign'>,
): Outcome {
  const growth = subject.readings.find((reading) => reading.shape === 'growth');
  const any = growth ?? subject.readings.find((reading) => reading.shape === 'level');
  if (said.is === 'words' && isVague(said.op) && when.kind === 'actual')
    return { ignored: 'words alone, of a result' };
  if (said.is === 'words') {
    const reading = said.op === 'positive' ? growth : any;
    return reading === undefined
      ? { ignored: 'words that fit no indicator' }
      : { indicator: reading.indicator, stated: { op: said.op } };
  }
  const ref = said.to.readings.find((reading) => reading.shape === 'growth');
  if (growth === undefined || ref === undefined || growth.indicator === ref.indicator)
    return { ignored: 'nothing to move with' };
  return { indicator: growth.indicator, stated: { op: said.op, ref: ref.indicator } };
}

/** Words that set an aim, and tell nothing of a result. */
function isVague(op: Stated['op']): boolean {
  return op === 'qualitative' || op === 'relative';
}

function observeFigure(
  claim: Claim,
  subject: Subject,
  said: Extract<Said, { is: 'figure' }>,
): Outcome {
  const reading = subject.readings.find((one) => fits(one, subject, claim, said));
  if (reading === undefined)
    return {
      ignored: `${subject.id}: no indicator for a ${said.shape} in ${said.figure.unit || 'no unit'}`,
    };
  const factor =
    said.figure.scale *
    (unitFactor(reading, said.figure) ?? 1) *
    (reading.cut === true ? cutSign(claim, said.sign) : said.sign);
  const base = isIndex(reading, said) ? 100 : 0;
  const value = tidy(said.figure.value * factor - base);
  if (reading.within !== undefined && (value < reading.within[0] || value > reading.within[1]))
    return { ignored: `${value} is out of bounds` };
  if (said.figure.valueHi !== undefined) {
    // A fall of 6%—7% lies between −7 and −6.
    const other = tidy(said.figure.valueHi * factor - base);
    const [low, high] = [Math.min(value, other), Math.max(value, other)];
    return { indicator: reading.indicator, stated: { op: 'between', value: low, valueHi: high } };
  }
  const turned = value < 0 && said.figure.value > 0;
  const degree = turned ? turnedDegree(said.degree) : said.degree;
  return { indicator: reading.indicator, stated: { op: degree ?? 'eq', value } };
}

/** 下降超过5%: a greater fall is a lower growth. */
function turnedDegree(degree: Degree | undefined): Degree | undefined {
  switch (degree) {
    case 'gt':
      return 'lt';
    case 'lt':
      return 'gt';
    case 'ge':
      return 'le';
    case 'le':
      return 'ge';
    default:
      return degree;
  }
}

/** Of a cut, what falls is positive, and so is what is named a fall: 下降率3%, 降幅3%. */
function cutSign({ words }: Claim, sign: 1 | -1): 1 | -1 {
  return sign === -1 || words.some((word) => word.includes('降')) ? 1 : -1;
}

/** Indices lie near 100, changes near 0. */
const NEAR_LAST_YEAR = [80, 130] as const;

/** 居民消费价格指数控制在103左右: told as an index of last year, which is 100. */
function isIndex(
  { index }: Reading,
  { figure, shape }: { figure: Figure; shape: string },
): boolean {
  const [low, high] = NEAR_LAST_YEAR;
  return index === true && shape === 'level' && figure.value >= low && figure.value <= high;
}

/** 总量突破3万亿: hundreds of millions without a noun are money where money is meant. */
function unitFactor(reading: Reading, figure: Figure): number | undefined {
  if (reading.index === true && figure.unit === '')
    return figure.value > NEAR_LAST_YEAR[0] ? 1 : undefined;
  const unit = figure.unit === '' && figure.scale >= 1e8 ? '元' : figure.unit;
  return reading.units[unit];
}

/** 优良天数250天，占比68.5%: the share of days is how the air is told. */
function isShareOfDays({ id }: Subject, { words: [noun, ...verbs] }: Claim): boolean {
  const days = id === 'good_air' && /优良天[数气]$/.test(noun ?? '');
  return days && verbs.every((verb) => /^(?:占比|比例|达到?|为)$/.test(verb));
}

function fits(
  reading: Reading,
  subject: Subject,
  claim: Claim,
  said: Extract<Said, { is: 'figure' }>,
): boolean {
  if (unitFactor(reading, said.figure) === undefined) return false;
  if (reading.flow === 'new' && (!claim.makes || claim.stocks)) return false;
  if (reading.flow === 'either' && claim.stocks) return false;
  if (reading.flow === 'stock' && claim.makes && !claim.stocks) return false;
  // 累计新增7000家 counts together what was new, and not what stands.
  if (reading.flow === 'stock' && claim.adds && claim.sums && !claim.arrives) return false;
  if (reading.shape === 'share') return said.shape === 'share' && said.ofProduct;
  if (reading.shape === 'level')
    return (
      (said.shape === 'level' || isShareOfDays(subject, claim)) &&
      !(reading.flow === undefined && claim.adds)
    );
  if (reading.real === true && said.nominal) return false;
  return (
    said.shape === 'growth' ||
    (said.shape === 'level' &&
      (subject.grows === true ||
        (said.bare && claim.when !== 'foreign' && claim.when.kind === 'target')))
  );
}
