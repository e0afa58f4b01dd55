import type { ActionFacts } from '../guide/progress';
import { withEvidence, withMember, withOrigin, withValue, type DeskSetup } from '../guide/setup';
import type { HandOff } from './hand-off';

/** How a value of a hand-off relates to what is here: `new` where nothing is, `same`, or another one. */
export interface Row {
  readonly key: string;
  readonly theirs: string;
  readonly mine?: string;
  readonly state: 'new' | 'same' | 'differs';
}

export function compareWith(desk: DeskSetup, values: HandOff['values']): Row[] {
  return Array.from(values, ([key, theirs]): Row => {
    const mine = desk.values[key];
    if (mine === undefined) return { key, theirs, state: 'new' };
    return { key, theirs, mine, state: mine === theirs ? 'same' : 'differs' };
  });
}

/**
 * The desk's part with those values that were `taken`, and with the sender's word for actions about which nothing is
 * said here, as far as what they rest on is the same at both ends. All else stays.
 */
export function mergeHandOff(
  desk: DeskSetup,
  { values, marks }: Pick<HandOff, 'values' | 'marks'>,
  taken: ReadonlySet<string>,
  actions: readonly ActionFacts[],
): DeskSetup {
  let merged = desk;
  for (const [key, value] of values) if (taken.has(key)) merged = withValue(merged, key, value);
  for (const action of actions) {
    const mark = marks.get(action.id);
    const isSettled = action.pastes.every((key) => {
      const value = merged.values[key];
      return value !== undefined && value === values.get(key);
    });
    if (mark && isSettled && !desk.evidence[action.id])
      merged = withEvidence(merged, [action], mark.how, mark.at);
  }
  return merged;
}

/** What is kept `now`, with what a merge changed put back; what was changed since stays. */
export function undoMerge(now: DeskSetup, before: DeskSetup, after: DeskSetup): DeskSetup {
  let undone = now;
  for (const key of Object.keys({ ...before.values, ...after.values })) {
    const isOurs = before.values[key] !== after.values[key] && now.values[key] === after.values[key];
    if (isOurs) undone = withOrigin(withValue(undone, key, before.values[key]), key, before.origins[key]);
  }
  for (const [id, given] of Object.entries(after.evidence)) {
    if (before.evidence[id] === undefined && isSame(now.evidence[id], given))
      undone = { ...undone, evidence: withMember(undone.evidence, id, undefined) };
  }
  return undone;
}

/** Both were made in one form. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
