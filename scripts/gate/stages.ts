import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countOne, countPlaywright, countVitest, sumOf, type Count } from './count.ts';
import { root, runTool, type Print } from './run.ts';
import type { Stage } from './schedule.ts';

const cache = join(root, 'node_modules/.cache/deskbridge');
export const reports = join(cache, 'reports');

/** A second build, at home in a folder of another site: what is addressed from the root shows up there. */
const elsewhere = {
  SITE_URL: 'https://docs.example',
  BASE_PATH: '/webchat/',
  SITE_FOLDER: join(cache, 'elsewhere/dist'),
};

/** In a language that nobody speaks, where what was not translated is seen: test/support/pages/pseudo-site.ts. */
const pseudo = join(cache, 'pseudo/dist');

/** A second build of the same. */
const again = join(cache, 'again/dist');
const manifest = 'manifest.json';

/** What every build of one run counts as its date. */
const sameDay = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) };

/**
 * For tests that change nothing which others see, or put it back (test/support/each-file.ts): a worker loads a module
 * once for many files, and with it parses the built pages once.
 */
const oneWorld = '--no-isolate';

const tools = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  astro: 'astro/bin/astro.mjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const;

/**
 * In an order in which no stage waits long for another. No tool keeps a cache: what a typed rule says of a
 * file depends on other files, and so does the order of classes.
 */
export const stages: readonly Stage[] = [
  {
    name: 'declare',
    purpose: 'the types of what the content declares, which the rules of lint read too',
    run: (print) => check(print, tools.astro, ['sync']),
  },
  {
    name: 'format',
    purpose: 'every file is laid out by Prettier (npm run format mends it)',
    run: (print) => check(print, tools.prettier, ['--check', '.', '--log-level', 'warn']),
  },
  {
    name: 'lint',
    purpose: 'no warnings, the arrow of imports, nothing that the policy would refuse',
    after: ['declare'],
    run: (print) => check(print, tools.eslint, ['.', '--max-warnings', '0']),
  },
  {
    name: 'types',
    purpose: 'pages, scripts and tests; and src/domain and src/worker by themselves, without a DOM',
    after: ['declare'],
    run: async (print) =>
      // Side by side, since astro check leaves the processor idle for a part of its time.
      sumOf(
        await Promise.all([
          check(print, tools.astro, [
            'check',
            '--noSync',
            '--minimumSeverity',
            'warning',
            '--minimumFailingSeverity',
            'warning',
          ]),
          check(print, tools.tsc, ['-p', 'src/domain']),
          check(print, tools.tsc, ['-p', 'src/worker']),
        ]),
      ),
  },
  {
    name: 'build',
    purpose: 'the whole site in one command, without a warning; and in a language that nobody speaks',
    // It writes what the content declares once more.
    after: ['declare', 'lint', 'types'],
    run: async (print) =>
      sumOf([await build(print, []), await build(print, ['--outDir', pseudo], { SITE_LANGUAGE: 'ar-XB' })]),
  },
  {
    name: 'unit',
    purpose: 'the domain, every desk, the components, the scripts',
    alone: true,
    run: (print) => {
      const rooms = ['domain', 'content', 'desks', 'components', 'scripts', 'worker'];
      return testFiles(print, 'unit', [...rooms.map((room) => `test/${room}`), oneWorld]);
    },
  },
  {
    name: 'pages',
    purpose: 'the built pages as files',
    after: ['build'],
    run: (print) => testFiles(print, 'pages', ['test/site', oneWorld]),
  },
  {
    name: 'interop',
    purpose:
      'keys and server code in the hands of OpenSSL, ssh-keygen, Java, Go, PHP, Python, Ruby, C#; the site behind nginx and Caddy; lines of policies in nginx and Apache',
    after: ['build'],
    apart: 'other runtimes',
    run: (print) => testFiles(print, 'interop', ['test/interop']),
  },
  {
    name: 'moved',
    apart: 'a second build',
    purpose: `the site built again, equal; and for ${elsewhere.SITE_URL}${elsewhere.BASE_PATH}: addresses, markup and headers`,
    after: ['build'],
    run: async (print) => {
      const built = await build(print, ['--outDir', elsewhere.SITE_FOLDER], elsewhere);
      const about = ['links', 'markup', 'headers', 'sitemap', 'well-known'].map(
        (name) => `test/site/${name}.test.ts`,
      );
      return sumOf([
        built,
        await testFiles(print, 'moved', [...about, oneWorld], elsewhere),
        await build(print, ['--outDir', again]),
        countOne(
          readFileSync(join(again, manifest)).equals(readFileSync(join(root, 'dist', manifest))),
          'The site was built twice, and its files differ: compare manifest.json of both.',
        ),
      ]);
    },
  },
  {
    name: 'browser',
    purpose: 'the site in a browser, under its own headers',
    alone: true,
    run: browserTests,
  },
];

async function check(print: Print, tool: string, args: readonly string[]): Promise<Count> {
  const { ok, text } = await runTool(tool, args, print);
  return countOne(ok, text);
}

/** Also what tools say without the word: Prism of a language that it cannot colour, and then does not escape. */
const warning = /\bwarn(ing)?\b|Unable to load the language/i;

async function build(print: Print, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<Count> {
  const { ok, text } = await runTool(tools.astro, ['build', ...args], print, { ...sameDay, ...extra });
  const warnings = text.split('\n').filter((line) => warning.test(line));
  if (warnings.length > 0) print(`\nThe build warned, which counts as a failure:\n${warnings.join('\n')}\n`);
  return countOne(ok && warnings.length === 0, warnings.length > 0 ? warnings.join('\n') : text);
}

async function testFiles(
  print: Print,
  name: string,
  paths: readonly string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runTool(tools.vitest, ['run', ...paths, ...reporters], print, extra);
  return believed(ok, countVitest(report, print));
}

async function browserTests(print: Print): Promise<Count> {
  const report = freshReport('browser');
  const { ok } = await runTool(tools.playwright, ['test', '--reporter=list,json'], print, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return believed(ok, countPlaywright(report));
}

/** An old report must not speak for a run that never wrote one. */
function freshReport(name: string): string {
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/** A runner that ended badly without a failed test, or that ran no test, has failed as a whole. */
function believed(ok: boolean, count: Count): Count {
  const empty = count.passed + count.failed === 0;
  return empty || (!ok && count.failed === 0) ? { ...count, failed: count.failed + 1 } : count;
}
