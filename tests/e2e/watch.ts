import { expect, test as base, type BrowserContext } from '@playwright/test';

/** Has each page tell of what its security policy refuses. */
async function watchPolicy(context: BrowserContext, faults: string[]): Promise<void> {
  const NAME = 'tellViolation';
  await context.exposeBinding(NAME, (_, text: string) => faults.push(text));
  await context.addInitScript((name) => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const tell: unknown = Reflect.get(window, name);
      if (typeof tell === 'function')
        tell(`${effectiveDirective}: ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  }, NAME);
}

/** Notes what is asked of another host, by a page or by a worker, which has no policy of the page's. */
export function watchRequests(context: BrowserContext, faults: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/u.test(protocol) && hostname !== '127.0.0.1')
      faults.push(`asked of another host: ${request.url()}`);
  });
}

/**
 * What every browser test holds the site to, whatever else it is about: nothing that the security policy refuses, and no
 * request to another host.
 */
export const test = base.extend<{ harmless: undefined }, { faults: string[] }>({
  faults: [
    async ({ browser }, use) => {
      const faults: string[] = [];
      browser.on('context', (context) => {
        void watchPolicy(context, faults);
        watchRequests(context, faults);
      });
      await use(faults);
    },
    { scope: 'worker', auto: true },
  ],
  harmless: [
    async ({ faults }, use) => {
      await use(undefined);
      expect(faults.splice(0), 'refused by the policy, or asked of another host').toEqual([]);
    },
    { auto: true },
  ],
});
