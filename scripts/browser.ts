import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Request } from '@playwright/test';
import * as z from 'zod';

/** Where scripts/setup.mjs --browser left the path of the browser that it found. */
const note = join(import.meta.dirname, '../node_modules/.cache/deskbridge/browser.json');

const Found = z.object({ path: z.string(), shell: z.string().optional() });

/** Milliseconds. */
const quiet = 500;
const mostQuiet = 5_000;

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

/** How Playwright starts the browser of this machine. Throws where none is known yet. */
export function browserLaunch(): Launch {
  return { executablePath: found().path, args: switches };
}

/**
 * The same browser without its windows where the machine has it: a page costs a third of the processor time. It
 * keeps no page to go back to, and asks for no permission: what is not granted is refused.
 */
export function shellLaunch(): Launch {
  const { path, shell = path } = found();
  return { executablePath: shell, args: switches };
}

function found(): z.infer<typeof Found> {
  if (!existsSync(note))
    throw new Error('No browser is known yet. Find one first: node scripts/setup.mjs --browser');
  return Found.parse(JSON.parse(readFileSync(note, 'utf8')));
}

/**
 * Gives what waits until no page of a context has asked for anything in a while. Playwright's own `networkidle` never
 * comes once a page has taken the query out of its address, or has a lazy frame that came late.
 */
export function watchRequests(context: BrowserContext): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const end = (request: Request): void => {
    open.delete(request);
    last = performance.now();
  };
  context.on('request', (request) => {
    open.add(request);
    last = performance.now();
  });
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  return async () => {
    // What a page does on its own begins a moment after the last answer.
    last = Math.max(last, performance.now() - quiet / 2);
    const latest = performance.now() + mostQuiet;
    while ((open.size > 0 || performance.now() - last < quiet) && performance.now() < latest) {
      await setTimeout(40);
    }
  };
}

/**
 * Parts of the browser around a page. The list of the address bar is two pages of its own in newer versions: they
 * start with every window, and took half the time of opening a page.
 */
const omitted = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** What Playwright turns off itself, once more: of two such switches Chromium reads the last one only. */
export const omittedByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Chromium has no sandbox for root, as in a container; the others keep it off the network. */
const switches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...omittedByPlaywright, ...omitted].join()}`,
];
