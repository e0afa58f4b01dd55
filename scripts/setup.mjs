/**
 * Makes a fresh clone ready, and costs a moment when it is ready already. Runs before `npm start` and
 * `npm test` with whatever Node the machine has (20 or newer) and nothing installed: plain JavaScript,
 * no imports but Node's own and its neighbours.
 *
 *   node scripts/setup.mjs             packages and the pinned Node
 *   node scripts/setup.mjs --browser   and a browser for the tests
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyBrowser } from './setup/browser.mjs';
import { runs, show } from './setup/run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that runs TypeScript files and Astro by itself. */
const oldestNode = [22, 18];

try {
  installPackages();
  readyNode();
  if (process.argv.includes('--browser')) await readyBrowser(root);
} catch (error) {
  console.error(`\nSet-up stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function installPackages() {
  const missing = missingPackage();
  if (missing === undefined) return;
  console.log(`Installing packages: ${missing}.`);
  if (!show('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], root)) {
    throw new Error('npm ci did not finish. Its own message is above; the registry must be reachable once.');
  }
}

/**
 * Why packages must be installed, or nothing. npm keeps what it installed in node_modules/.package-lock.json;
 * packages for other systems are optional, and rightly absent there.
 */
function missingPackage() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return 'none are here yet';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const here = installed[path]?.version;
    if (here === undefined && !optional) return `${name} is not here yet`;
    if (here !== undefined && here !== version) return `${name} is ${here}, the lockfile says ${version}`;
    if (here !== undefined && !existsSync(join(root, path))) return `${name} is not here any more`;
  }
  return undefined;
}

/**
 * The npm package `node` fetches its program in an install script, which npm can be told not to run.
 * Then npm's scripts fall through to the machine's Node, which is good enough from 22.18 on.
 */
function readyNode() {
  const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (runs(pinned, ['--version'])) return;
  console.log('The pinned Node is not in place: fetching it.');
  show('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], root);
  if (runs(pinned, ['--version'])) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (enough) {
    console.log(`The pinned Node cannot be fetched here; going on with this machine's ${process.version}.`);
    return;
  }
  throw new Error(
    `the pinned Node cannot be fetched here, and this machine's ${process.version} is too old. ` +
      `Install Node ${oldestNode.join('.')} or newer, or let npm run the install script of the package "node": npm rebuild node --ignore-scripts=false`,
  );
}
