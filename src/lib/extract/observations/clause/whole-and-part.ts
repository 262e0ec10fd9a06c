import type { Claim } from './claim';

/**
 * 其中: of a whole and of a part of it, both under names of one subject, only one is the subject's. Mostly the whole
 * (实际利用外资12亿美元，其中外商直接投资5亿美元), but of public money what is named more narrowly (地方财政收入300亿元，
 * 其中一般预算收入200亿元). In: the claims of a sentence.
 */
export function ofWholeOrPart(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ within }) => within)) return claims;
  const parts = new Set(claims.filter(({ within }) => within).map(keyOf));
  const wholes = new Set(claims.filter(({ within }) => !within).map(keyOf));
  return claims.map((claim) => {
    const { subject, within } = claim;
    if (subject === undefined) return claim;
    const meant = subject.part === 'meant';
    if (within) return !meant && wholes.has(keyOf(claim)) ? without(claim, 'a part of it') : claim;
    const narrower = meant && SHAPES.some((shape) => parts.has(`${subject.id} ${shape}`));
    return narrower ? without(claim, 'more than it') : claim;
  });
}

const SHAPES = ['level', 'growth'] as const;

function keyOf({ subject, said }: Claim): string {
  return `${subject?.id ?? ''} ${said.is === 'figure' ? said.shape : said.is}`;
}

function without(claim: Claim, why: string): Claim {
  return { ...claim, subject: undefined, why };
}
