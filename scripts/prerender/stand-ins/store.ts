/** In the place of the store: what a first page shows is given to it. */
export const load = (): Promise<never> => new Promise(() => undefined);
export const loadGeo = load;
export const once = <T>(loading: T): T => loading;
export class LoadError extends Error {}
