/**
 * Makes a fresh clone ready, and costs a moment when it is ready already. `npm start` and `npm test` begin with
 * it, on whatever Node the machine has (20 or newer) and with nothing installed: plain JavaScript, no imports but
 * Node's own and its neighbours.
 *
 *   node scripts/setup.mjs             packages and the pinned Node
 *   node scripts/setup.mjs --browser   and a browser for the tests
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
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
  const options = ['--ignore-scripts', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'];
  if (!show('npm', ['ci', ...options], root)) {
    throw new Error('npm ci did not finish. Its own message is above; the registry must be reachable once.');
  }
}

/** Why packages must be installed, or nothing. npm keeps what it installed in node_modules/.package-lock.json. */
function missingPackage() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return 'none are here yet';
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  for (const [path, wanted] of Object.entries(lockedPackages())) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const here = installed[path]?.version;
    if (here === undefined && isNeeded(wanted)) return `${name} is not here yet`;
    if (here !== undefined && here !== wanted.version)
      return `${name} is ${here}, the lockfile says ${wanted.version}`;
    if (here !== undefined && !existsSync(join(root, path))) return `${name} is not here any more`;
  }
  return undefined;
}

/** Optional packages are for other systems, and rightly absent here. What names a C library is left to npm. */
function isNeeded({ optional = false, os = [], cpu = process.arch, libc }) {
  return (
    !optional ||
    ([os].flat().includes(process.platform) && [cpu].flat().includes(process.arch) && libc === undefined)
  );
}

function lockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/**
 * The pinned Node is a package for each system, and npm links it first on the path of its scripts. On a system
 * without one, or where it does not start, as on Alpine, npm's scripts fall through to the machine's Node once
 * nothing comes before it. That is good enough from 22.18 on.
 */
function readyNode() {
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const names = Object.keys(lockedPackages()[''].optionalDependencies ?? {});
  const pinned = names.find((name) => runs(join(root, 'node_modules', name, program), ['--version']));
  if (pinned !== undefined) {
    // npm 10 takes the link away with the packages for other systems, which have the same one.
    if (existsSync(join(root, 'node_modules/.bin/node'))) return;
    if (show('npm', ['rebuild', pinned, '--ignore-scripts', '--silent'], root)) return;
  }
  for (const link of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(root, 'node_modules/.bin', link), { force: true });
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) {
    console.log(`The pinned Node does not run here; going on with this machine's ${process.version}.`);
    return;
  }
  throw new Error(
    `the pinned Node does not run here, and this machine's ${process.version} is too old. ` +
      `Install Node ${oldestNode.join('.')} or newer.`,
  );
}
