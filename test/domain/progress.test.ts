import { describe, expect, test } from 'vitest';
import { actionState, progressOf, type ActionFacts, type StepFacts } from '../../src/domain/progress';
import { nothingDone, type DeskSetup, type Evidence } from '../../src/domain/setup';

const at = '2026-11-22T09:00:00.000Z';
const given = (how: Evidence['how'], on: Record<string, string> = {}): Evidence => ({ how, at, on });

const look: ActionFacts = { id: 'look', pastes: [] };
const check: ActionFacts = { id: 'check', provedBy: 'number', pastes: [] };
const paste: ActionFacts = { id: 'paste', pastes: ['number', 'name'] };

describe('the state of an action', () => {
  const both = { number: '1', name: 'Ada' };
  const samples: readonly (readonly [
    why: string,
    action: ActionFacts,
    desk: Partial<DeskSetup>,
    state: ReturnType<typeof actionState>,
  ])[] = [
    ['nothing is known of it', look, { values: both, evidence: {} }, 'todo'],
    ['the person confirmed it', look, { values: {}, evidence: { look: given('confirmed') } }, 'done'],
    ['the person skipped it', look, { values: {}, evidence: { look: given('skipped') } }, 'done'],
    ['its value is there', check, { values: { number: '1' }, evidence: {} }, 'done'],
    ['its value is missing', check, { values: { name: 'Ada' }, evidence: {} }, 'todo'],
    [
      'its value is missing, but the person answers for it',
      check,
      { values: {}, evidence: { check: given('confirmed') } },
      'done',
    ],
    [
      'its value is there and it was once confirmed without',
      check,
      { values: { number: '1' }, evidence: { check: given('confirmed') } },
      'done',
    ],
    ['both values were copied', paste, { values: both, evidence: { paste: given('copied', both) } }, 'done'],
    [
      'one of the copied values changed',
      paste,
      { values: { ...both, name: 'Grace' }, evidence: { paste: given('copied', both) } },
      'stale',
    ],
    [
      'one of the copied values was taken out',
      paste,
      { values: { number: '1' }, evidence: { paste: given('copied', both) } },
      'stale',
    ],
    [
      'a value came after the person confirmed without it',
      paste,
      { values: both, evidence: { paste: given('confirmed', { number: '1' }) } },
      'stale',
    ],
    [
      'a value that it does not paste changed',
      paste,
      { values: { ...both, key: 'k' }, evidence: { paste: given('copied', both) } },
      'done',
    ],
  ];
  test.each(samples)('when %s', (_, action, desk, state) => {
    expect(actionState(action, { ...nothingDone, ...desk })).toBe(state);
  });
});

describe('progress', () => {
  const steps: readonly StepFacts[] = [
    { id: 'first', actions: [look] },
    { id: 'second', actions: [check, paste] },
    { id: 'third', actions: [{ id: 'try', pastes: [] }] },
  ];
  const both = { number: '1', name: 'Ada' };
  const statesOf = (desk: Partial<DeskSetup>, from?: number) => {
    const progress = progressOf(steps, { ...nothingDone, ...desk }, from);
    return {
      at: progress.at,
      begun: progress.begun,
      steps: progress.steps.map(({ id, state }) => `${id} ${state}`),
      actions: [...progress.actions].map(([id, state]) => `${id} ${state}`),
    };
  };

  test('begins with the first action of the first step', () => {
    expect(statesOf({ values: {}, evidence: {} })).toEqual({
      at: 0,
      begun: false,
      steps: ['first now', 'second todo', 'third todo'],
      actions: ['look now', 'check todo', 'paste todo', 'try todo'],
    });
  });

  test('goes on with the first action that is not done', () => {
    expect(statesOf({ values: { number: '1' }, evidence: { look: given('confirmed') } })).toEqual({
      at: 1,
      begun: true,
      steps: ['first done', 'second now', 'third todo'],
      actions: ['look done', 'check done', 'paste now', 'try todo'],
    });
  });

  test('goes on in the last step that was touched, whatever was left out before it', () => {
    expect(statesOf({ values: { number: '1' }, evidence: {} })).toEqual({
      at: 1,
      begun: true,
      steps: ['first todo', 'second now', 'third todo'],
      actions: ['look todo', 'check done', 'paste now', 'try todo'],
    });
    const pasted = { values: both, evidence: { paste: given('copied', both) } };
    expect(statesOf(pasted)).toMatchObject({ at: 2, steps: ['first todo', 'second done', 'third now'] });
  });

  test('comes back for what was left out when all after it is done', () => {
    const later = { values: both, evidence: { paste: given('copied', both), try: given('confirmed') } };
    expect(statesOf(later)).toMatchObject({ at: 0, steps: ['first now', 'second done', 'third done'] });
  });

  const links: readonly (readonly [why: string, desk: Partial<DeskSetup>, from: number, at: number])[] = [
    ['into an open step', { values: {}, evidence: {} }, 2, 2],
    ['back, before a step that was touched', { values: { number: '1' }, evidence: {} }, 0, 0],
    ['into a step that is done', { values: {}, evidence: { look: given('confirmed') } }, 0, 1],
    ['into the last step, which is done', { values: {}, evidence: { try: given('confirmed') } }, 2, 0],
  ];
  test.each(links)('goes on where a link led: %s', (_, desk, from, next) => {
    expect(statesOf(desk, from).at).toBe(next);
  });

  test('goes back to a step whose value changed, and gives no other action the turn', () => {
    expect(
      statesOf({
        values: { ...both, name: 'Grace' },
        evidence: { look: given('confirmed'), paste: given('copied', both) },
      }),
    ).toEqual({
      at: 1,
      begun: true,
      steps: ['first done', 'second stale', 'third todo'],
      actions: ['look done', 'check done', 'paste stale', 'try todo'],
    });
  });

  test('gives one action the turn: a stale one keeps it from the next', () => {
    const progress = progressOf([{ id: 'only', actions: [paste, look] }], {
      ...nothingDone,
      values: { number: '2', name: 'Ada' },
      evidence: { paste: given('copied', both) },
    });
    expect([...progress.actions.values()]).toEqual(['stale', 'todo']);
  });

  test('ends after the last step', () => {
    expect(
      statesOf({
        values: both,
        evidence: { look: given('confirmed'), paste: given('copied', both), try: given('skipped') },
      }),
    ).toEqual({
      at: 3,
      begun: true,
      steps: ['first done', 'second done', 'third done'],
      actions: ['look done', 'check done', 'paste done', 'try done'],
    });
  });

  test('does not read what was kept for actions and values that the desk no longer has', () => {
    expect(statesOf({ values: { gone: 'x' }, evidence: { vanished: given('confirmed') } })).toMatchObject({
      at: 0,
      begun: false,
    });
  });
});
