import { withoutEvidence, withValue, type DeskSetup } from './setup';

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

/** A value proves, a copy or the person confirms; a value that was pasted and changed since makes it stale. */
export function actionState(action: ActionFacts, desk: DeskSetup): Exclude<State, 'now'> {
  if (action.provedBy !== undefined && desk.values[action.provedBy] !== undefined) return 'done';
  const evidence = desk.evidence[action.id];
  if (!evidence) return 'todo';
  const changed = action.pastes.some((key) => evidence.on[key] !== desk.values[key]);
  return changed ? 'stale' : 'done';
}

export interface Progress {
  readonly steps: readonly { readonly id: string; readonly state: State; readonly isOptional: boolean }[];
  readonly actions: ReadonlyMap<string, State>;
  /** Index of the step to go on with; the number of steps when all are done that have to be. */
  readonly at: number;
  /** Id of the action to go on with. */
  readonly next: string | undefined;
  /** Whether anything has been done at all. */
  readonly begun: boolean;
}

/**
 * Derives all progress of a desk from what is kept; nothing of it is stored. One goes on where a link led (`from`), or
 * with the first open step from the one on in which the person `acted` last; then with those left out before. A step of
 * optional actions is gone on with only where a link led to it, or where a value in it changed.
 */
export function progressOf(
  steps: readonly StepFacts[],
  desk: DeskSetup,
  from?: number,
  acted = lastActedIn(steps, desk),
): Progress {
  const all = steps.map(({ id, actions }) => {
    const given = actions.map((action) => ({ ...action, state: actionState(action, desk) }));
    const isOptional = actions.every((action) => action.isOptional);
    const left = given.filter(
      (action) => action.state === 'stale' || (action.state === 'todo' && (isOptional || !action.isOptional)),
    );
    return { id, given, isOptional, left };
  });
  const start = from ?? acted;
  const isDue = ({ left }: (typeof all)[number]): boolean => left.some((action) => !action.isOptional);
  const places = [
    from !== undefined && all[from]?.left.length ? from : -1,
    all.findIndex((step, index) => index >= start && isDue(step)),
    all.findIndex(isDue),
    all.findIndex(({ left }) => left.some(({ state }) => state === 'stale')),
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
    steps: all.map(({ id, isOptional, left }, index) => ({
      id,
      isOptional,
      state: stepState(left, index === at),
    })),
  };
}

/** A value that the paste in another field brought is no act of the person where it stands. */
export function lastActedIn(steps: readonly StepFacts[], desk: DeskSetup): number {
  const isActed = ({ id, provedBy = '' }: ActionFacts): boolean =>
    desk.evidence[id] !== undefined ||
    (desk.values[provedBy] !== undefined && desk.origins[provedBy]?.from !== 'paste');
  return Math.max(
    steps.findLastIndex(({ actions }) => actions.some(isActed)),
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

function stepState(left: readonly { readonly state: State }[], isNow: boolean): State {
  if (left.length === 0) return 'done';
  if (left.some(({ state }) => state === 'stale')) return 'stale';
  return isNow ? 'now' : 'todo';
}
