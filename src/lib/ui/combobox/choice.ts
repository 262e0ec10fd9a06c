import { inOrder, plain } from '../../view/search/match';

/** One thing that can be chosen from a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Other words under which it can be found: aliases, pinyin, the other language's name. */
  readonly words: readonly string[];
}

/** Choices under a common heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

function matches(choice: Choice, query: string): boolean {
  const texts = [choice.label, ...choice.words].map(plain);
  return texts.some((text) => text.includes(query)) || inOrder(plain(choice.label), query);
}

/**
 * The groups with the choices that a query finds, in their order; groups left empty are dropped. An
 * empty query finds all. Case, width and spaces do not count.
 */
export function search(groups: readonly ChoiceGroup[], query: string): readonly ChoiceGroup[] {
  const wanted = plain(query);
  if (wanted === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter((choice) => matches(choice, wanted)),
    }))
    .filter((group) => group.choices.length > 0);
}
