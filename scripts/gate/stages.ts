import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countOne, countPlaywright, countVitest, sumOf, type Count } from './count.ts';
import { root, runTool } from './run.ts';

export interface Stage {
  readonly name: string;
  /** What it keeps true, for the heading on the screen. */
  readonly purpose: string;
  readonly run: () => Promise<Count>;
}

const cache = join(root, 'node_modules/.cache/deskbridge');
export const reports = join(cache, 'reports');

/** A second build, at home in a folder of another site: what is addressed from the root shows up there. */
const elsewhere = {
  SITE_URL: 'https://docs.example',
  BASE_PATH: '/webchat/',
  SITE_FOLDER: join(cache, 'elsewhere'),
};

const tools = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  astro: 'astro/bin/astro.mjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const;

export const stages: readonly Stage[] = [
  {
    name: 'format',
    purpose: 'every file is laid out by Prettier (npm run format mends it)',
    run: () => check(tools.prettier, ['--check', '.', '--log-level', 'warn']),
  },
  {
    name: 'lint',
    purpose: 'no warnings, the arrow of imports, nothing that the policy would refuse',
    run: () => check(tools.eslint, ['.', '--max-warnings', '0']),
  },
  {
    name: 'types',
    purpose: 'pages, scripts and tests; and src/domain by itself, without a DOM',
    run: async () =>
      sumOf([
        await check(tools.astro, [
          'check',
          '--minimumSeverity',
          'warning',
          '--minimumFailingSeverity',
          'warning',
        ]),
        await check(tools.tsc, ['-p', 'src/domain']),
      ]),
  },
  {
    name: 'unit',
    purpose: 'the domain, every desk, the components, the scripts, and what other tools make of our keys',
    run: async () =>
      sumOf([
        // Pure, so that one worker can go through many files, which takes a third less time.
        await testFiles('rules', ['test/domain', 'test/content', 'test/desks', '--no-isolate']),
        await testFiles('unit', ['test/components', 'test/scripts', 'test/interop']),
      ]),
  },
  { name: 'build', purpose: 'the whole site in one command, without a warning', run: () => build([]) },
  { name: 'pages', purpose: 'the built pages as files', run: () => testFiles('pages', ['test/site']) },
  {
    name: 'moved',
    purpose: `the site built for ${elsewhere.SITE_URL}${elsewhere.BASE_PATH}: addresses, markup and headers`,
    run: async () => {
      const built = await build(['--outDir', elsewhere.SITE_FOLDER], elsewhere);
      const about = ['links', 'markup', 'headers', 'sitemap'].map((name) => `test/site/${name}.test.ts`);
      return sumOf([built, await testFiles('moved', about, elsewhere)]);
    },
  },
  { name: 'browser', purpose: 'the site in a browser, under its own headers', run: browserTests },
];

async function check(tool: string, args: readonly string[]): Promise<Count> {
  return countOne((await runTool(tool, args)).ok);
}

/** Also what tools say without the word: Prism of a language that it cannot colour, and then does not escape. */
const warning = /\bwarn(ing)?\b|Unable to load the language/i;

async function build(args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<Count> {
  const { ok, text } = await runTool(tools.astro, ['build', ...args], extra);
  const warnings = text.split('\n').filter((line) => warning.test(line));
  if (warnings.length > 0)
    console.log(`\nThe build warned, which counts as a failure:\n${warnings.join('\n')}`);
  return countOne(ok && warnings.length === 0);
}

async function testFiles(
  name: string,
  paths: readonly string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<Count> {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runTool(tools.vitest, ['run', ...paths, ...reporters], extra);
  return believed(ok, countVitest(report));
}

async function browserTests(): Promise<Count> {
  const report = freshReport('browser');
  const { ok } = await runTool(tools.playwright, ['test', '--reporter=list,json'], {
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
