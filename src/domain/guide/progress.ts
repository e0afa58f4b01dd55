import { pick, withEvidence, withoutEvidence, withValue, type DeskSetup } from './setup';

/** What progress needs to know of an action; its fields are the ones that it takes or puts. */
export interface ActionFacts {
  readonly id: string;
  /** The value that proves the action once it is read as usable. */
  readonly provedBy?: string;
  /** The values that the action puts somewhere. */
  readonly pastes: readonly string[];
  /** The step is whole without it. */
  readonly isOptional?: boolean;
}
export interface StepFacts {
  readonly id: string;
  readonly actions: readonly ActionFacts[];
}

export type State = 'todo' | 'now' | 'done' | 'stale';

/**
 * A value proves an action, or the person confirms it; a copy does neither. A value that was pasted and has changed
 * since makes it stale.
 */
export function actionState(action: ActionFacts, desk: DeskSetup): Exclude<State, 'now'> {
  if (action.provedBy !== undefined && desk.values[action.provedBy] !== undefined) return 'done';
  return wordState(action.id, action.pastes, desk);
}

/** Whether the person saw what the step leads to, with the values that it has now. */
function seenState(step: StepFacts, desk: DeskSetup): Exclude<State, 'now'> {
  return wordState(step.id, valuesOf(step), desk);
}

function wordState(id: string, keys: readonly string[], desk: DeskSetup): Exclude<State, 'now'> {
  const evidence = desk.evidence[id];
  // Sets-up of version 0.1.0 hold copies as well.
  if (!evidence || evidence.how === 'copied') return 'todo';
  return keys.some((key) => evidence.on[key] !== desk.values[key]) ? 'stale' : 'done';
}

/** The values that a step takes or puts somewhere. */
export function valuesOf({ actions }: StepFacts): string[] {
  return [
    ...new Set(
      actions.flatMap(({ provedBy, pastes }) => [...(provedBy === undefined ? [] : [provedBy]), ...pastes]),
    ),
  ];
}

/** What the person can say of a step: that an action is done, and, under the step's own id, that its result is seen. */
export function marksIn(step: StepFacts): readonly ActionFacts[] {
  return [...step.actions, { id: step.id, pastes: valuesOf(step) }];
}

export interface Progress {
  readonly steps: readonly { readonly id: string; readonly state: State; readonly isOptional: boolean }[];
  readonly actions: ReadonlyMap<string, State>;
  /** Index of the step to go on with; the number of steps when all are done that have to be. */
  readonly at: number;
  /** Id of the action to go on with; undefined where only the step's result is left to be seen. */
  readonly next: string | undefined;
  /** Whether anything has been done at all. */
  readonly begun: boolean;
}

/**
 * Derives all progress of a desk from what is kept; nothing of it is stored. A step is done once its actions are, and
 * the person has seen its result. One goes on where the reader is (`from`), or with the first open step from the one on
 * in which the person `acted` last; then with those left out before. An optional step is gone on with only where the
 * reader is in it, or where a value in it changed.
 */
export function progressOf(
  steps: readonly StepFacts[],
  desk: DeskSetup,
  from?: number,
  acted = lastActedIn(steps, desk),
): Progress {
  const all = steps.map((step) => {
    const given = step.actions.map((action) => ({ ...action, state: actionState(action, desk) }));
    const isOptional = given.every((action) => action.isOptional);
    const left = given.filter(
      (action) => action.state === 'stale' || (action.state === 'todo' && (isOptional || !action.isOptional)),
    );
    const seen = seenState(step, desk);
    const isStale = [seen, ...left.map(({ state }) => state)].includes('stale');
    const isDone = seen === 'done' && left.length === 0;
    return { id: step.id, given, isOptional, left, isStale, isDone };
  });
  const start = from ?? acted;
  const isDue = ({ isOptional, isDone }: (typeof all)[number]): boolean => !isOptional && !isDone;
  const places = [
    from !== undefined && all[from]?.isDone === false ? from : -1,
    all.findIndex((step, index) => index >= start && isDue(step)),
    all.findIndex(isDue),
    all.findIndex(({ isStale }) => isStale),
  ];
  const at = places.find((place) => place !== -1) ?? steps.length;
  const left = all[at]?.left ?? [];
  const next = (left.find((action) => !action.isOptional) ?? left[0])?.id;
  const actions = all.flatMap(({ given }) => given);
  return {
    at,
    next,
    actions: new Map(actions.map(({ id, state }) => [id, id === next && state === 'todo' ? 'now' : state])),
    begun: actions.some(({ state }) => state !== 'todo'),
    steps: all.map(({ id, isOptional, isStale, isDone }, index) => ({
      id,
      isOptional,
      state: isDone ? 'done' : isStale ? 'stale' : index === at ? 'now' : 'todo',
    })),
  };
}

/** A value that the paste in another field brought is no act of the person where it is. */
export function lastActedIn(steps: readonly StepFacts[], desk: DeskSetup): number {
  const isActed = ({ id, provedBy = '' }: ActionFacts): boolean =>
    desk.evidence[id] !== undefined ||
    (desk.values[provedBy] !== undefined && desk.origins[provedBy]?.from !== 'paste');
  return Math.max(
    steps.findLastIndex(({ id, actions }) => desk.evidence[id] !== undefined || actions.some(isActed)),
    0,
  );
}

/** The desk without these values, and without the person's word for what they would prove. */
export function withoutValues(
  desk: DeskSetup,
  keys: Iterable<string>,
  actions: readonly ActionFacts[],
): DeskSetup {
  const gone = new Set(keys);
  const onWord = actions.filter(({ provedBy }) => provedBy !== undefined && gone.has(provedBy));
  const rest = [...gone].reduce((part, key) => withValue(part, key, undefined), desk);
  return withoutEvidence(rest, onWord);
}

/**
 * The desk with the person's word that a step is done: what is left of it is confirmed, and skipped where a value that
 * would prove it cannot be used (`usable`).
 */
export function withWordOn(desk: DeskSetup, step: StepFacts, usable: DeskSetup, at: string): DeskSetup {
  const left = step.actions.filter((action) => actionState(action, usable) !== 'done');
  const isSkipped = ({ provedBy }: ActionFacts): boolean =>
    provedBy !== undefined && usable.values[provedBy] === undefined;
  const seen = { id: step.id, pastes: valuesOf(step) };
  const confirmed = [...left.filter((action) => !isSkipped(action)), seen];
  return withEvidence(withEvidence(desk, left.filter(isSkipped), 'skipped', at), confirmed, 'confirmed', at);
}

/** The desk with what was kept of a step before, where nothing else was put in its place since. */
export function withStepOf(desk: DeskSetup, before: DeskSetup, step: StepFacts): DeskSetup {
  const values = valuesOf(step).filter((key) => desk.values[key] === undefined);
  const marks = marksIn(step).map(({ id }) => id);
  return {
    ...desk,
    values: { ...pick(before.values, values), ...desk.values },
    origins: { ...desk.origins, ...pick(before.origins, values) },
    evidence: { ...pick(before.evidence, marks), ...desk.evidence },
  };
}
