import { SILENT_STATES, type CellState, type SilentState } from '../../domain';
import { messages, type Lang } from '../../i18n';
import { plotTexts } from '../../i18n/texts/plots';
import { isNumbered, type PairRow } from '../../view/explore/pair';
import type { MeasureText } from '../text';
import { regionName } from '../../view/name';

/** Sizes in px. */
const CHIP = { height: 30, least: 44, padding: 8, gap: 2, heading: 22, font: 13 };

/** A region that lacks one axis or both. */
export interface LackingMark {
  readonly adcode: string;
  readonly state: 'words' | SilentState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly says: string;
}

/** Regions that are no points, by reason. */
export interface LackingLayout {
  /** Baselines are at y. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly marks: readonly LackingMark[];
  readonly bottom: number;
}

/** Why a region is no point. */
function reason({ x, y, tied }: PairRow, lang: Lang): string {
  const { states } = messages(lang);
  const plots = plotTexts(lang);
  const t = plots.lacking;
  if (tied) return t.tied;
  if (x.state === 'unread' && y.state === 'unread') return t.unread;
  if (isNumbered(y)) return t.x(states[x.state]);
  if (isNumbered(x)) return t.y(states[y.state]);
  return x.state === y.state ? t.both(states[x.state]) : t.each(states[x.state], states[y.state]);
}

/** The state of a region that is no point: that of its least known axis. */
function lackingState({ x, y }: PairRow): LackingMark['state'] {
  const states: readonly CellState[] = [x.state, y.state];
  return SILENT_STATES.findLast((state) => states.includes(state)) ?? 'words';
}

/** Lists the regions that are no points under their reasons, none dropped. */
export function layoutLacking(
  rows: readonly PairRow[],
  place: { readonly width: number; readonly top: number },
  { lang, measure, says }: { lang: Lang; measure: MeasureText; says: (row: PairRow) => string },
): LackingLayout {
  const reasons = new Map<string, PairRow[]>();
  for (const row of rows) {
    const why = reason(row, lang);
    reasons.set(why, [...(reasons.get(why) ?? []), row]);
  }
  const headings: { text: string; y: number }[] = [];
  const marks: LackingMark[] = [];
  let y = place.top;
  for (const [why, those] of reasons) {
    headings.push({ text: plotTexts(lang).silent(why, those.length), y: y + 15 });
    y += CHIP.heading;
    let x = 0;
    for (const row of those) {
      const name = regionName(row.region, lang);
      const width = Math.max(CHIP.least, measure(name, CHIP.font) + 2 * CHIP.padding);
      if (x > 0 && x + width > place.width) {
        x = 0;
        y += CHIP.height;
      }
      const { adcode } = row.region;
      const state = lackingState(row);
      marks.push({ adcode, state, x, y, width, height: CHIP.height, name, says: says(row) });
      x += width + CHIP.gap;
    }
    y += CHIP.height + 4;
  }
  return { headings, marks, bottom: y };
}
