import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const uses = readdirSync(folder).flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\buses:\s*(.*)/g)].map(
    ([, action = '']) => `${file}: ${action}`,
  ),
);

test('every action is pinned by its commit, with the version beside it: a tag can be moved', () => {
  expect(uses.length).toBeGreaterThan(5);
  const pinned = /^[\w.-]+: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
});

test('an action has the same commit in every workflow', () => {
  const actions = uses.map((each) => each.replace(/^[^:]*: /, ''));
  const names = new Set(actions.map((action) => action.replace(/@.*/, '')));
  expect(new Set(actions).size).toBe(names.size);
});
