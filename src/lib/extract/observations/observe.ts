import type { Stated } from '../../domain/stated';
import type { Claim, Said, When } from './clause/claim';
import type { Reading, Subject } from '../lexicon/subject';
import { tidy } from '../figures/base';
import type { Figure } from '../figures/figure';

/** What a claim says of an indicator, or why it says nothing. */
export type Outcome =
  { readonly indicator: string; readonly stated: Stated } | { readonly ignored: string };

/** Ties a claim to the indicator whose figure it is. */
export function observe(claim: Claim): Outcome {
  if (claim.subject === undefined) return { ignored: claim.why ?? 'no subject of ours' };
  if (claim.when === 'foreign') return { ignored: 'another year or territory' };
  if (claim.when.span !== undefined && !isArrival(claim))
    return { ignored: 'several years together' };
  return claim.said.is === 'figure'
    ? observeFigure(claim, claim.subject, claim.said)
    : observeWords(claim.subject, claim.said, claim.when);
}

/** Of several years told together, only where a standing quantity arrived is the last year's figure. */
function isArrival({ subject, said, words, arrives, stocks, adds }: Claim): boolean {
  if (subject === undefined) return false;
  const flows = subject.readings.map(({ flow }) => flow);
  if (flows.includes('stock') && stocks && !adds) return true;
  if (subject.overYears === 'state' && words.length === 1) return true;
  const stands = flows.some((flow) => flow === undefined || flow === 'stock');
  const summed = stocks && flows.every((flow) => flow === undefined);
  const level = said.is === 'figure' && said.shape !== 'growth';
  return arrives && stands && level && !summed && subject.overYears !== 'sum';
}

function observeWords(
  subject: Subject,
  said: Exclude<Said, { is: 'figure' }>,
  when: Exclude<When, 'foreign'>,
): Outcome {
  const growth = subject.readings.find((reading) => reading.shape === 'growth');
  const any = growth ?? subject.readings.find((reading) => reading.shape === 'level');
  if (said.is === 'words' && said.op === 'qualitative' && when.kind === 'actual')
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
  const value = tidy(said.figure.value * factor);
  if (reading.within !== undefined && (value < reading.within[0] || value > reading.within[1]))
    return { ignored: `${value} is out of bounds` };
  if (said.figure.valueHi !== undefined) {
    // A fall of 6%—7% lies between −7 and −6.
    const other = tidy(said.figure.valueHi * factor);
    const [low, high] = [Math.min(value, other), Math.max(value, other)];
    return { indicator: reading.indicator, stated: { op: 'between', value: low, valueHi: high } };
  }
  return { indicator: reading.indicator, stated: { op: said.degree ?? 'eq', value } };
}

/** Of a cut, what falls is positive, and so is what is named a fall: 下降率3%, 降幅3%. */
function cutSign({ words }: Claim, sign: 1 | -1): 1 | -1 {
  return sign === -1 || words.some((word) => word.includes('降')) ? 1 : -1;
}

/** 总量突破3万亿: hundreds of millions without a noun are money where money is meant. */
function unitFactor(reading: Reading, figure: Figure): number | undefined {
  const unit = figure.unit === '' && figure.scale >= 1e8 ? '元' : figure.unit;
  return reading.units[unit];
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
  if (reading.shape === 'share') return said.shape === 'share' && said.ofProduct;
  if (reading.shape === 'level')
    return said.shape === 'level' && !(reading.flow === undefined && claim.adds);
  return (
    said.shape === 'growth' ||
    (said.shape === 'level' &&
      (subject.grows === true ||
        (said.bare && claim.when !== 'foreign' && claim.when.kind === 'target')))
  );
}
