import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod';
import type { Print } from './run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name, with the first lines of its message: of a long run, only the end may be kept. */
  readonly failures: readonly string[];
}

/** Lines of one message. */
const mostLines = 16;

export const none: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
      failures: [...sum.failures, ...count.failures],
    }),
    none,
  );
}

/** One check that has no tests inside, and what it said. */
export function countOne(passed: boolean, text: string): Count {
  if (passed) return { ...none, passed: 1 };
  return { ...none, failed: 1, failures: [indented(text.trim().split('\n').slice(-mostLines))] };
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

const thrown = z.object({ message: z.string().default('') });

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(thrown) })) })),
});

/** A file, or a group of tests. */
interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof playwrightSpec>[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  suites: z.lazy(() => z.array(playwrightSuite).optional()),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(thrown),
  suites: z.array(playwrightSuite),
});

/** Counts a Vitest report, and names what was skipped. A file that does not load is one failure. */
export function countVitest(path: string, print: Print): Count {
  const { testResults } = vitestReport.parse(readReport(path));
  const tests = testResults.flatMap((file) => file.assertionResults);
  for (const test of tests.filter(isSkipped)) print(`   skipped: ${test.fullName}\n`);
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [failure(name, message)]
      : assertionResults
          .filter((test) => test.status === 'failed')
          .map(({ fullName, failureMessages }) => failure(fullName, failureMessages[0])),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failures.length,
    skipped: tests.filter(isSkipped).length,
    failures,
  };
}

function isSkipped({ status }: { readonly status: string }): boolean {
  return status !== 'passed' && status !== 'failed';
}

/**
 * Counts a Playwright report; what kept the whole run from starting is a failure too, and so is a test that needed a
 * second try.
 */
export function countPlaywright(path: string): Count {
  const { stats, errors, suites } = playwrightReport.parse(readReport(path));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => failure('The run', message)),
      ...suites.flatMap((suite) => failuresIn(suite)),
    ],
  };
}

function failuresIn({ title, suites = [], specs }: PlaywrightSuite): string[] {
  const failed = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => failure(spec.title, results.flatMap(({ errors }) => errors)[0]?.message)),
  );
  return [...failed, ...suites.flatMap((suite) => failuresIn(suite))].map((text) => `${title} › ${text}`);
}

function failure(name: string, message = ''): string {
  const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, mostLines);
  return indented([name, ...lines].filter(Boolean));
}

/** The lines below the first one are set in. */
function indented(lines: readonly string[]): string {
  return lines.join('\n      ');
}

function readReport(path: string): unknown {
  if (!existsSync(path))
    throw new Error(`The tests wrote no report to ${path}: they did not get as far as running.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
