/** The mark that a key leads to along an order: → and ↓ on, ← and ↑ back, Home and End to its ends. */
export function along(order: readonly string[], from: string, key: string): string | 'none' {
  const at = order.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[at + 1] ?? 'none';
    case 'ArrowLeft':
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
