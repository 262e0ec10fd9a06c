import type { Page } from './page';

/** What this browser prints of a page: A4 with the margins of official documents, its number at the foot. */
export async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  return page.pdf({
    format: 'A4',
    margin: { top: '30mm', bottom: '30mm', left: '25mm', right: '25mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:9pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
  });
}
