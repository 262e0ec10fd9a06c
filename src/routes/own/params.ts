import type { Params } from '$lib/view/params';

/** What the page's address asks for. */
export interface OwnView {
  /** Id of a report to look at again; empty: none. */
  readonly read: string;
  /** Where in its text, as an offset. */
  readonly at: number;
}

/** The parameters of the page's address. */
export const OWN_PARAMS: Params<OwnView> = {
  read: ['', (text) => (/^[\da-f-]{36}$/u.test(text) ? text : undefined)],
  at: [0, (text) => (/^\d{1,7}$/u.test(text) ? Number(text) : undefined)],
};
