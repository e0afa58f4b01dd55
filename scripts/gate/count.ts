import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Print } from './run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    none,
  );
}

/** One check that has no tests inside. */
export function countOne(passed: boolean): Count {
  return passed ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts a Vitest report, and names what was skipped. A file that does not load is one failure. */
export function countVitest(path: string, print: Print): Count {
  const { testResults } = vitestReport.parse(readReport(path));
  const tests = testResults.flatMap((file) => file.assertionResults);
  for (const test of tests.filter(isSkipped)) print(`   skipped: ${test.fullName}\n`);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed:
      tests.filter(({ status }) => status === 'failed').length +
      testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length,
    skipped: tests.filter(isSkipped).length,
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
  const { stats, errors } = playwrightReport.parse(readReport(path));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function readReport(path: string): unknown {
  if (!existsSync(path))
    throw new Error(`The tests wrote no report to ${path}: they did not get as far as running.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
