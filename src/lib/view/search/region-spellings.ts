/** Pinyin of regions' short names by code: the syllables of each, ü as v. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Reads the table of spellings: a line a region, its code and its syllables, parted by spaces. */
export function spellingsOf(text: string): Spellings {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [adcode = '', ...syllables] = line.split(' ');
      return [adcode, syllables];
    }),
  );
}

/** What is typed for a name in pinyin: all letters, with ü as v and as u, and the initials. */
export function typedOf(syllables: readonly string[]): string[] {
  const whole = syllables.join('');
  const initials = syllables.map((one) => one.charAt(0)).join('');
  return [...new Set([whole, whole.replaceAll('v', 'u'), initials])];
}
