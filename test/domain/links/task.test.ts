import { expect, test } from 'vitest';
import { belongsTo, tasksOf } from '../../../src/domain/links/task';

const steps = [{}, { tasks: ['replace-key', 'check'] as const }, { tasks: ['check'] as const }];

test('every step belongs to setting up, and to what it declares', () => {
  expect(steps.map((step) => belongsTo('set-up', step))).toEqual([true, true, true]);
  expect(steps.map((step) => belongsTo('check', step))).toEqual([false, true, true]);
  expect(steps.map((step) => belongsTo('no-such-task', step))).toEqual([false, false, false]);
});

test('a guide has the tasks that keep a step and leave one out', () => {
  expect(tasksOf(steps)).toEqual(['set-up', 'replace-key', 'check']);
  expect(tasksOf([{ tasks: ['secure'] }])).toEqual(['set-up']);
  expect(tasksOf([])).toEqual([]);
});
