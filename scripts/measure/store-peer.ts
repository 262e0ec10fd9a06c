// The peer's thread of `npm run measure:store`: papaparse fetches and parses files by itself. Nothing is verified, checked,
// put into columns or kept.
import Papa from 'papaparse';

/** What is asked of the thread. */
export interface Asked {
  /** Absolute. */
  readonly urls: readonly string[];
  /** Are all rows held until the last file is parsed? Else those of a file are let go when it is. */
  readonly held: boolean;
}

const rowsOf = (url: string): Promise<readonly string[][]> =>
  new Promise((complete, error) =>
    Papa.parse<string[]>(url, { download: true, complete: ({ data }) => complete(data), error }),
  );

addEventListener('message', ({ data: { urls, held } }: MessageEvent<Asked>) => {
  const counts = (rows: readonly string[][]) => rows.length;
  void Promise.all(urls.map((url) => (held ? rowsOf(url) : rowsOf(url).then(counts)))).then((all) =>
    postMessage(
      all.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.length), 0),
    ),
  );
});
