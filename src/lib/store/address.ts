/** The absolute address of a folder of the site, for a worker that knows no page. */
export const absolute = (base: string, folder: string): string =>
  new URL(
    `${base}/${folder}`.replace(/^\/+/, '/'),
    globalThis.location?.href ?? 'http://localhost/',
  ).href;
