import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A project of two packages, one of them for another system, and an npm that only notes how it was called. */
let root = '';
const notes = (): string =>
  existsSync(join(root, 'npm-calls')) ? readFileSync(join(root, 'npm-calls'), 'utf8') : '';
const lock = {
  packages: {
    '': { optionalDependencies: { 'node-here': '1.0.0', 'node-elsewhere': '1.0.0' } },
    'node_modules/kept': { version: '1.0.0' },
    'node_modules/kept-for-another-system': { version: '1.0.0', optional: true },
  },
};
const installed = { packages: { 'node_modules/kept': { version: '1.0.0' } } };

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
}

function setUp(
  args: readonly string[] = [],
  extra: NodeJS.ProcessEnv = {},
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, ...extra },
  });
  return { status, said: stdout + stderr };
}

// The stand-in for npm is a shell script, which Windows does not start.
describe.skipIf(process.platform === 'win32')('setup', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-'));
    cpSync('scripts/setup.mjs', join(root, 'scripts/setup.mjs'));
    cpSync('scripts/setup', join(root, 'scripts/setup'), { recursive: true });
    write('bin/npm', `#!/bin/sh\necho "$@" >> "${root}/npm-calls"\nexit \${NPM_ENDS:-0}\n`, 0o755);
    write('package-lock.json', JSON.stringify(lock));
    write('node_modules/.package-lock.json', JSON.stringify(installed));
    write('node_modules/kept/package.json', '{}');
    write('node_modules/node-here/bin/node', '#!/bin/sh\nexit 0\n', 0o755);
    write('node_modules/.bin/node', '#!/bin/sh\nexit 1\n', 0o755);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test('says and does nothing where everything is in place', () => {
    expect(setUp()).toEqual({ status: 0, said: '' });
    expect(notes()).toBe('');
    expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(true);
  });

  test('installs in a fresh clone', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(setUp()).toEqual({ status: 0, said: 'Installing packages: none are here yet.\n' });
    expect(notes()).toMatch(/^ci --ignore-scripts --include=optional /);
  });

  test('installs when the lockfile has moved on, or a package is gone', () => {
    write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/kept': { version: '0.9.0' } } }),
    );
    expect(setUp().said).toBe('Installing packages: kept is 0.9.0, the lockfile says 1.0.0.\n');
    write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
    expect(setUp().said).toBe('Installing packages: kept is not here yet.\n');
    write('node_modules/.package-lock.json', JSON.stringify(installed));
    rmSync(join(root, 'node_modules/kept'), { recursive: true });
    expect(setUp().said).toBe('Installing packages: kept is not here any more.\n');
    expect(
      notes()
        .split('\n')
        .filter((call) => call.startsWith('ci ')),
    ).toHaveLength(3);
  });

  test('installs a package for this system that is not here yet, and no other optional one', () => {
    const { platform: os, arch: cpu } = process;
    const optional = (entry: object): string =>
      JSON.stringify({
        packages: {
          ...lock.packages,
          'node_modules/of-a-system': { version: '1.0.0', optional: true, ...entry },
        },
      });
    for (const entry of [
      {},
      { os: 'aix' },
      { os, cpu: ['s390'] },
      { os: [os], cpu: [cpu], libc: ['musl'] },
    ]) {
      write('package-lock.json', optional(entry));
      expect(setUp().said).toBe('');
    }
    for (const entry of [{ os }, { os: ['aix', os], cpu: [cpu] }, { os, cpu }]) {
      write('package-lock.json', optional(entry));
      expect(setUp().said).toBe('Installing packages: of-a-system is not here yet.\n');
    }
  });

  test('stops with a message when npm fails', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    const { status, said } = setUp([], { NPM_ENDS: '1' });
    expect(status).toBe(1);
    expect(said).toContain('Set-up stopped: npm ci did not finish.');
  });

  test('has the pinned Node linked where npm did not do so', () => {
    rmSync(join(root, 'node_modules/.bin/node'));
    expect(setUp()).toEqual({ status: 0, said: '' });
    expect(notes()).toBe('rebuild node-here --ignore-scripts --silent\n');
  });

  test.each(['is not here', 'does not start'])(
    'takes a pinned Node that %s out of the way of a machine whose own is new enough',
    (state) => {
      const pinned = join(root, 'node_modules/node-here/bin/node');
      if (state === 'is not here') rmSync(pinned);
      else writeFileSync(pinned, '#!/bin/sh\nexit 1\n');
      expect(setUp()).toEqual({
        status: 0,
        said: `The pinned Node does not run here; going on with this machine's ${process.version}.\n`,
      });
      expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(false);
    },
  );

  test('leaves the path of the browser where the tests look', () => {
    write('my-browser', '#!/bin/sh\nexit 0\n', 0o755);
    const path = join(root, 'my-browser');
    expect(setUp(['--browser'], { CHROMIUM_PATH: path }).status).toBe(0);
    const note = join(root, 'node_modules/.cache/deskbridge/browser.json');
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ path });
    // Found once, it need not be named again.
    expect(setUp(['--browser'], { CHROMIUM_PATH: '' })).toEqual({ status: 0, said: '' });
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ path });
  });

  test('says which browser does not start', () => {
    const { status, said } = setUp(['--browser'], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(status).toBe(1);
    expect(said).toContain('CHROMIUM_PATH is /nowhere/chromium, which does not start.');
  });
});
