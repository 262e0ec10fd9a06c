import { load, once } from '$lib/store';

/** The newest year's figures, and every region and report: what most pages show, fetched once a visit for all. */
export const loadNewest = once(load);
