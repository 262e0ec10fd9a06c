import {
  type Cell,
  isDifference,
  isValued,
  type KindOfCount,
  opOf,
  type Region,
  type Stated,
  type Valued,
} from '../../domain';
import type { Verdict } from '../../domain/outcome';
import {
  type DegreeCounts,
  type FigureStyle,
  formatStated,
  formatValue,
  type Lang,
  messages,
  shownUnit,
} from '../../i18n';
import { regionName } from '../name';
import { isOwn } from '../own';
import { nameKinds } from '../wording';
import type { Row } from '../row';
import { isEmptied, type Shown } from './rows';

/** What an end of the ranking is called, by its value. */
export type EndWords = (side: 'highest' | 'lowest', value: number) => string;

/** A sentence that names more regions than this names none well. */
const NAMES_AT_MOST = 3;
/** Nor does one that counts more kinds of degree words. */
const DEGREES_AT_MOST = 3;

/**
 * One sentence that says what a view shows: how many reports state a number, who is highest and
 * lowest, the median, and what the nation says. Computed from the rows alone.
 */
export function sentence(
  shown: Shown,
  lang: Lang,
  nameOf: (indicator: string) => string,
  endWords?: EndWords,
): string {
  const words = messages(lang).finding;
  const facts = finding(shown);
  const sign = isDifference(shown.measure);
  const say = (value: number) => formatValue(value, shown.unit, lang, { sign });
  const named = (regions: readonly Region[]) => ({
    names: regions.slice(0, NAMES_AT_MOST).map((region) => regionName(region, lang)),
    count: regions.length,
  });
  const place = (end: End, side: 'highest' | 'lowest') => ({
    ...named(end.regions),
    how: endWords?.(side, end.value),
    value: [
      end.sameWord ? formatStated(end.stated, shown.unit, lang, nameOf, { sign }) : say(end.value),
      nameKinds(end.kinds, lang),
    ]
      .filter((part) => part !== '')
      .join(words.comma),
  });
  const subject = words.subject({
    period: shown.period,
    indicator: nameOf(shown.indicator.id),
    measure: messages(lang).measures[shown.measure],
    difference: sign,
  });
  const counts = {
    reports: facts.reports,
    stated: facts.stated,
    whole: shown.whole.level === 'country' ? '' : regionName(shown.whole, lang),
    group: shown.group === 'all' ? '' : messages(lang).groups[shown.group],
    kept: words.kept(shown.filter),
    provinces: shown.level === 'province',
    of: shown.rows.length,
    difference: sign,
    single: facts.several.length > 0,
    subject,
  };
  const above = facts.above.map(({ region, cell }) =>
    words.above(
      regionName(region, lang),
      formatStated(cell.stated, shown.unit, lang, nameOf, { sign }),
      cell.state === 'value',
    ),
  );
  const own = shown.rows.filter(({ cell }) => isOwn(cell)).length;
  const others = words.rest({
    among: facts.stated === 0 ? facts.reports : 0,
    implied: facts.implied,
    words: facts.words,
    several: named(facts.several),
    bounded: facts.bounded,
    missing: facts.missing,
    abridged: facts.abridged,
    difference: sign,
  });
  const rest = own === 0 ? others : others + words.own(own);
  if (isEmptied(shown)) return words.nobody(counts);
  if (facts.reports === 0) return words.noReports(counts);
  if (facts.ends === 'none') return words.noNumbers(counts) + rest;
  const body =
    facts.ends.highest.value === facts.ends.lowest.value
      ? words.allEqual(counts, place(facts.ends.highest, 'highest'))
      : words.range(
          counts,
          place(facts.ends.highest, 'highest'),
          place(facts.ends.lowest, 'lowest'),
          facts.median === 'none' ? '' : medianText(facts.median, shown.unit, lang, { sign }),
        );
  const degrees = sign || facts.degrees.length < 2 ? [] : [words.degrees(degreeCounts(facts))];
  const { met, missed } = facts;
  const judged = met + missed === 0 ? [] : [words.judged(met, missed)];
  const whole = words.join([body, ...judged, ...degrees, ...above]) + rest;
  return whole.length <= words.longest ? whole : words.join([body, ...judged, ...above]) + rest;
}

/** The most frequent degree words; what is beyond the kinds that a sentence bears is counted together. */
function degreeCounts({ degrees }: Finding): DegreeCounts {
  const named = degrees.length <= DEGREES_AT_MOST ? degrees : degrees.slice(0, DEGREES_AT_MOST - 1);
  const others = degrees.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return { named, others };
}

