import { holdsPrivateKey, holdsToken } from '../fields/secret-findings';

export interface Prefill {
  /** By field key. They wait until the person accepts them, and are checked by their field. */
  readonly values: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

export interface Refused {
  /** As the address has it; empty where the name itself holds a secret. */
  readonly name: string;
  readonly problem:
    'unknown' | 'not-by-link' | 'not-plain' | 'repeated' | 'long' | 'empty' | 'malformed' | 'secret';
}

/** No public value comes near it, and an address this long did not come from us. */
const longestValue = 2000;

/** By what a link brings: an id in what copying leaves around it; a name without address, code or key. */
const plain = {
  id: /^[\p{L}\p{N}\s{}"'_-]*$/u,
  name: /^(?!www\.|[a-z][\w+.-]*:\S)(?!.*(?:\/\/|[\w+/]{43}))[^\p{Cc}<>=;]*$/iu,
} as const;

export type ByLink = keyof typeof plain;

/**
 * The values that a link carries: `?accountNumber=71234560`. `fields` tells of each field of the page what a
 * link may bring to it. Every other parameter is named, so that nothing is dropped in silence.
 */
export function readPrefill(query: string, fields: ReadonlyMap<string, ByLink | 'nothing'>): Prefill {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = given.get(name);
    if (before) before.push(value);
    else given.set(name, [value]);
  }
  const values = new Map<string, string>();
  const refused: Refused[] = [];
  for (const [name, [value = '', ...more]] of given) {
    const problem = [name, value, ...more].some(holdsSecret)
      ? 'secret'
      : problemOf(value, more.length > 0, fields.get(name));
    if (problem === undefined) values.set(name, value);
    else refused.push({ name: holdsSecret(name) ? '' : name, problem });
  }
  return { values, refused };
}

function problemOf(
  value: string,
  isRepeated: boolean,
  byLink: ByLink | 'nothing' | undefined,
): Refused['problem'] | undefined {
  if (byLink === undefined) return 'unknown';
  if (byLink === 'nothing') return 'not-by-link';
  if (isRepeated) return 'repeated';
  if (value.length > longestValue) return 'long';
  if (value.trim() === '') return 'empty';
  if (plain[byLink].test(value.trim())) return undefined;
  return byLink === 'id' ? 'malformed' : 'not-plain';
}

/** A private key or a token, percent-encoded any number of times that somebody may have had a reason for. */
export function holdsSecret(text: string): boolean {
  // Too short for one, as nearly all names are, of which an address may have very many.
  return text.length >= 12 && (holdsPrivateKey(text) || holdsToken(text));
}
