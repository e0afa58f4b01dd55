import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runs, show } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const tenMinutes = 600_000;

const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((path) => join(process.env[variable] ?? '', path)),
  ),
};

/** Finds or fetches a browser, and leaves its path, and that of its shell, where scripts/browser.ts looks. */
export async function readyBrowser(root) {
  const note = join(root, 'node_modules/.cache/deskbridge/browser.json');
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '' && !starts(asked)) {
    throw new Error(
      `CHROMIUM_PATH is ${asked}, which does not start. Name the program of Chromium or Chrome, or leave it unset.`,
    );
  }
  const known = asked || noted(note) || installed();
  const path = known || (await downloaded(root)) || fromDistribution();
  if (!path) {
    throw new Error(
      'no browser was found for the tests. Install Chromium or Chrome, or run "npx playwright install chromium"; ' +
        'where it is in an unusual place, set CHROMIUM_PATH to its program.',
    );
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, `${JSON.stringify({ path, shell: shellOf(path) })}\n`);
  if (!known) console.log(`Browser for the tests: ${path}`);
}

/** The same browser without its windows, where the distribution has it. */
function shellOf(path) {
  const shell = join(dirname(path), 'chromium-headless-shell');
  return existsSync(shell) && starts(shell) ? shell : undefined;
}

function noted(note) {
  if (!existsSync(note)) return undefined;
  const { path } = JSON.parse(readFileSync(note, 'utf8'));
  return existsSync(path) ? path : undefined;
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [...(usualPlaces[process.platform] ?? []), ...(process.platform === 'win32' ? [] : onPath)];
  return places.find((place) => existsSync(place) && starts(place));
}

/** Chrome on Windows opens a window instead of printing its version, so there it is enough that it exists. */
function starts(path) {
  return process.platform === 'win32' ? existsSync(path) : runs(path, ['--version']);
}

/** Playwright's own Chromium, fetched where its host can be reached. */
async function downloaded(root) {
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href);
  const path = chromium.executablePath();
  if (existsSync(path) && starts(path)) return path;
  console.log('No browser was found: fetching the one of Playwright, which takes a while.');
  const cli = join(root, 'node_modules/playwright/cli.js');
  const fetched = runs(process.execPath, [cli, 'install', '--no-shell', 'chromium'], tenMinutes);
  if (fetched && existsSync(path) && starts(path)) return path;
  console.log('It could not be fetched, or lacks libraries of the system.');
  return undefined;
}

function fromDistribution() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return undefined;
  if (process.getuid?.() !== 0) {
    console.log('Chromium can come from the distribution, with root rights: sudo apt-get install chromium');
    return undefined;
  }
  console.log('Installing the Chromium of this distribution.');
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  show('apt-get', ['update', ...quiet]);
  // One by one: older distributions have no shell.
  for (const program of ['chromium', 'chromium-headless-shell']) {
    show('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, program]);
  }
  return installed();
}
