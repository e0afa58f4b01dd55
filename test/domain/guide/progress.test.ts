import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import {
  actionState,
  progressOf,
  valuesOf,
  withoutValues,
  withStepOf,
  type ActionFacts,
  type StepFacts,
} from '../../../src/domain/guide/progress';
import {
  nothingDone,
  withEvidence,
  withValue,
  type DeskSetup,
  type Evidence,
} from '../../../src/domain/guide/setup';

const at = '2026-11-22T09:00:00.000Z';
const given = (how: Evidence['how'], on: Record<string, string> = {}): Evidence => ({ how, at, on });

/** The person saw what these steps lead to. */
const saw = (on: Record<string, string>, ...steps: string[]) =>
  Object.fromEntries(steps.map((step) => [step, given('confirmed', on)]));

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
    [
      'both values were only copied',
      paste,
      { values: both, evidence: { paste: given('copied', both) } },
      'todo',
    ],
    [
      'the person pasted both values',
      paste,
      { values: both, evidence: { paste: given('confirmed', both) } },
      'done',
    ],
    [
      'one of the pasted values changed',
      paste,
      { values: { ...both, name: 'Grace' }, evidence: { paste: given('confirmed', both) } },
      'stale',
    ],
    [
      'one of the pasted values was removed',
      paste,
      { values: { number: '1' }, evidence: { paste: given('confirmed', both) } },
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
      { values: { ...both, key: 'k' }, evidence: { paste: given('confirmed', both) } },
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
    expect(
      statesOf({ values: { number: '1' }, evidence: { look: given('confirmed'), ...saw({}, 'first') } }),
    ).toEqual({
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
    const pasted = { values: both, evidence: { paste: given('confirmed', both), ...saw(both, 'second') } };
    expect(statesOf(pasted)).toMatchObject({ at: 2, steps: ['first todo', 'second done', 'third now'] });
  });

  test('leaves a step open until the person has seen its result', () => {
    const pasted = { values: both, evidence: { paste: given('confirmed', both) } };
    expect(statesOf(pasted, 1)).toMatchObject({
      at: 1,
      steps: ['first todo', 'second now', 'third todo'],
      actions: ['look todo', 'check done', 'paste done', 'try todo'],
    });
    expect(progressOf(steps, { ...nothingDone, ...pasted }, 1).next).toBeUndefined();
  });

  test('asks to see the result again once a value of the step has changed', () => {
    const [check] = [{ id: 'check', provedBy: 'number', pastes: [] }];
    const seen = { ...nothingDone, values: { number: '2' }, evidence: saw({ number: '1' }, 'only') };
    expect(progressOf([{ id: 'only', actions: [check] }], seen).steps[0]?.state).toBe('stale');
  });

  test('comes back for what was left out when all after it is done', () => {
    const later = {
      values: both,
      evidence: {
        paste: given('confirmed', both),
        try: given('confirmed'),
        ...saw(both, 'second'),
        ...saw({}, 'third'),
      },
    };
    expect(statesOf(later)).toMatchObject({ at: 0, steps: ['first now', 'second done', 'third done'] });
  });

  const links: readonly (readonly [why: string, desk: Partial<DeskSetup>, from: number, at: number])[] = [
    ['into an open step', { values: {}, evidence: {} }, 2, 2],
    ['back, before a step that was touched', { values: { number: '1' }, evidence: {} }, 0, 0],
    ['into a step that is done', { evidence: { look: given('confirmed'), ...saw({}, 'first') } }, 0, 1],
    [
      'into the last step, which is done',
      { evidence: { try: given('confirmed'), ...saw({}, 'third') } },
      2,
      0,
    ],
  ];
  test.each(links)('goes on where a link led: %s', (_, desk, from, next) => {
    expect(statesOf(desk, from).at).toBe(next);
  });

  test('goes back to a step whose value changed, and gives no other action the turn', () => {
    expect(
      statesOf({
        values: { ...both, name: 'Grace' },
        evidence: { look: given('confirmed'), paste: given('confirmed', both), ...saw({}, 'first') },
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
      evidence: { paste: given('confirmed', both) },
    });
    expect([...progress.actions.values()]).toEqual(['stale', 'todo']);
  });

  test('ends after the last step', () => {
    expect(
      statesOf({
        values: both,
        evidence: {
          look: given('confirmed'),
          paste: given('confirmed', both),
          try: given('skipped'),
          ...saw({}, 'first', 'third'),
          ...saw(both, 'second'),
        },
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

describe('values that do not count', () => {
  test('prove nothing, neither do the words that stood for them, and the rest stays', () => {
    const desk: DeskSetup = {
      values: { number: '1', name: 'Ada' },
      evidence: { check: given('confirmed'), look: given('confirmed') },
      origins: {},
    };
    expect(withoutValues(desk, ['number'], [look, check, paste])).toEqual({
      values: { name: 'Ada' },
      evidence: { look: given('confirmed') },
      origins: {},
    });
  });
});

describe('a value that the paste in another field brought', () => {
  const steps: readonly StepFacts[] = [
    { id: 'codes', actions: [{ id: 'paste-code', provedBy: 'code', pastes: [] }, look] },
    { id: 'between', actions: [{ id: 'wait', pastes: [] }] },
    {
      id: 'ids',
      actions: [
        { id: 'check-id', provedBy: 'id', pastes: [] },
        { id: 'send', pastes: ['id'] },
      ],
    },
  ];
  const pasted = withValue(nothingDone, 'code', '<script>');

  test('proves its action and does not move the step to go on with', () => {
    const found = withValue(pasted, 'id', '573', { from: 'paste', field: 'code' });
    expect(progressOf(steps, found)).toMatchObject({ at: 0, next: 'look' });
    expect(progressOf(steps, found).actions.get('check-id')).toBe('done');
  });

  test('moves it once the person changes the value where it is', () => {
    const found = withValue(pasted, 'id', '573', { from: 'paste', field: 'code' });
    expect(progressOf(steps, withValue(found, 'id', '574')).at).toBe(2);
  });
});

describe('optional steps and actions', () => {
  const option = { id: 'option', provedBy: 'extra', pastes: [], isOptional: true };
  const steps: readonly StepFacts[] = [
    { id: 'first', actions: [look, option] },
    { id: 'extra', actions: [{ id: 'more', pastes: ['name'], isOptional: true }] },
    { id: 'last', actions: [{ id: 'try', pastes: [] }] },
  ];
  const shown = (desk: Partial<DeskSetup>, from?: number) => {
    const { at, next, steps: states } = progressOf(steps, { ...nothingDone, ...desk }, from);
    return [at, next, states.map(({ state }) => state).join(' ')];
  };
  const looked = { look: given('confirmed'), ...saw({}, 'first') };

  test('are no part of what is to do: a step is done without its optional action', () => {
    expect(shown({})).toEqual([0, 'look', 'now todo todo']);
    expect(shown({ evidence: looked })).toEqual([2, 'try', 'done todo now']);
    expect(shown({ evidence: { ...looked, try: given('confirmed'), ...saw({}, 'last') } })).toEqual([
      3,
      undefined,
      'done todo done',
    ]);
  });

  test('are named apart from the others', () => {
    expect(progressOf(steps, nothingDone).steps.map(({ isOptional }) => isOptional)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('are gone on with where a link led, until they are done', () => {
    expect(shown({ evidence: looked }, 1)).toEqual([1, 'more', 'done now todo']);
    expect(shown({ evidence: { ...looked, more: given('confirmed'), ...saw({}, 'extra') } }, 1)).toEqual([
      2,
      'try',
      'done done now',
    ]);
  });

  test('come last when a value in them changed', () => {
    const stale = {
      values: { name: 'Grace' },
      evidence: { more: given('confirmed', { name: 'Ada' }), ...looked },
    };
    expect(shown(stale)).toEqual([2, 'try', 'done stale now']);
    const all = { ...stale, evidence: { ...stale.evidence, try: given('confirmed'), ...saw({}, 'last') } };
    expect(shown(all)).toEqual([1, 'more', 'done stale done']);
  });
});

describe('progress, whatever the guide and whatever was done', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const facts = fc.record({
    provedBy: fc.option(key, { nil: undefined }),
    pastes: fc.uniqueArray(key, { maxLength: 2 }),
    isOptional: fc.boolean(),
  });
  const guide = fc
    .array(fc.array(facts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((steps) =>
      steps.map((actions, index): StepFacts => ({
        id: String(index),
        actions: actions.map(({ provedBy, ...action }, place) => ({
          ...action,
          id: `${String(index)}.${String(place)}`,
          ...(provedBy !== undefined && { provedBy }),
        })),
      })),
    );
  /** A guide and what was done in it so far: values typed or found, and actions confirmed. */
  const situation = guide.chain((steps) => {
    const actions = steps.flatMap((step) => step.actions);
    const value = fc.tuple(key, fc.constantFrom('1', '2'), fc.boolean());
    const seen = steps.map((step) => ({ id: step.id, pastes: valuesOf(step) }));
    const deed = fc.oneof(value, fc.constantFrom(...actions), fc.constantFrom(...seen));
    return fc.record({
      steps: fc.constant(steps),
      actions: fc.constant(actions),
      desk: fc.array(deed, { maxLength: 12 }).map((deeds) => deeds.reduce(perform, nothingDone)),
      from: fc.option(fc.nat(steps.length - 1), { nil: undefined }),
    });
  });
  function perform(desk: DeskSetup, deed: ActionFacts | readonly [string, string, boolean]): DeskSetup {
    if ('id' in deed) return withEvidence(desk, [deed], 'confirmed', at);
    const [name, value, isFound] = deed;
    return withValue(desk, name, value, isFound ? { from: 'paste', field: 'z' } : undefined);
  }
  const isLeft = (desk: DeskSetup) => (action: ActionFacts) =>
    !action.isOptional && actionState(action, desk) !== 'done';

  test('never moves by a paste elsewhere that makes nothing stale, but on from a step that is done by it', () => {
    fc.assert(
      fc.property(situation, key, ({ steps, desk, from }, name) => {
        fc.pre(desk.values[name] === undefined);
        const before = progressOf(steps, desk, from);
        const after = progressOf(steps, withValue(desk, name, '1', { from: 'paste', field: 'z' }), from);
        fc.pre(before.steps.every(({ state }) => state !== 'stale'));
        fc.pre(after.steps.every(({ state }) => state !== 'stale'));
        const isDone = after.steps[before.at]?.state === 'done';
        expect(after.at === before.at || isDone).toBe(true);
      }),
    );
  });

  test('is undone nowhere by one thing more that is done', () => {
    fc.assert(
      fc.property(situation, ({ steps, actions, desk }) => {
        for (const action of actions) {
          const before = progressOf(steps, desk).actions;
          const after = progressOf(steps, withEvidence(desk, [action], 'confirmed', at)).actions;
          for (const [id, state] of before) if (state === 'done') expect(after.get(id)).toBe('done');
          expect(after.get(action.id)).toBe('done');
        }
      }),
    );
  });

  test('goes on with a step that has to be done, before all that are optional', () => {
    fc.assert(
      fc.property(situation, ({ steps, desk }) => {
        const { at: place, next, steps: states } = progressOf(steps, desk);
        const due = states.filter(({ state, isOptional }) => !isOptional && state !== 'done');
        const left = (steps[place]?.actions ?? []).filter(isLeft(desk)).map(({ id }) => id);
        if (due.length > 0) expect(due).toContain(states[place]);
        else expect(states[place]?.state ?? 'stale').toBe('stale');
        if (left.length > 0) expect(left).toContain(next);
      }),
    );
  });

  test('gives the turn to one action at most, in the step to go on with', () => {
    fc.assert(
      fc.property(situation, ({ steps, desk, from }) => {
        const { at: place, next, actions, steps: states } = progressOf(steps, desk, from);
        const turns = [...actions].filter(([, state]) => state === 'now').map(([id]) => id);
        expect(turns.length).toBeLessThanOrEqual(1);
        for (const id of turns) expect(id).toBe(next);
        expect(states.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
        if (next !== undefined) expect(steps[place]?.actions.map(({ id }) => id)).toContain(next);
      }),
    );
  });
});

describe('a step that is put back', () => {
  const step = { id: 'first', actions: [check, look] };
  const before: DeskSetup = {
    values: { number: '1' },
    origins: { number: { from: 'paste', field: 'code' } },
    evidence: { look: given('confirmed'), first: given('confirmed', { number: '1' }) },
  };

  test('has its marks and values again, with where they came from', () => {
    expect(withStepOf(nothingDone, before, step)).toEqual(before);
  });

  test('leaves what was put in their place since', () => {
    const since: DeskSetup = {
      values: { number: '2', name: 'Ada' },
      origins: {},
      evidence: { look: given('skipped') },
    };
    expect(withStepOf(since, before, step)).toEqual({
      ...since,
      evidence: { ...before.evidence, ...since.evidence },
    });
  });
});
