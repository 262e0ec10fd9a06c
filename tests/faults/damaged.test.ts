import { expect, finding, firstVisit as test, ready, type Page } from '../e2e/page';

/** A page of the site on which none of its scripts run. */
const BARE = '/data/datapackage.json';

/** How a record of a store is altered by hand. It runs in the page, so it knows nothing but its argument. */
type Alter = (record: unknown) => unknown;

/** Alters every record of a store. */
async function damage(page: Page, store: string, alter: Alter): Promise<void> {
  await page.goto(BARE);
  await page.evaluate(
    ([name, code]) =>
      new Promise<void>((resolve, reject) => {
        const change = new Function('record', `return (${code})(record)`) as Alter;
        const opening = indexedDB.open('biaochi');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name, 'readwrite');
          tx.objectStore(name).openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            cursor.update(change(cursor.value));
            cursor.continue();
          };
          tx.onabort = reject;
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, String(alter)] as const,
  );
}

/** What of the data the first view has; other years come after it. */
const FIRST = /^\/(data|geo)\/(?!(observations|reports)-(?!2024))/u;

/** Goes to the first page; what of its data is fetched. */
async function fetched(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const note = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
  page.on('request', note);
  await page.goto('/');
  await ready(page);
  page.off('request', note);
  return [...new Set(asked)].filter((path) => FIRST.test(path)).sort();
}

const HEALTHY = ['/data/datapackage.json', '/geo/manifest.json'];
const TABLES = ['indicators', 'observations-2024', 'regions', 'reports-2024'].map(
  (name) => `/data/${name}.csv`,
);

const FAULTS: readonly [string, string, Alter, readonly string[]][] = [
  ['a type', 'tables', (record) => ({ ...(record as object), value: { length: '1' } }), TABLES],
  ['garbage', 'tables', () => 'garbage', TABLES],
  ['nothing', 'tables', () => null, TABLES],
  [
    // The page would show it as a figure of a report.
    'a figure',
    'tables',
    (record) => {
      const { columns } = (record as { value: { columns: Record<string, { values?: unknown }> } })
        .value;
      const { values } = columns['value'] ?? {};
      if (values instanceof Float64Array) values.fill(99);
      return record;
    },
    ['/data/observations-2024.csv'],
  ],
  ['the list of the version', 'pointer', () => ({ version: 'f'.repeat(16), parts: 5 }), []],
  ['garbage', 'pointer', () => 'garbage', []],
  [
    'a map',
    'geo',
    (record) => {
      Object.assign((record as { value: object }).value, { text: 7 });
      return record;
    },
    ['/geo/china.json'],
  ],
];

for (const [what, store, alter, anew] of FAULTS)
  test(`stored data altered by hand are noticed and fetched anew: ${what} (${store})`, async ({
    page,
  }) => {
    await fetched(page);
    const said = await finding(page).textContent();
    await damage(page, store, alter);
    expect(await fetched(page)).toEqual([...HEALTHY, ...anew].sort());
    await expect(finding(page)).toHaveText(said ?? '');
    await expect(page.getByRole('status').filter({ hasText: '内存' })).toHaveCount(0);
    // And what came instead is kept.
    expect(await fetched(page)).toEqual(HEALTHY);
  });

test('damaged data without a network: the page says so, and they come with the network', async ({
  page,
}) => {
  await fetched(page);
  await damage(page, 'tables', () => 'garbage');
  await page.route('**/data/**', (route) => route.abort());
  await page.goto('/');
  const alert = page.getByRole('alert').filter({ hasText: '数据没有载入' });
  await expect(alert).toContainText('请检查网络后重试。');
  await page.unroute('**/data/**');
  await alert.getByRole('button', { name: '重试' }).click();
  await ready(page);
  await expect(finding(page)).toContainText('31份');
  expect(await fetched(page)).toEqual(HEALTHY);
});
