import {
  isDifference,
  isSilent,
  reportYearOf,
  type Loaded,
  type Measure,
  type Observation,
  type Report,
} from '../../domain';
import { messages, stateNames, type Lang } from '../../i18n';
import { columnTexts } from '../../i18n/texts/columns';
import { detailsTexts } from '../../i18n/texts/details';
import { figuresOf, periodBeside } from '../figures';
import { lackingOf, wordLacking } from '../lacking';
import { measuresAtHand } from '../measures-at-hand';
import type { Row } from '../row';
import { columnCell, figureCell, wordingOf, wordStated, type Wording } from '../wording';
import { scopeOf } from './scope';
import type { Shown } from './rows';
import { standingIn } from './standing';

/** Whose figure is told, and how it is worded. */
interface Asked {
  readonly loaded: Loaded;
  readonly shown: Shown;
  readonly row: Row;
  /** Are implied values worked out? */
  readonly implied: boolean;
  readonly lang: Lang;
  readonly nameOf: (indicator: string) => string;
}

/** Another measure of the same report. */
export interface OtherMeasure {
  readonly measure: Measure;
  readonly name: string;
  readonly figure: string;
  /** The report says nothing of it. */
  readonly silent: boolean;
}

/** A statement that a figure comes from. */
export interface ToldSource {
  readonly source: Observation;
  readonly report: Report | undefined;
  /** Of the source's own indicator, which may be another than what is shown. */
  readonly wording: Wording;
  /** What it is called beside the figure. */
  readonly role: string;
  /** Its figure for who does not read the clause; empty where the clause is read. */
  readonly gloss: string;
  /** Is its report told beneath it? Sources of one report tell it once. */
  readonly tellsReport: boolean;
}

/** What is told of one region. */
export interface Details {
  /** The measure and its year. */
  readonly what: string;
  readonly figure: string;
  /** Its place among those beside it, or why it has none. */
  readonly place: string;
  readonly others: readonly OtherMeasure[];
  readonly sources: readonly ToldSource[];
  /** Why there is no source; empty where there is one. */
  readonly noSource: string;
}

function figureOf({ loaded, shown, row, lang, nameOf }: Asked): string {
  const silent = row.cell.state === 'missing' && lackingOf(loaded, shown, row) === 'both';
  // Where both figures of a difference are lacking, the report is silent, as of any other measure.
  return silent
    ? stateNames(lang).missing
    : figureCell(row.cell, wordingOf(shown.indicator, shown.measure, { lang, nameOf }));
}

function placeOf({ shown, row, lang, nameOf }: Asked): string {
  const texts = detailsTexts(lang);
  const { cell, region } = row;
  if (cell.state === 'implied')
    return texts.impliedNote(
      wordStated(cell.stated, wordingOf(shown.indicator, shown.measure, { lang, nameOf })),
    );
  const standing = standingIn(shown.rows, region.adcode);
  if (standing === 'none') return cell.state === 'value' ? texts.bounded : texts.unranked;
  return texts.rank(standing, shown.indicator.direction, scopeOf(shown, lang));
}

function othersOf({ loaded, shown, row, implied, lang, nameOf }: Asked): OtherMeasure[] {
  const { measures: names } = messages(lang);
  const columns = columnTexts(lang);
  const figures = figuresOf(loaded, shown, implied)(row.region);
  const year = reportYearOf(shown.measure, shown.period);
  return measuresAtHand(loaded, shown.indicator, year)
    .filter((measure) => measure !== shown.measure)
    .map((measure) => {
      const cell = figures[measure];
      const difference = isDifference(measure);
      const silent = !('stated' in cell);
      return {
        measure,
        name: difference
          ? names[measure]
          : columns.dated(names[measure], periodBeside(measure, shown)),
        figure:
          silent || (difference && cell.state === 'words')
            ? columns.dash
            : columnCell(cell, wordingOf(shown.indicator, measure, { lang, nameOf })),
        silent,
      };
    });
}

/** What a source is called when it isn't simply the figure above it. */
function roleOf(source: Observation, index: number, { shown, lang, nameOf }: Asked): string {
  const texts = detailsTexts(lang);
  const difference = isDifference(shown.measure);
  if (index === 0 && !difference) return source.quote === '' ? texts.recorded.name : texts.quote;
  if (source.indicator === shown.indicator.id && !difference) return texts.otherFigure;
  return `${source.period} ${nameOf(source.indicator)} ${messages(lang).measures[source.kind]}`;
}

/** The figure of a clause for who does not read it: target 2024, GDP growth: around 5%. */
function glossOf({ kind, period, indicator, stated }: Observation, wording: Wording): string {
  const { charts, measures } = messages(wording.lang);
  const what = `${columnTexts(wording.lang).dated(measures[kind], period)}, ${wording.nameOf(indicator)}`;
  return what + charts.separator + wordStated(stated, wording);
}

function sourcesOf(asked: Asked): ToldSource[] {
  const { loaded, shown, row, lang, nameOf } = asked;
  const sources = 'sources' in row.cell ? row.cell.sources : [];
  const { glossed } = detailsTexts(lang);
  return sources.map((source, index) => {
    const own = loaded.indicators.find(({ id }) => id === source.indicator) ?? shown.indicator;
    const wording = wordingOf(own, source.kind, { lang, nameOf });
    const year = reportYearOf(source.kind, source.period);
    return {
      source,
      wording,
      report: loaded.reports.find((one) => one.adcode === source.adcode && one.year === year),
      role: roleOf(source, index, asked),
      gloss: glossed && source.quote !== '' ? glossOf(source, wording) : '',
      tellsReport: index === 0 || sources[index - 1]?.adcode !== source.adcode,
    };
  });
}

/** Why there is nothing to quote. */
function noSourceOf({ loaded, shown, row, lang }: Asked): string {
  const { measure } = shown;
  const lacking = lackingOf(loaded, shown, row);
  const why = isDifference(measure) ? wordLacking(lacking, measure, lang) : '';
  const { state } = row.cell;
  return why === '' && isSilent(state) ? detailsTexts(lang).noQuote[state] : why;
}

/** What is told of a region: its figure and place, the same report's other measures, and the clauses. */
export function detailsOf(asked: Asked): Details {
  const { shown, lang } = asked;
  return {
    what: columnTexts(lang).dated(messages(lang).measures[shown.measure], shown.period),
    figure: figureOf(asked),
    place: placeOf(asked),
    others: othersOf(asked),
    sources: sourcesOf(asked),
    noSource: noSourceOf(asked),
  };
}
