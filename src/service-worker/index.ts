/**
 * The site without a network: one build with the data it was published with, kept whole and used until the reader takes
 * the next. Everything else is asked of the network as if this were not here.
 */
import { answerTo } from './answer';
import { forgetOld } from './cache';
import { keepAll } from './keep';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== 'not-ours') event.respondWith(answer);
});

/** The reader has agreed to the new version. */
self.addEventListener('message', ({ data }) => {
  if (data === 'apply') void self.skipWaiting();
});
