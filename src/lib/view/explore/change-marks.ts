import type { Loaded } from '../../domain';
import type { Lang } from '../../i18n';
import { changesTexts } from '../../i18n/texts/changes';
import { wordingOf, type Speech } from '../wording';
import { changeList, changeYears, type ChangedTarget, type ChangeGroup } from './change-list';
import type { Shown } from './rows';
import { shortCell } from './trend-readout';

/** What a mark beside a region tells: its target was raised, lowered, kept in value but reworded, newly set, dropped. */
export const CHANGE_MARKS = ['up', 'down', 'words', 'set', 'dropped'] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** What changed of a region's target since the year before. */
export interface MarkedChange {
  readonly mark: ChangeMark;
  /** Is the degree word another, whatever the value? */
  readonly reworded: boolean;
  /** Read aloud: 较2023年上调：6%以上 → 6.5%左右. */
  readonly says: string;
}

const MARK_OF: Readonly<Partial<Record<ChangeGroup, ChangeMark>>> = {
  up: 'up',
  down: 'down',
  words: 'words',
  reworded: 'words',
  set: 'set',
  dropped: 'dropped',
};

/** Is another degree word used, where both years state a number? */
function isReworded({ before, now }: ChangedTarget): boolean {
  return 'stated' in before && 'stated' in now && before.stated.op !== now.stated.op;
}

/**
 * What changed on the year before of each region in a view, by code; those of which nothing did, or nothing is known,
 * are not in it. Of targets alone; empty where the year before is not here.
 */
export function changeMarks(
  loaded: Loaded,
  shown: Pick<Shown, 'indicator' | 'measure' | 'period' | 'rows' | 'above'>,
  speech: Speech,
): ReadonlyMap<string, MarkedChange> {
  const [last] = changeYears(shown);
  if (shown.measure !== 'target' || !loaded.years.includes(last)) return new Map();
  const texts = changesTexts(speech.lang);
  const wording = wordingOf(shown.indicator, 'target', speech);
  return new Map(
    changeList(loaded, shown).groups.flatMap(({ group, items }) => {
      const mark = MARK_OF[group];
      if (mark === undefined) return [];
      return items.map((item): [string, MarkedChange] => {
        const fromTo = texts.fromTo(shortCell(item.before, wording), shortCell(item.now, wording));
        const says = texts.since(last, texts.groups[group], fromTo);
        return [item.region.adcode, { mark, reworded: isReworded(item), says }];
      });
    }),
  );
}

/** The key of the marks that are drawn: which there are, and what each says. */
export function changeKey(
  changes: ReadonlyMap<string, MarkedChange>,
  lang: Lang,
): readonly { readonly mark: ChangeMark; readonly text: string }[] {
  const { marks } = changesTexts(lang);
  const used = new Set([...changes.values()].map(({ mark }) => mark));
  if ([...changes.values()].some(({ reworded }) => reworded)) used.add('words');
  return CHANGE_MARKS.filter((mark) => used.has(mark)).map((mark) => ({
    mark,
    text: marks[mark],
  }));
}
