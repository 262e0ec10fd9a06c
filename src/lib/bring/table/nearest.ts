/** How many are offered: more is a list to be searched. */
const MOST = 4;
/** Less alike than this is another name altogether. */
const LEAST = 0.3;

/**
 * Finds what of `all` is called most like a text, best first; nothing where nothing is. `namesOf`: what each is called, asked
 * for once, with the first text.
 */
export function nearestAmong<T>(
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): (text: string) => T[] {
  let names: { readonly one: T; readonly grams: readonly ReadonlySet<string>[] }[] | undefined;
  return (text) => {
    names ??= all.map((one) => ({ one, grams: namesOf(one).map(gramsOf) }));
    const wanted = gramsOf(text);
    return names
      .map(({ one, grams }) => ({
        one,
        like: Math.max(...grams.map((gram) => likeness(wanted, gram))),
      }))
      .filter(({ like }) => like >= LEAST)
      .sort((a, b) => b.like - a.like)
      .slice(0, MOST)
      .map(({ one }) => one);
  };
}

/** Letters of a text and pairs of them. */
function gramsOf(text: string): Set<string> {
  const letters = [...text];
  return new Set([...letters, ...letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)]);
}

/** The share that two sets have in common (Dice), 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  return (2 * common) / Math.max(1, a.size + b.size);
}
