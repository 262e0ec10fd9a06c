import type { Token } from '../scan/token';

/** Tiers of government that are otherwise no words of their own, or whose own figures are no one else's. */
const TIER = /^(?:[省市州盟]级|[州盟县区]|自治[区州]|地区)$/;

/** 市级下达目标, 州下达任务, 自治区考核要求: a tier right before what was set is the one that set it. */
export function withAuthorities(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) =>
    tokens[index + 1]?.role === 'task' && TIER.test(token.text)
      ? { ...token, role: 'authority' }
      : token,
  );
}
