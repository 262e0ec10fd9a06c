/** Characters as they count: of one form, without spaces. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(/[\s_]/g, '');

/** A subject as it counts: without a verb of pushing ahead, and without the noun of its change. */
export function subjectKey(subject: string): string {
  return plain(subject)
    .replace(/^(?:推进|推动|加快|实施|开展)+/, '')
    .replace(/增速$/, '');
}

/** Almost the same words: one holds the other, or four characters in five are common. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [subjectKey(one), subjectKey(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const rest = [...b];
  let common = 0;
  for (const glyph of a) {
    const at = rest.indexOf(glyph);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length) >= 0.8;
}