/** The middle of an even count may fall between two stated numbers: two decimals are enough for text. */
export function medianText(median: number, unit: string, lang: Lang, style: FigureStyle): string {
  const { factor } = shownUnit(unit, lang);
  return formatValue(Math.round(median * factor * 100) / 100 / factor, unit, lang, style);
}

/** One end of the ranking: its value, in the words of the first, and all that share it. */
export interface End {
  readonly value: number;
  readonly stated: Stated;
  /** Do all that share the value use the same degree word? */
  readonly sameWord: boolean;
  /** What alone its one region counts, where others count something else. */
  readonly kinds: readonly KindOfCount[];
  readonly regions: readonly Region[];
}

/** What the data say of a view: the facts of the sentence on top. */
export interface Finding {
  /** Regions with a report. */
  readonly reports: number;
  /** Of them, with a number that is ranked. */
  readonly stated: number;
  /** Of outcomes: targets that were met, and missed. Where no side is the better one neither. */
  readonly met: number;
  readonly missed: number;
  /** Of them, relative targets worked out. */
  readonly implied: number;
  /** Of them, with words alone. */
  readonly words: number;
  /** Of them, with several figures of which none is the region's: one may be larger than the largest. */
  readonly several: readonly Region[];
  /** Of them, with a difference that is only bounded. */
  readonly bounded: number;
  /** Of them, silent. */
  readonly missing: number;
  /** Of them, silent as far as a copy holds them that is not whole. */
  readonly abridged: number;
  /** Largest and smallest; `none` where no number is stated. */
  readonly ends: { readonly highest: End; readonly lowest: End } | 'none';
  readonly median: number | 'none';
  /** The degree words of the stated numbers, the most frequent first. */
  readonly degrees: readonly { readonly op: Valued['op']; readonly count: number }[];
  /** The nation (and the province, for prefectures) where it states anything. */
  readonly above: readonly {
    readonly region: Region;
    readonly cell: Extract<Cell, { sources: unknown }>;
  }[];
}

function end(rows: readonly Row[], value: number): End {
  const sharing = rows.filter(({ cell }) => cell.state === 'value' && cell.value === value);
  const words = sharing.flatMap(({ cell }) => (cell.state === 'value' ? [cell.stated] : []));
  const stated = words[0] ?? { op: 'eq', value };
  return {
    value,
    stated,
    sameWord: words.every((one) => one.op === stated.op),
    kinds: sharing.length === 1 ? (sharing[0]?.kinds ?? []) : [],
    regions: sharing.map((row) => row.region),
  };
}

function degrees(rows: readonly Row[]): Finding['degrees'] {
  const counts = new Map<Valued['op'], number>();
  for (const { cell } of rows) {
    if (cell.state === 'value' && isValued(cell.stated))
      counts.set(cell.stated.op, (counts.get(cell.stated.op) ?? 0) + 1);
  }
  return [...counts].map(([op, count]) => ({ op, count })).sort((a, b) => b.count - a.count);
}

/** Counts and ends of a view. Implied values count as implied, never as stated. */
function finding(shown: Shown): Finding {
  const { rows } = shown;
  const count = (state: Cell['state']) => rows.filter((row) => row.cell.state === state).length;
  const judged = (verdict: Verdict) =>
    rows.filter(({ cell }) => cell.state === 'value' && cell.verdict === verdict).length;
  const several = rows.filter(({ cell }) => cell.state === 'words' && cell.stated.op === 'several');
  const ranked = rows.filter((row) => row.rank !== 'unranked');
  const values = ranked.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : []));
  const above = shown.above.flatMap(({ region, cell }) =>
    'sources' in cell && opOf(cell) !== 'none' ? [{ region, cell }] : [],
  );
  return {
    reports: rows.length - count('unread') - count('pending'),
    stated: values.length,
    met: judged('met'),
    missed: judged('missed'),
    implied: count('implied'),
    words: count('words') - several.length,
    several: several.map(({ region }) => region),
    bounded: count('value') - values.length,
    missing: count('missing'),
    abridged: count('abridged'),
    ends:
      values.length === 0
        ? 'none'
        : {
            highest: end(ranked, Math.max(...values)),
            lowest: end(ranked, Math.min(...values)),
          },
    median: shown.median,
    degrees: degrees(rows),
    above,
  };
}
