import { firstVisit } from '../e2e/page';
import { Host } from './host';

/** A reader who was never here, and a host of the test's own, whose network and releases it decides. */
export const test = firstVisit.extend<{ host: Host; site: string }>({
  // eslint-disable-next-line no-empty-pattern -- the runner asks for a pattern
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    host.stop();
  },
  site: async ({ host }, use) => use(await host.start()),
});
