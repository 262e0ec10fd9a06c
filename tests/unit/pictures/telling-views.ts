import { MEASURES, type Loaded, type Region } from '../../../src/lib/domain';
import { DEFAULT_VIEW, latestYear, show, type Shown, type View } from '../../../src/lib/view';
import { cityCoverage } from '../../../src/lib/view/explore/city-coverage';
import { provincesWithPrefectures } from '../../../src/lib/view/explore/with-cities';
import { allCells } from '../../../src/lib/view/outcome-cells';

/** Whose regions are shown: the provinces, the cities of the province with most reports of them, all cities. */
export function placesOf(loaded: Loaded): Readonly<Record<'provinces' | 'cities' | 'all', View>> {
  const coverageOf = cityCoverage(loaded, latestYear(loaded));
  const held = ({ adcode }: Region) => coverageOf(adcode).held;
  const [most] = provincesWithPrefectures(loaded).sort((one, other) => held(other) - held(one));
  const cities = { ...DEFAULT_VIEW, level: 'prefecture' } as const;
  return {
    provinces: DEFAULT_VIEW,
    cities: { ...cities, parent: most?.adcode ?? 'auto' },
    all: cities,
  };
}

const numbersOf = ({ rows }: Shown) =>
  rows.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : []));
const inState = ({ rows }: Shown, state: string) =>
  rows.filter(({ cell }) => cell.state === state).length;

/** By which a view is told from the others: the one that has most of it is taken. */
const RULES: Readonly<Record<string, (shown: Shown) => number>> = {
  'the longest name': ({ indicator }) => indicator.nameZh.length + indicator.nameEn.length,
  'most regions with a number': (shown) => numbersOf(shown).length,
  'most negative numbers': (shown) => numbersOf(shown).filter((value) => value < 0).length,
  'most words without a number': (shown) => inState(shown, 'words'),
  'most numbers worked out': (shown) => inState(shown, 'implied'),
  'most amounts that count different things': ({ rows }) =>
    rows.filter(({ kinds }) => kinds !== undefined).length,
  'the longest numbers': (shown) => Math.max(0, ...numbersOf(shown).map(Math.abs)),
  'nothing stated': (shown) => -shown.rows.length + inState(shown, 'missing'),
};

/** Views of the provinces that differ most in what their pictures have to find room for, by why each is taken. */
export function tellingViews(loaded: Loaded): readonly (readonly [why: string, view: View])[] {
  const views = loaded.indicators.flatMap(({ id }) =>
    MEASURES.map((measure): View => ({ ...DEFAULT_VIEW, indicator: id, measure })),
  );
  const all = views.map((view) => ({ view, shown: show(loaded, view, 'zh', allCells) }));
  return Object.entries(RULES).flatMap(([why, rule]) => {
    const [first] = all
      .map(({ view, shown }) => ({ view, most: rule(shown) }))
      .sort((one, other) => other.most - one.most);
    return first ? [[why, first.view] as const] : [];
  });
}
