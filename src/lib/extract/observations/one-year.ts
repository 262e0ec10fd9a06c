import { isGrowth, type Claim, type When } from './clause/claim';

/**
 * Claims after a closed account of several years, under a heading that names last year first: what only one year has
 * (a growth without 年均, a quantity with its growth, a harvest) is last year's; sums stay several years'.
 */
export function ofOneYear(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) =>
    isCarried(claim.when) && isYearly(claim, claims)
      ? { ...claim, when: { period: claim.when.period, kind: claim.when.kind } }
      : claim,
  );
}

function isCarried(when: When): when is Exclude<When, 'foreign'> {
  return when !== 'foreign' && when.span === 'carried';
}

function isYearly({ subject, said }: Claim, claims: readonly Claim[]): boolean {
  if (subject === undefined || said.is !== 'figure' || subject.overYears === 'change') return false;
  if (subject.overYears === 'last') return true;
  const same = claims.filter((other) => other.subject === subject);
  return (
    same.some((one) => isGrowth(one) && isCarried(one.when)) && !same.some(({ stocks }) => stocks)
  );
}
