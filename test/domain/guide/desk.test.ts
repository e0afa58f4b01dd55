import { describe, expect, test } from 'vitest';
import { causesOf, crossingsOf, minutesOf } from '../../../src/domain/guide/guide';
import type { FieldCheck } from '../../../src/domain/fields/reading';
import { madeUpDesk, madeUpField as field, madeUpStep } from '../../support/made-up';

const step = (id: string, minutes: number, ...pastes: readonly (readonly string[])[]) =>
  madeUpStep(id, {
    minutes,
    actions: pastes.map((keys, index) => ({
      id: `${id}-${String(index)}`,
      title: id,
      lane: 'here',
      pastes: keys,
    })),
  });

describe('the crossings of a desk', () => {
  const fields = {
    number: field('Number', 'desk', 'assistant'),
    key: field('Key', 'assistant', 'desk'),
    name: field('Name', 'here', 'desk'),
    folder: field('Folder', 'desk', 'desk'),
    note: field('Note', 'desk', 'here'),
  };

  test('are the values that go from one console to the other, with the step where they arrive', () => {
    const steps = [step('look', 1), step('account', 1, [], ['number']), step('trust', 1, ['key'])];
    expect(crossingsOf({ fields, steps })).toEqual([
      { key: 'number', label: 'Number', from: 'desk', to: 'assistant', step: 'account', index: 1 },
      { key: 'key', label: 'Key', from: 'assistant', to: 'desk', step: 'trust', index: 2 },
    ]);
  });

  test('come in the order of the steps, several from one action too', () => {
    const crossings = crossingsOf({ fields, steps: [step('both', 1, ['key', 'number'])] });
    expect(crossings.map(({ key, index }) => `${key} ${String(index)}`)).toEqual(['key 0', 'number 0']);
  });

  test.each(['name', 'folder', 'note'])('leave out what touches only one console: %s', (key) => {
    expect(crossingsOf({ fields, steps: [step('one', 1, [key])] })).toEqual([]);
  });
});

describe('the causes that are told apart', () => {
  const check = (...reasons: readonly string[]): FieldCheck => ({
    findings: reasons.map((reason) => ({ reason, is: 'miss' })),
    read: () => undefined,
  });

  test('count once, however many boxes and guides look for them', () => {
    const guides = [
      { checks: { number: check('private-key', 'letters'), key: check('private-key', 'token') } },
      { checks: { name: check('token') } },
    ];
    expect([...causesOf(guides)]).toEqual(['private-key', 'letters', 'token']);
  });

  test('are none where nothing is checked', () => {
    expect(causesOf([{ checks: {} }]).size).toBe(0);
  });
});

describe('a desk', () => {
  test('takes the sum of its steps, without the waiting', () => {
    expect(minutesOf({ steps: [step('a', 5), step('b', 3)] })).toBe(8);
    expect(minutesOf({ steps: [] })).toBe(0);
  });

  test('names itself as the place beside the assistant', () => {
    expect(madeUpDesk('Parley', 'general').other).toEqual({
      name: 'Parley',
      there: 'In Parley',
      kind: 'service desk',
    });
  });
});
