/** In the place of the store: what a first page shows is given to it. */
const never = (): (() => Promise<never>) => () => new Promise(() => undefined);
export const load = never();
export const loadGeo = never();
export const once = <T>(loading: T): T => loading;
export class LoadError extends Error {}
