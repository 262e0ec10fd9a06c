import {
  expect,
  finding,
  firstVisit as test,
  ready,
  withoutLaterParts,
  type Page,
} from '../e2e/page';

/** The scripts that a page asks for, by path. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && !pathname.includes('/workers/')) asked.add(pathname);
  });
  await page.goto(address);
  await ready(page);
  return [...asked];
}

test('whichever script does not come, a reader is told', async ({ page, context, faults }) => {
  await withoutLaterParts(page);
  for (const script of await scriptsOf(page, '/')) {
    const visit = await context.newPage();
    await visit.route(`**${script}`, (route) => route.abort());
    await visit.goto('/?lang=en', { waitUntil: 'commit' });
    const told = visit.getByRole('alert').filter({ hasText: /没有载入|did not load/ });
    await expect(told.or(finding(visit)).first(), script).toBeVisible();
    await visit.unrouteAll({ behavior: 'ignoreErrors' });
    await visit.close();
  }
  // The framework's last resort is markup that it parses, which trusted types refuse: ours stands in its place.
  expect(faults.splice(0).filter((fault) => !fault.includes('DOMParser'))).toEqual([]);
});

test('a page that did not come is there after a retry', async ({ page }) => {
  // Else the page has come before it is asked for.
  await withoutLaterParts(page);
  await page.goto('/');
  await ready(page);
  await page.route('**/nodes/*.js', (route) => route.abort());
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { name: '页面没有载入' })).toBeVisible();
  await page.unroute('**/nodes/*.js');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
});

test('once the first page has been read for a moment, the others’ scripts are there', async ({
  page,
  context,
}) => {
  // Parts of other pages that are asked for, and those that have come.
  const [asked, come] = [new Set<string>(), new Set<string>()];
  const ours = (url: string) => url.endsWith('.js');
  page.on('request', (request) => ours(request.url()) && asked.add(request.url()));
  page.on('requestfinished', (request) => ours(request.url()) && come.add(request.url()));
  await page.goto('/');
  await ready(page);
  // Before them stand the layout, the page of errors and the first page.
  const pages = () => [...come].filter((url) => /nodes\/(?:[3-9]|\d\d)\./.test(url)).length;
  await expect.poll(pages).toBe(3);
  // What a page imports is asked for together with it.
  await expect.poll(() => asked.size - come.size).toBe(0);
  await context.setOffline(true);
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await expect(page.getByText(/取不到 data\//)).toBeVisible();
});
