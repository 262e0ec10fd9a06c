import { counted, type DocumentNote } from '../document';
import { blocksOf } from './columns';
import { withoutFurniture } from './furniture';
import { linesOf } from './line';
import { paragraphsOf } from './paragraphs';
import type { Page, Run } from './run';

/** Text as pages have it, where every run has a place and nothing else says what a paragraph is. */
export interface PagesText {
  readonly text: string;
  readonly notes: readonly DocumentNote[];
}

/** Directions of writing; what runs along the page is read first. */
const TURNS = [0, 2, 1, 3, 'down'] as const;

/** The text of pages: lines joined to paragraphs, without numbers of pages and running heads, column after column. */
export function textOfPages(pages: readonly Page[]): PagesText {
  const texts = TURNS.map((turn) =>
    pages.map(({ width, height, runs }) => {
      const across = turn === 0 || turn === 2;
      return {
        lines: linesOf(
          runs.filter((run) => run.turn === turn).map((run) => turned(run, width, height)),
        ),
        height: across ? height : width,
      };
    }),
  )
    .filter((turnedPages) => turnedPages.some(({ lines }) => lines.length > 0))
    .map((turnedPages) => {
      const { pages: bare, numbers, heads } = withoutFurniture(turnedPages);
      const blocks = bare.map(blocksOf);
      return { paragraphs: paragraphsOf(blocks), numbers, heads, blocks };
    });
  const sum = (count: (one: (typeof texts)[number]) => number) =>
    texts.reduce((all, one) => all + count(one), 0);
  const columns = ({ blocks }: (typeof texts)[number]) =>
    blocks.filter((page) => page.some(({ role }) => role === 'left')).length;
  const vertical = pages.filter(({ runs }) => runs.some(({ turn }) => turn !== 0)).length;
  return {
    text: texts.flatMap(({ paragraphs }) => paragraphs).join('\n'),
    notes: [
      ...counted(
        'page-numbers',
        sum(({ numbers }) => numbers),
      ),
      ...counted(
        'running-heads',
        sum(({ heads }) => heads),
      ),
      ...counted('columns', sum(columns)),
      ...counted('vertical', vertical),
      ...counted('no-text-pages', pages.filter(({ runs }) => runs.length === 0).length),
    ],
  };
}

/** A run as it stands once its page is turned so that it can be read; columns of upright signs go from right to left. */
function turned(run: Run, width: number, height: number): Run {
  switch (run.turn) {
    case 0:
      return run;
    case 1:
    case 'down':
      return { ...run, x: run.y, y: width - run.x };
    case 2:
      return { ...run, x: width - run.x, y: height - run.y };
    case 3:
      return { ...run, x: height - run.y, y: run.x };
  }
}
