import {
  NATION,
  type Indicator,
  type Kind,
  type Loaded,
  type Region,
} from '../../../src/lib/domain';
import type { Lang } from '../../../src/lib/i18n';
import { wordsTexts } from '../../../src/lib/i18n/texts/words';
import { cardSheet } from '../../../src/lib/picture/sheet/card/sheet';
import { compareSheet } from '../../../src/lib/picture/sheet/kinds/compare';
import { ladderSheet, topUpsSheet } from '../../../src/lib/picture/sheet/kinds/ladder';
import { profileSheet } from '../../../src/lib/picture/sheet/kinds/profile';
import type { Asked, Sheet } from '../../../src/lib/picture/sheet/sheet';
import { DEFAULT_VIEW, indicatorNames, latestYear, show } from '../../../src/lib/view';
import { statedCells } from '../../../src/lib/view/cells';
import { comparisonOf, linesOfComparison } from '../../../src/lib/view/compare/comparison';
import { overYears } from '../../../src/lib/view/compare/over-years';
import { ladderOf } from '../../../src/lib/view/ladder/ladder';
import { topUpIn, topUpsOf } from '../../../src/lib/view/ladder/top-up';
import { matrixOf } from '../../../src/lib/view/matrix/matrix';
import { ordered } from '../../../src/lib/view/matrix/order';
import { DEFAULT_MATRIX, type MatrixView } from '../../../src/lib/view/matrix/state';
import { matrixYears } from '../../../src/lib/view/matrix/years';
import { allCells } from '../../../src/lib/view/outcome-cells';
import { reportedParts } from '../../../src/lib/view/region/place';
import { profile } from '../../../src/lib/view/region/profile';
import { yearsOf } from '../../../src/lib/view/region/years';
import { wordCourses, wordsByIndicator } from '../../../src/lib/view/words/words';
import { matrixSheet, yearsSheet } from '../../../src/routes/matrix/sheets';
import { coursesSheet, indicatorsSheet } from '../../../src/routes/words/sheets';

const ASKED: Asked = {
  theme: 'light',
  address: 'https://biaochi.example/compare?select=150000,540000,820000,650000,440000',
  date: new Date(2024, 2, 5),
};
/** Of the regions compared the names are among the longest. */
const COMPARED = ['150000', '230000', '540000', '640000', '820000'];

/** The pictures that pages beside the explore page offer, each made as its page makes it. */
export class PagePictures {
  readonly #year: number;
  constructor(
    private readonly loaded: Loaded,
    private readonly lang: Lang,
  ) {
    this.#year = latestYear(loaded);
  }

  /** Two to five regions side by side, alone and with their years. */
  compared(count: number, measure: Kind, withYears: boolean): Sheet {
    const { loaded } = this;
    const regions = COMPARED.slice(0, count).map((code) => this.#region(code));
    const of = { regions, year: this.#year, measure, topic: 'all' } as const;
    const comparison = comparisonOf(loaded, of);
    const years = withYears
      ? new Map(
          linesOfComparison(comparison).map(({ indicator }) => [
            indicator.id,
            overYears(loaded, indicator, regions, measure),
          ]),
        )
      : 'none';
    return compareSheet({ comparison, years, speech: this.#speech }, ASKED);
  }

  profile(adcode: string): Sheet {
    const { loaded } = this;
    const shown = profile(loaded, this.#region(adcode), this.#year);
    const years = new Map(
      shown.topics.flatMap(({ lines }) =>
        lines.map(({ indicator }) => [indicator.id, yearsOf(loaded, indicator, adcode)] as const),
      ),
    );
    return profileSheet({ profile: shown, years, speech: this.#speech }, ASKED);
  }

  /** The ladder of a year with all its provinces open, or closed. */
  ladder(indicator: Indicator, open: boolean): Sheet {
    const { loaded } = this;
    const lookup = statedCells(loaded, indicator.id, this.#year, 'target');
    const top = ladderOf(this.#region(NATION), {
      cellOf: ({ adcode }) => lookup(adcode),
      partsOf: ({ adcode }) => reportedParts(loaded, adcode),
      opens: ({ adcode }) => open || adcode === NATION,
    });
    const topUp = topUpIn(loaded, indicator.id, this.#year, this.lang);
    const mean = topUp.weighted === 'none' ? 'none' : topUp.weighted.value;
    return ladderSheet({ top, indicator, mean, speech: this.#speech }, topUp, ASKED);
  }

  topUps({ id }: Indicator): Sheet {
    const { loaded, lang } = this;
    return topUpsSheet(topUpsOf(loaded, id, lang), this.#indicator(id), this.#speech, ASKED);
  }

  matrix(part: Partial<MatrixView>): Sheet {
    const view = { ...DEFAULT_MATRIX, ...part };
    const pictured = { view, speech: this.#speech };
    if (view.chart === 'years') return yearsSheet(pictured, matrixYears(this.loaded, view), ASKED);
    const matrix = matrixOf(this.loaded, { ...view, year: this.#year });
    return matrixSheet(pictured, ordered(matrix, view.order), ASKED);
  }

  /** The words of an indicator over the years, or of all indicators. */
  words(indicator: Indicator | 'all'): Sheet {
    const pictured = { speech: this.#speech, where: wordsTexts(this.lang).provinces };
    if (indicator === 'all')
      return indicatorsSheet(
        pictured,
        wordsByIndicator(this.loaded, this.#year, 'all'),
        this.#year,
        ASKED,
      );
    return coursesSheet(pictured, wordCourses(this.loaded, indicator, 'all'), ASKED);
  }

  /** What is told of a region under an indicator. */
  cards(indicator: Indicator): Sheet[] {
    const { loaded, lang } = this;
    const shown = show(loaded, { ...DEFAULT_VIEW, indicator: indicator.id }, lang, allCells);
    const { nameOf } = this.#speech;
    return shown.rows.map((row) =>
      cardSheet({ loaded, shown, row, implied: true, lang, nameOf }, ASKED),
    );
  }

  get #speech() {
    return { lang: this.lang, nameOf: indicatorNames(this.loaded, this.lang) };
  }
  #region(code: string): Region {
    return found(this.loaded.regions.find(({ adcode }) => adcode === code));
  }
  #indicator(name: string): Indicator {
    return found(this.loaded.indicators.find(({ id }) => id === name));
  }
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('not in the package');
  return one;
}
