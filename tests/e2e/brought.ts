import type { Page } from './page';

/** Chooses a file of these bytes where a reader brings what is theirs. */
export async function choose(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes);
  const box = page.getByRole('region', { name: '带入', exact: true });
  await box
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
