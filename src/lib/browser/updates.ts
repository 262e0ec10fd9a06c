/** What there is for a reader to take: a version that waits, or one that another tab has taken already. */
export type Update = ServiceWorker | 'elsewhere';

/** How long a page that stays open goes without asking for a new version, ms. */
const HOUR = 3_600_000;

/** The service worker's address, as browsers with trusted types want it. */
function trusted(url: string): string {
  const policy = window.trustedTypes?.createPolicy('biaochi-service-worker', {
    createScriptURL: () => url,
  });
  return policy?.createScriptURL('') ?? url;
}

/** Calls back when a worker that is being installed is ready to take over. */
function whenReady(worker: ServiceWorker | null, found: (update: Update) => void): void {
  worker?.addEventListener('statechange', () => {
    // Without a controller it is the first one, and there is nothing to update.
    if (worker.state === 'installed' && navigator.serviceWorker.controller) found(worker);
  });
}

/**
 * Keeps the site on the device, and calls back when there is a new version of it. `base` as SvelteKit's. Does nothing
 * where the browser has no service workers, or not at this address.
 */
export async function followUpdates(base: string, found: (update: Update) => void): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!container) return;
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) found('elsewhere');
    controlled = true;
  });
  const registration = await container.register(trusted(`${base}/service-worker.js`), {
    updateViaCache: 'none',
  });
  if (registration.waiting && controlled) found(registration.waiting);
  whenReady(registration.installing, found);
  registration.addEventListener('updatefound', () => whenReady(registration.installing, found));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // no network: at the next look
  });
}

/** Puts the new version in the place of this one, code and data at once, and shows the same address in it. */
export function take(update: Update): void {
  if (update === 'elsewhere') return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  update.postMessage('apply');
}
