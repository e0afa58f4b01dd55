import { defineConfig } from '@playwright/test';
import { shellLaunch } from './scripts/browser.ts';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // One more than a small machine has cores: a test also waits.
  workers: 3,
  timeout: 120_000,
  // A busy machine is no fault of the page.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // The server takes any free port and says which.
    baseURL: process.env['SITE_ADDRESS'] ?? 'http://localhost:4321/',
    launchOptions: shellLaunch(),
    // A browser with windows grants it to the page in front, unasked.
    permissions: ['clipboard-write'],
    // No traces: to keep a body that the browser has dropped they fetch it again, which the policy refuses and
    // a test then reports.
    screenshot: 'only-on-failure',
    // What a test blocks, counts or cuts off is the network's; test/browser/kept-offline.spec.ts has the worker.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: '0', HOST: 'localhost', BASE_PATH: '/' },
    wait: { stdout: /Deskbridge is at (?<site_address>\S+)/ },
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 30_000,
  },
});
