import type { DrawnChanges } from '$lib/charts/ranking/changed';
import { changeGlyph } from '$lib/charts/ranking/change-glyph';
import type { Loaded } from '$lib/domain';
import { messages } from '$lib/i18n';
import { changesTexts } from '$lib/i18n/texts/changes';
import type { Shown } from '$lib/view';
import { changeYears } from '$lib/view/explore/change-list';
import { changeKey, changeMarks } from '$lib/view/explore/change-marks';
import type { Speech } from '$lib/view/wording';

/** What the ranking marks of changes on the year before, and what its marks mean. */
export interface RankingChanges {
  readonly drawn: DrawnChanges;
  /** Against which year. */
  readonly since: string;
  readonly key: readonly { readonly d: string; readonly text: string }[];
}

/** The marks beside a ranking's rows, drawn; none where nothing changed, or the year before is not here. */
export function rankingChanges(
  loaded: Loaded,
  shown: Shown,
  speech: Speech,
): RankingChanges | undefined {
  const marks = changeMarks(loaded, shown, speech);
  if (marks.size === 0) return undefined;
  const { separatorWide } = messages(speech.lang).charts;
  const key = changeKey(marks, speech.lang);
  const [last] = changeYears(shown);
  return {
    drawn: new Map(
      [...marks].map(([adcode, change]) => [
        adcode,
        { d: changeGlyph(change), says: separatorWide + change.says },
      ]),
    ),
    since: changesTexts(speech.lang).key(last),
    key: key.map(({ mark, text }) => ({ d: changeGlyph({ mark, reworded: false }), text })),
  };
}
