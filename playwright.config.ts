import { defineConfig } from '@playwright/test';

/** Two checkouts tested at once need a port each. */
const PORT = Number(process.env['E2E_PORT'] ?? 4179);
const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests',
  snapshotPathTemplate: '{testDir}/visual/pixels/{arg}{ext}',
  testMatch: ['e2e/**/*.test.ts', 'faults/**/*.test.ts'],
  timeout: 30_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1180, height: 820 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node scripts/run/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
