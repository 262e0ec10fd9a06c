import { isValued, type Cell, type Indicator, type Measure } from '$lib/domain';
import { formatWords, messages, stateNames, type Lang } from '$lib/i18n';
import { detailsTexts } from '$lib/i18n/texts/details';
import { wordCell, type Wording } from '$lib/view/wording';
import { unitOf } from '$lib/view';
import type { ProfileLine } from '$lib/view/region/profile';

/** What figures are worded by, whatever the indicator. */
export interface Speech {
  readonly lang: Lang;
  readonly nameOf: (indicator: string) => string;
}

/** How the figures of an indicator's measure are put. */
export function wordingOf(indicator: Indicator, measure: Measure, speech: Speech): Wording {
  const sign = measure === 'step' || measure === 'lead';
  return { ...speech, unit: unitOf(indicator, measure), sign };
}

/** A difference in words; where there is none, why not. */
export function wordDifference(
  { indicator, lacking }: Pick<ProfileLine, 'indicator' | 'lacking'>,
  measure: 'step' | 'lead',
  cell: Cell,
  speech: Speech,
): string {
  const wording = wordingOf(indicator, measure, speech);
  const states = stateNames(speech.lang, true);
  if (cell.state === 'words')
    return isValued(cell.stated)
      ? formatWords(cell.stated, wording.unit, speech.lang, speech.nameOf)
      : states.words;
  if (cell.state !== 'missing') return wordCell(cell, wording);
  const texts = detailsTexts(speech.lang);
  const aim = messages(speech.lang).measures.target;
  switch (lacking[measure]) {
    case 'aim':
      return texts.lacking(texts.bases[measure], aim);
    case 'base':
      return texts.lacking(aim, texts.bases[measure]);
    default:
      return states.missing;
  }
}
