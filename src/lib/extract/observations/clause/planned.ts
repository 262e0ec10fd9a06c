import type { Token } from './token';

/** 按增长5%安排, 按照6%左右安排: the word by which a figure is planned says nothing of it. */
export function withPlans(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isPlan)) return tokens;
  return tokens.map((token, index) => {
    const next = tokens[index + 1]?.role;
    const plans = isPlan(token) && (next === 'up' || next === 'down' || next === 'figure');
    return plans ? { ...token, role: 'plain' } : token;
  });
}

function isPlan({ role, text }: Token): boolean {
  return role === 'other' && (text === '按' || text === '按照');
}
