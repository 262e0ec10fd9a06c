import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/run/browser.mjs';

/** Two checkouts tested at once need a port each. */
const PORT = Number(process.env['E2E_PORT'] ?? 4179);

/** More browsers at once than this wait for one another. */
const MOST_WORKERS = 6;
/** What is broken at so many places needs no longer list, and each may have waited for a minute. */
const MOST_FAILURES = 12;

export default defineConfig({
  testDir: 'tests',
  snapshotPathTemplate: '{testDir}/visual/pixels/{arg}{ext}',
  testMatch: ['e2e/**/*.test.ts', 'faults/**/*.test.ts'],
  // Only so that a test which hangs ends, ms: a machine ten times slower than a usual one passes.
  timeout: 300_000,
  expect: {
    timeout: 60_000,
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/e2e/{arg}{ext}' },
  },
  fullyParallel: true,
  workers: Math.min(availableParallelism(), MOST_WORKERS),
  maxFailures: MOST_FAILURES,
  forbidOnly: Boolean(process.env['CI']),
  // A browser that stops painting (once in some thousand tests, under load) is no fault of the page; the list names it as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1180, height: 820 },
    locale: 'zh-CN',
    // It would answer in the place of the server; the tests about it allow it.
    serviceWorkers: 'block',
    // A button that never comes is told as that, not as a test that took too long.
    actionTimeout: 60_000,
    timezoneId: 'Asia/Shanghai',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node scripts/run/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
