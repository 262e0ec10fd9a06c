import { inRole, type Token } from './token';

/** 研发经费支出与国内生产总值之比达到2.1%: a ratio to the gross product is a share of it, in other words. */
export function withRatios(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '比')) return tokens;
  const kept = [...tokens];
  for (let at = 0; at + 3 < tokens.length; at++) {
    const [to, product, of, ratio] = tokens.slice(at, at + 4);
    if (
      to?.role === 'join' &&
      product?.role === 'name' &&
      /生产总值|GDP/.test(product.text) &&
      of?.text === '之' &&
      ratio?.text === '比'
    ) {
      kept[at] = inRole(to, 'share');
      kept[at + 2] = inRole(of, 'plain');
      kept[at + 3] = inRole(ratio, 'plain');
    }
  }
  return kept;
}
