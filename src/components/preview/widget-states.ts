import type { Seen } from './read-control';
import type { words } from './widget-states.en';

export type WidgetStateId = keyof typeof words;

/** What the agent would see with this address; `undefined` while it is not settled. */
export function stateOf({ typed, said }: Seen): WidgetStateId | undefined {
  if (typed.trim() === '') return 'empty';
  if (said && said.verdict !== 'stop') return 'sample';
  if (said?.reason === 'http' || /^\s*http:\/\//i.test(typed)) return 'http';
  return said && 'dead';
}
