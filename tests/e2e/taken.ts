import { readFileSync } from 'node:fs';
import type { Download, Locator } from '@playwright/test';
import { open, region, type Page } from './page';

/** Takes a file by the name of its choice in the menu of a panel. */
export async function take(panel: Locator, button: string, choice: RegExp): Promise<Download> {
  const page = panel.page();
  await panel.getByRole('button', { name: button }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menu', { name: '文件格式' }).getByRole('menuitem', { name: choice }).click(),
  ]);
  return file;
}
export async function openTable(page: Page, search = ''): Promise<Locator> {
  await open(page, `/${search}`);
  const panel = region(page, '表格');
  await panel.locator('tr[data-adcode]').first().waitFor();
  return panel;
}
export const bytesOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path());
export const bufferOf = async (file: Download): Promise<ArrayBuffer> =>
  new Uint8Array(await bytesOf(file)).buffer;
