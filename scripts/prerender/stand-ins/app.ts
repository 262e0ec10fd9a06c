/** In the place of the framework's modules: the page is at the root of the site, and goes nowhere. */
export const base = process.env['BASE_PATH'] ?? '';
export const resolve = (path: string): string => base + path;
export const page = { url: new URL('http://localhost/'), state: {} };
const nowhere = (): (() => void) => () => undefined;
export const afterNavigate = nowhere();
export const preloadCode = nowhere();
export const pushState = nowhere();
export const replaceState = nowhere();
