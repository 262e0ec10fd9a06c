import { inRole, type Token } from './token';

/**
 * 按增长5%安排, 按照6%左右安排: the word by which a figure is planned says nothing of it. 生产总值过1.5万亿元: right between a
 * name and its figure 过 is a word of degree.
 */
export function withPlans(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isPlan(token) || isPassing(token))) return tokens;
  return tokens.map((token, index) => {
    const next = tokens[index + 1]?.role;
    if (isPassing(token) && next === 'figure' && tokens[index - 1]?.role === 'name')
      return inRole(token, 'degree');
    const plans = isPlan(token) && (next === 'up' || next === 'down' || next === 'figure');
    return plans ? inRole(token, 'plain') : token;
  });
}

function isPlan({ role, text }: Token): boolean {
  return role === 'other' && (text === '按' || text === '按照');
}

function isPassing({ role, text }: Token): boolean {
  return role === 'other' && text === '过';
}
