import { inRole, type Token } from './token';

/** Tiers of government that are otherwise no words of their own, or whose own figures are no one else's. */
const TIER = /^(?:[省市州盟]级|[州盟县区]|自治区|地区)$/;

/** 市级下达目标, 州下达任务, 自治区考核要求, 省定5万个: a tier right before what was set is the one that set it. */
export function withAuthorities(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.role === 'task' || token.text === '定')) return tokens;
  return tokens.map((token, index) => {
    if (tokens[index + 1]?.role === 'task' && TIER.test(token.text))
      return inRole(token, 'authority');
    return isSet(tokens, index) ? inRole(token, 'task') : token;
  });
}

/** 定 in 省定5万个的任务: set, before the figure. */
function isSet(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === '定' &&
    tokens[index - 1]?.role === 'authority' &&
    tokens[index + 1]?.role === 'figure'
  );
}
