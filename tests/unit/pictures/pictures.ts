import { readFileSync } from 'node:fs';
import { classifyRows } from '../../../src/lib/charts/colour/classes';
import { isDifference, NATION, type Loaded } from '../../../src/lib/domain';
import type { Lang } from '../../../src/lib/i18n';
import { rankingChanges } from '../../../src/lib/page/ranking-changes';
import type { PictureKind, PictureRequest } from '../../../src/lib/picture/request';
import { sheetOf } from '../../../src/lib/picture/sheet/sheet-of';
import type { Sheet } from '../../../src/lib/picture/sheet/sheet';
import {
  COMPARED_MOST,
  indicatorNames,
  references,
  regionsIn,
  show,
  viewSearch,
  type View,
} from '../../../src/lib/view';
import { byProvince } from '../../../src/lib/view/explore/by-province';
import { showPair } from '../../../src/lib/view/explore/pair';
import { trendOf, type Trend } from '../../../src/lib/view/explore/trend';
import { allCells } from '../../../src/lib/view/outcome-cells';

/** The pictures that the explore page offers: of the provinces, of a province's cities, of all cities. */
const KINDS = {
  provinces: ['map', 'tiles', 'ranking', 'strip', 'scatter', 'trend', 'multiples'],
  cities: ['map', 'ranking', 'strip', 'scatter'],
  allCities: ['map', 'byProvince', 'ranking', 'strip', 'scatter'],
} as const satisfies Readonly<Record<string, readonly PictureKind[]>>;

/** The kinds of picture that a view's page offers. */
export function kindsOf({ level, parent }: Pick<View, 'level' | 'parent'>): readonly PictureKind[] {
  if (level === 'province') return KINDS.provinces;
  return parent === 'auto' ? KINDS.allCities : KINDS.cities;
}

const maps = new Map<string, unknown>();
function mapOf({ level, parent }: View): unknown {
  const name = level === 'province' ? 'china' : parent === 'auto' ? 'prefectures' : parent;
  if (!maps.has(name)) maps.set(name, JSON.parse(readFileSync(`static/geo/${name}.json`, 'utf8')));
  return maps.get(name);
}

/** A view with as many regions chosen as can be: from the highest of its rows to the lowest. */
export function withChosen(loaded: Loaded, view: View): View {
  const { rows } = show(loaded, view, 'zh', allCells);
  const step = Math.max(1, (rows.length - 1) / (COMPARED_MOST - 1));
  const at = Array.from({ length: COMPARED_MOST }, (_, i) => rows[Math.round(i * step)]);
  return { ...view, select: [...new Set(at.flatMap((row) => row?.region.adcode ?? []))] };
}

/** The lines of a view's regions over the years, and those of all provinces. */
function trendsOf(loaded: Loaded, view: View, request: Pick<PictureRequest, 'indicator'>) {
  const field = regionsIn(loaded, { level: 'province', parent: 'auto', group: view.group });
  const provinces = loaded.regions.filter(({ parent }) => parent === NATION);
  const { indicator } = request;
  const all = trendOf(loaded, { indicator, implied: view.implied, regions: provinces, field });
  const lines = all.lines.filter(({ region }) => view.select.includes(region.adcode));
  return { trend: { ...all, lines }, multiples: all };
}

/** The pictures of a view, made as its page makes them; each is laid out when it is asked for. */
export function sheetsOf(loaded: Loaded, view: View, lang: Lang): (kind: PictureKind) => Sheet {
  const shown = show(loaded, view, lang, allCells);
  const nameOf = indicatorNames(loaded, lang);
  const sign = isDifference(view.measure);
  const changes = rankingChanges(loaded, shown, { lang, nameOf });
  let trends: { readonly trend: Trend; readonly multiples: Trend } | undefined;
  const request: Omit<PictureRequest, 'kind'> = {
    rows: shown.rows,
    classes: classifyRows(shown.rows, sign),
    indicator: shown.indicator,
    unit: shown.unit,
    lang,
    theme: 'light',
    selected: new Set(view.select),
    nameOf,
    references: references(shown, lang, nameOf),
    sign,
    shown,
    boundaries: mapOf(view),
    address: `https://biaochi.example/${viewSearch(view, lang)}`,
    date: new Date(2024, 2, 5),
  };
  return (kind) => {
    if (kind === 'scatter')
      return sheetOf({ ...request, kind, pair: showPair(loaded, view, shown) });
    if (kind === 'byProvince')
      return sheetOf({
        ...request,
        kind,
        provinces: byProvince(loaded, view, shown, lang, allCells),
      });
    if (kind === 'trend' || kind === 'multiples') {
      trends ??= trendsOf(loaded, view, shown);
      return sheetOf({ ...request, kind, trend: trends[kind] });
    }
    return sheetOf({ ...request, kind, changes: changes?.drawn });
  };
}
