import { expect, test } from 'vitest';
import { none, type Count } from '../../scripts/gate/count';
import { runStages, type Stage } from '../../scripts/gate/schedule';

const passed: Count = { ...none, passed: 1 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stages that write down who runs beside whom. */
function watch() {
  const running = new Set<string>();
  const beside: string[] = [];
  const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({
    name,
    purpose: `what ${name} does`,
    run: async (print) => {
      running.add(name);
      beside.push([...running].join(' '));
      print(`${name} begins\n`);
      await pause(5);
      print(`${name} ends\n`);
      running.delete(name);
      return passed;
    },
    ...rest,
  });
  return { stage, beside };
}

const silent = () => undefined;

test('two stages run side by side, and never three', async () => {
  const { stage, beside } = watch();
  await runStages(
    ['a', 'b', 'c', 'd', 'e'].map((name) => stage(name)),
    silent,
  );
  expect(beside).toContain('a b');
  expect(beside.filter((names) => names.split(' ').length > 2)).toEqual([]);
});

test('a stage that is alone has none beside it, before or after', async () => {
  const { stage, beside } = watch();
  await runStages([stage('a'), stage('b', { alone: true }), stage('c'), stage('d')], silent);
  expect(beside).toEqual(['a', 'b', 'c', 'c d']);
});

test('a stage waits for those that it comes after, where they run at all', async () => {
  const { stage, beside } = watch();
  await runStages([stage('a'), stage('b', { after: ['a', 'not-asked-for'] })], silent);
  expect(beside).toEqual(['a', 'b']);
});

test('a stage that waits for one that comes later runs all the same', async () => {
  const { stage, beside } = watch();
  await runStages([stage('a', { after: ['b'] }), stage('b')], silent);
  expect(beside[0]).toBe('a');
  expect(beside).toHaveLength(2);
});

test('what runs beside another prints in one piece, what is alone as it goes', async () => {
  const { stage } = watch();
  const printed: string[] = [];
  await runStages([stage('a'), stage('b'), stage('c', { alone: true })], (text) => printed.push(text));
  const pieces = (name: string) => printed.filter((text) => text.includes(name));
  expect(pieces('a begins')).toEqual(['\n== a: what a does\na begins\na ends\n']);
  expect(pieces('b begins')).toEqual(['\n== b: what b does\nb begins\nb ends\n']);
  expect(printed).toContain('c begins\n');
});

test('a stage that breaks is one failure with its reason, and the others run to their end', async () => {
  const { stage } = watch();
  const printed: string[] = [];
  const results = await runStages(
    [
      stage('slow', { run: () => pause(20).then(() => ({ ...none, passed: 7, failed: 2 })) }),
      stage('rejects', { run: () => Promise.reject(new Error('no report')) }),
      stage('throws', {
        run: () => {
          throw new Error('no tool');
        },
      }),
      stage('late'),
    ],
    (text) => printed.push(text),
  );
  expect(results.map(({ name, count }) => [name, count])).toEqual([
    ['slow', { ...none, passed: 7, failed: 2 }],
    ['rejects', { ...none, failed: 1 }],
    ['throws', { ...none, failed: 1 }],
    ['late', passed],
  ]);
  expect(printed.join('')).toMatch(/== rejects: [^=]*Error: no report/);
  expect(printed.join('')).toMatch(/== throws: [^=]*Error: no tool/);
});
