import AxeBuilder from '@axe-core/playwright';
import { expect, painted, type Page } from './page';

/**
 * What axe finds, each with its elements. `rules`: those alone. Two savings: what passes is not gathered, and the
 * results are put together in the page itself, which may be where there are no frames of other origins.
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const found = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.target).join(' ')}`);
}

/** Expects a page as it stands to pass axe in both themes: in the dark, all that colours decide. */
export async function expectSound(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await painted(page);
  expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}
