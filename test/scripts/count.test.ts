import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { countOne, countPlaywright, countVitest, sumOf } from '../../scripts/gate/count';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a test file that does not load counts as one failure, and what was skipped is named', () => {
  const print = vi.fn();
  const file = (status: string, ...statuses: string[]): object => ({
    name: 'a.test.ts',
    status,
    message: 'No such module\n\tat the first line',
    assertionResults: statuses.map((each) => ({
      fullName: `is ${each}`,
      status: each,
      failureMessages: each === 'failed' ? ['AssertionError: expected 1 to be 2'] : [],
    })),
  });
  const path = report({
    testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed'), file('failed')],
  });
  expect(countVitest(path, print)).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    failures: [
      'is failed\n      AssertionError: expected 1 to be 2',
      'a.test.ts\n      No such module\n      \tat the first line',
    ],
  });
  expect(print).toHaveBeenCalledWith('   skipped: is skipped\n');
});

test('a browser run that never started counts as a failure, and so does a second try', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  const spec = (title: string, status: string, ...messages: string[]): object => ({
    title,
    tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const inner = { title: 'on a phone', specs: [spec('fits', 'unexpected', '\x1b[31m400 px\x1b[39m')] };
  const suites = [
    { title: 'page.spec.ts', specs: [spec('opens', 'expected'), spec('waits', 'flaky')], suites: [inner] },
  ];
  expect(countPlaywright(report({ stats, suites, errors: [{ message: 'no server' }] }))).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
    failures: [
      'The run\n      no server',
      'page.spec.ts › waits',
      'page.spec.ts › on a phone › fits\n      400 px',
    ],
  });
});

test('a report that was never written is no report of success', () => {
  const print = vi.fn();
  expect(() => countVitest(join(folder, 'none.json'), print)).toThrow('they did not get as far as running');
});

test('a check that fails is named by the last lines that it said', () => {
  expect(countOne(true, 'a.ts is fine')).toEqual({ passed: 1, failed: 0, skipped: 0, failures: [] });
  const lines = Array.from({ length: 40 }, (_, index) => `line ${String(index)}`).join('\n');
  const { failed, failures } = countOne(false, `${lines}\n`);
  expect(failed).toBe(1);
  expect(failures[0]?.split('\n').at(-1)).toBe('      line 39');
  expect(failures[0]).not.toContain('line 3\n');
});

test('counts add up', () => {
  expect(
    sumOf([
      { passed: 1, failed: 2, skipped: 3, failures: ['a', 'b'] },
      { passed: 4, failed: 1, skipped: 6, failures: ['c'] },
    ]),
  ).toEqual({ passed: 5, failed: 3, skipped: 9, failures: ['a', 'b', 'c'] });
});
