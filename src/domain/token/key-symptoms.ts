import type { Effect } from './compare-outcomes';

/**
 * What a service does with the tokens of a server, by what a comparison of key and token came to. Declared by
 * each service that has a public key saved, in its own folder.
 */
export interface KeySymptoms {
  /** As that of its token target. */
  readonly id: string;
  readonly effects: Readonly<Record<Effect, string>>;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** Where it is not said which service the token is for. */
export const anyService: Readonly<Record<Effect, string>> = {
  accepts: 'A service that has this key saved accepts the signatures of this server.',
  expired:
    'A service that has this key saved accepts the signatures of this server; this one token is too old for it.',
  refuses: 'A service that has this key saved refuses the tokens of this server.',
  unknown: 'This token does not show whether a service accepts the tokens of this server.',
};

/** What no comparison in a browser can show. */
export const notProven =
  'What this does not prove: that this very key stands in the console of this very account and environment, that claims and clocks are right, and that the service reads the field as this page does.';
