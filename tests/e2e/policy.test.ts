import { expect, firstVisit as test, ready } from './page';

// That nothing the pages do is refused, every browser test sees to (`watch.ts`). Here: that the rest is.

test('the page’s policy lets neither markup nor text become script', async ({ page, faults }) => {
  await page.goto('/');
  await ready(page);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toContain("'unsafe-eval'");
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append("document.documentElement.dataset.ran = 'inline'");
    document.head.append(script);
    const image = new Image();
    image.src = 'https://elsewhere.invalid/x.png';
    await new Promise((done) => (image.onerror = done));
    const asked = await fetch('https://elsewhere.invalid/').then(
      () => 'fetched',
      () => 'refused',
    );
    let markup = 'taken';
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>markup</b>');
    } catch {
      markup = 'refused';
    }
    return { script: document.documentElement.dataset['ran'] ?? 'refused', asked, markup };
  });
  expect(ran).toEqual({ script: 'refused', asked: 'refused', markup: 'refused' });
  // Each was told, and would fail any other test.
  const told = () => new Set(faults.map((fault) => fault.replace(/:.*/u, '')));
  for (const directive of ['connect-src', 'img-src', 'require-trusted-types-for'])
    await expect.poll(told).toContain(directive);
  faults.length = 0;
});
