import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import * as z from 'zod';

/** Where scripts/setup.mjs --browser left the path of the browser that it found. */
const note = 'node_modules/.cache/deskbridge/browser.json';

function browserPath(): string {
  if (!existsSync(note))
    throw new Error('No browser is known yet. Find one first: node scripts/setup.mjs --browser');
  return z.object({ path: z.string() }).parse(JSON.parse(readFileSync(note, 'utf8'))).path;
}

/** Chromium has no sandbox for root, as in a container; the others keep it off the network. */
const switches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine may miss a deadline once; what fails twice has failed.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    // The server takes any free port and says which.
    baseURL: process.env['SITE_ADDRESS'] ?? 'http://localhost:4321/',
    launchOptions: { executablePath: browserPath(), args: switches },
    // No traces: to keep a body that the browser has dropped they fetch it again, which the policy refuses and
    // a test then reports.
    screenshot: 'only-on-failure',
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
