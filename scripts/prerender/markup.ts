const ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;

/**
 * One markup of what was rendered in both themes: attributes of drawings that differ name a value of style. `values`
 * are those named so far, and are added to. Throws where more than an attribute differs.
 */
export function themed(
  light: string,
  dark: string,
  values: Map<string, readonly [string, string]>,
): string {
  const theirs = [...dark.matchAll(ATTRIBUTE)];
  const names = new Map([...values].map(([name, pair]) => [pair.join(), name]));
  let at = 0;
  const markup = light.replace(ATTRIBUTE, (whole, attribute: string, value: string) => {
    const other = theirs[at++];
    if (other?.[1] !== attribute) throw new Error(`The themes differ at ${whole}.`);
    if (other[2] === value) return whole;
    const pair = [value, other[2] ?? ''] as const;
    const name = names.get(pair.join()) ?? `--${values.size.toString(36)}`;
    names.set(pair.join(), name);
    values.set(name, pair);
    return `${attribute}="var(${name})"`;
  });
  const bare = (text: string) => text.replace(ATTRIBUTE, '');
  if (at !== theirs.length || bare(light) !== bare(dark))
    throw new Error('The themes differ in text.');
  return markup;
}

/** Without what the framework needs to find its places again; lists stand at what is chosen when nothing else is. */
export const plain = (markup: string): string =>
  markup
    .replaceAll(/<!--[^]*?-->/gu, '')
    .replaceAll('<option value="" disabled', '<option selected value="" disabled');

/** Styles of elements become rules, since the page's policy allows no others. `rules` are added to, by their text. */
export function withRules(markup: string, rules: Map<string, string>): string {
  return markup.replaceAll(
    /<(\w+)([^>]*?) style="([^"]*)"([^>]*)>/gu,
    (_, tag, before, style, after) => {
      const name = rules.get(String(style)) ?? `first-${rules.size}`;
      rules.set(String(style), name);
      const rest = `${before}${after}`;
      const named = / class="/u.test(rest)
        ? rest.replace(' class="', ` class="${name} `)
        : ` class="${name}"${rest}`;
      return `<${tag}${named}>`;
    },
  );
}
