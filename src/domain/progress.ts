import type { DeskSetup } from './setup';

/** What progress needs to know of an action; its fields are the ones that it takes or puts. */
export interface ActionFacts {
  readonly id: string;
  /** The value that proves the action once it is read as usable. */
  readonly provedBy?: string;
  /** The values that the action puts somewhere. */
  readonly pastes: readonly string[];
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
  readonly steps: readonly { readonly id: string; readonly state: State }[];
  readonly actions: ReadonlyMap<string, State>;
  /** Index of the step to go on with; the number of steps when all are done. */
  readonly at: number;
  /** Whether anything has been done at all. */
  readonly begun: boolean;
}

/**
 * Derives all progress of a desk from what is kept; nothing of it is stored. One goes on with the first open
 * step from `from` on (where a link led), or from the last step that was touched; then with those left out before.
 */
export function progressOf(steps: readonly StepFacts[], desk: DeskSetup, from?: number): Progress {
  const states = steps.map((step) => step.actions.map((action) => actionState(action, desk)));
  const isOpen = (actions: readonly State[]): boolean => actions.some((state) => state !== 'done');
  const touched = states.findLastIndex((actions) => actions.some((state) => state !== 'todo'));
  const start = from ?? Math.max(touched, 0);
  const ahead = states.findIndex((actions, index) => index >= start && isOpen(actions));
  const open = ahead === -1 ? states.findIndex(isOpen) : ahead;
  const at = open === -1 ? steps.length : open;
  const actions = new Map<string, State>();
  let nowGiven = false;
  steps.forEach((step, index) => {
    step.actions.forEach((action, place) => {
      const state = states[index]?.[place] ?? 'todo';
      const isNow = !nowGiven && index === at && state !== 'done';
      nowGiven ||= isNow;
      actions.set(action.id, isNow && state === 'todo' ? 'now' : state);
    });
  });
  return {
    at,
    actions,
    begun: states.flat().some((state) => state !== 'todo'),
    steps: steps.map(({ id }, index) => ({ id, state: stepState(states[index] ?? [], index === at) })),
  };
}

function stepState(actions: readonly State[], isNow: boolean): State {
  if (actions.includes('stale')) return 'stale';
  if (actions.every((state) => state === 'done')) return 'done';
  return isNow ? 'now' : 'todo';
}
