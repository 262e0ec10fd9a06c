/** Names of the caches of the site under `base` begin so: other sites of the host have caches too. */
export const cachesOf = (base: string): string => `biaochi ${base}/ `;

/** Does this page come from the device, so that it opens without a network? */
export function isSiteKept(): boolean {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  return Boolean(container?.controller);
}

/** Deletes the pages, scripts and data that are kept to be there without a network. `base` as SvelteKit's. */
export async function forgetSite(base: string): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!container) return;
  await (await container.getRegistration(`${base}/`))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(cachesOf(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}
