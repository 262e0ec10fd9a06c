/** In the place of what fetches later parts: none of them is on the page when it comes. */
export const lost = { what: '' };
const never = new Promise<never>(() => undefined);
export const bring = (): Promise<never> => never;
export const early = (): Promise<never> => never;
