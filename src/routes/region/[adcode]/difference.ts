import { isValued, type Cell, type Difference } from '$lib/domain';
import { stateNames } from '$lib/i18n';
import { wordLacking } from '$lib/view/lacking';
import type { ProfileLine } from '$lib/view/region/profile';
import { wordCell, wordingOf, type Speech } from '$lib/view/wording';

/** A difference in words; where there is none, why not. */
export function wordDifference(
  { indicator, lacking }: Pick<ProfileLine, 'indicator' | 'lacking'>,
  measure: Exclude<Difference, 'outcome'>,
  cell: Cell,
  speech: Speech,
): string {
  const states = stateNames(speech.lang, true);
  if (cell.state === 'words' && !isValued(cell.stated)) return states.words;
  if (cell.state !== 'missing') return wordCell(cell, wordingOf(indicator, measure, speech));
  return wordLacking(lacking[measure], measure, speech.lang) || states.missing;
}
