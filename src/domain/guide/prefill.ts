import { holdsPrivateKey, holdsToken } from '../fields/secret-findings';
import { isBackAddress } from '../links/back-address';

export interface Prefill {
  /** By field key. They wait until the person accepts them, and are checked by their field. */
  readonly values: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

export interface Refused {
  /** As the address has it; empty where the name itself holds a secret. */
  readonly name: string;
  readonly problem:
    | 'unknown'
    | 'not-by-link'
    | 'not-plain'
    | 'repeated'
    | 'long'
    | 'empty'
    | 'malformed'
    | 'no-choice'
    | 'other-host'
    | 'secret'
    | 'named-secret';
}

/** No public value comes near it, and an address this long did not come from us. */
const longestValue = 2000;

/** By what a link brings: an id in what copying leaves around it; a name without address, code or key. */
const plain = {
  id: /^[\p{L}\p{N}\s{}"'_-]*$/u,
  name: /^(?!www\.|[a-z][\w+.-]*:\S)(?!.*(?:\/\/|[\w+/]{43}))[^\p{Cc}<>=;]*$/iu,
} as const;

export type ByLink = keyof typeof plain;

/** What a parameter may be: a value, nothing, one of a few words, or an address on one of a few hosts. */
export type Takes =
  ByLink | 'nothing' | { readonly oneOf: readonly string[] } | { readonly hosts: readonly string[] };

/**
 * The values that a link carries: `?accountNumber=71234560`. `takes` says of each parameter of the page what a
 * link may bring. Every other parameter is named, so that nothing is dropped in silence.
 */
export function readPrefill(query: string, takes: ReadonlyMap<string, Takes>): Prefill {
  const given = Map.groupBy(new URLSearchParams(query), ([name]) => name);
  const values = new Map<string, string>();
  const refused: Refused[] = [];
  for (const [name, pairs] of given) {
    const [value = '', ...more] = pairs.map(([, text]) => text);
    const problem = [name, value, ...more].some(holdsSecret)
      ? 'secret'
      : problemOf(value, more.length > 0, takes.get(name));
    if (problem === undefined) values.set(name, value);
    else refused.push(holdsSecret(name) ? { name: '', problem } : tellName({ name, problem }, value));
  }
  // A key whose members are parameters.
  if (!refused.some(({ problem }) => problem === 'secret') && holdsSecret(query))
    return { values: new Map(), refused: [...refused, { name: '', problem: 'secret' }] };
  return { values, refused };
}

/** What is behind `#` and is no place of the page: parameters, a secret, a key. A page uses none of it. */
export function refusedInFragment(fragment: string): readonly Refused[] {
  const text = fragment.replace(/^#/, '');
  const { refused } = readPrefill(text.includes('=') ? text : '', new Map());
  if (refused.length > 0) return refused;
  if (holdsSecret(text)) return [{ name: '', problem: 'secret' }];
  return /[\w+/]{43}/.test(text) ? [{ name: '', problem: 'not-plain' }] : [];
}

const secretName =
  /pass(?:word|phrase|wd|code)|^pwd$|secret|token|credential|private|api[_-]?key|bearer|^(?:auth|otp|pin)/i;

/** What a name alone says to be a secret is shown as one; a name that brings its value along is shown without it. */
function tellName(refused: Refused, value: string): Refused {
  if (refused.problem !== 'unknown') return refused;
  const [, label = refused.name, own = value] =
    /^([\w.[\] -]{1,60})=(.*)$/s.exec(decodedFully(refused.name)) ?? [];
  return secretName.test(label) && own.trim() !== '' ? { name: label, problem: 'named-secret' } : refused;
}

function decodedFully(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decodedFully(decoded);
  } catch {
    return text;
  }
}

function problemOf(
  value: string,
  isRepeated: boolean,
  takes: Takes | undefined,
): Refused['problem'] | undefined {
  if (takes === undefined) return 'unknown';
  if (takes === 'nothing') return 'not-by-link';
  if (isRepeated) return 'repeated';
  if (value.length > longestValue) return 'long';
  if (value.trim() === '') return 'empty';
  if (typeof takes === 'string') {
    if (plain[takes].test(value.trim())) return undefined;
    return takes === 'id' ? 'malformed' : 'not-plain';
  }
  if ('oneOf' in takes) return takes.oneOf.includes(value) ? undefined : 'no-choice';
  return isBackAddress(value, takes.hosts) ? undefined : 'other-host';
}

/** A private key or a token, percent-encoded any number of times that somebody may have had a reason for. */
export function holdsSecret(text: string): boolean {
  // Too short for one, as nearly all names are, of which an address may have very many.
  return text.length >= 12 && (holdsPrivateKey(text) || holdsToken(text));
}
