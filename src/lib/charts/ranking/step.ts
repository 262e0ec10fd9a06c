/** The mark that ↑ ↓ Home End lead to in a list; `none` for another key or at the list's end. */
export function step(order: readonly string[], from: string, key: string): string | 'none' {
  const at = order.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return order[at + 1] ?? 'none';
    case 'ArrowUp':
      return order[at - 1] ?? 'none';
    case 'Home':
      return order[0] ?? 'none';
    case 'End':
      return order.at(-1) ?? 'none';
    default:
      return 'none';
  }
}
