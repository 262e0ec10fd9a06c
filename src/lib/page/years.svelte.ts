import { base } from '$app/paths';
import { bring } from '$lib/browser/lazy.svelte';
import { loadNewest } from './newest';
import { load, type Also, type LoadOnce, type LoadResult } from '$lib/store';
import { knownOf, neededYears, parseView, type View } from '$lib/view';

/** A view, and whether the reports of all years beside it. */
type Asked = Pick<View, 'year' | 'measure' | 'level'> & { readonly list?: true };
type Options = Parameters<typeof loadNewest>[0];

const loadTools = () => import('./all-years');

const alsoOf = ({ level, list }: Asked): Also[] => [
  ...(level === 'province' ? [] : ['cities' as const]),
  ...(list ? ['reports' as const] : []),
];

/** The years' figures that the page has: at first those of its first view, then what was asked for since. */
export class Years {
  /** Grows: what was loaded once stays. */
  result: LoadResult;
  /** What shows years beyond the first view's; not there before another is asked for. */
  tools = $state.raw<Awaited<ReturnType<typeof loadTools>>>();
  /** Report years that are on their way. */
  coming = $state.raw<readonly number[]>([]);

  /** What of its years is there besides, and what is asked for. */
  #also: readonly Also[] = [];
  #asked: readonly Also[] = [];

  constructor(first: LoadResult) {
    this.result = $state.raw(first);
  }

  /** Are all years there that the package holds? */
  get whole(): boolean {
    const { years, held } = this.result.loaded;
    return this.tools !== undefined && years.length === held.length;
  }

  /** Can a view be drawn with what is there? */
  has(view: Asked): boolean {
    const { loaded } = this.result;
    const here = neededYears(loaded, view).every((year) => loaded.years.includes(year));
    // A first view has neither outcomes nor the cities of which only facts are kept.
    return (
      here &&
      (this.tools !== undefined || view.measure !== 'outcome') &&
      alsoOf(view).every((one) => this.#also.includes(one))
    );
  }

  /** Brings what a view needs. Rejects where it does not come; `what` says of what then. */
  async bringView(view: Asked, what?: () => string, options: Options = { base }): Promise<void> {
    if (!this.has(view))
      await this.#bring(neededYears(this.result.loaded, view), alsoOf(view), what, options);
  }

  /** Brings all years. Rejects where they do not come; `what` says of what then. */
  async bringAll(what?: () => string): Promise<void> {
    if (!this.whole) await this.#bring(this.result.loaded.held, [], what, { base });
  }

  async #bring(
    years: readonly number[],
    besides: readonly Also[],
    what: (() => string) | undefined,
    options: Options,
  ) {
    const before = this.result.loaded.years;
    const { held } = this.result.loaded;
    const all = [...before, ...this.coming, ...years];
    const wanted = held.filter((year) => all.includes(year));
    const also = [...this.#asked, ...besides.filter((one) => !this.#asked.includes(one))];
    this.#asked = also;
    this.coming = wanted.filter((year) => !before.includes(year));
    try {
      const [tools, result] = await bring(
        () =>
          Promise.all([
            loadTools(),
            this.tools && wanted.length === before.length && also.length === this.#also.length
              ? this.result
              : load({ ...options, years: wanted, also }),
          ]),
        what,
      );
      this.tools = tools;
      // Of two loads under way the later asked for more, and may have come first.
      const isMore = result.loaded.years.length >= this.result.loaded.years.length;
      if (isMore && also.length >= this.#also.length) {
        this.#also = also;
        this.result = result;
      }
    } catch (error) {
      this.#asked = this.#also;
      throw error;
    } finally {
      const { years: here } = this.result.loaded;
      this.coming = this.coming.filter((year) => !wanted.includes(year) && !here.includes(year));
    }
  }
}

/** The years of this visit: a reader who comes back finds what was loaded. */
let visit: Years | undefined;

const asked = ({ result }: Years) => parseView(location.search, knownOf(result.loaded)).state;

/** The data of the first view, and of the year that the address asks for. */
export const loadYears: LoadOnce<Years> = Object.assign(
  async (options: Options) => {
    visit ??= new Years(await loadNewest(options));
    await visit.bringView(asked(visit), undefined, options);
    return visit;
  },
  { got: () => (visit?.has(asked(visit)) ? visit : undefined) },
);
