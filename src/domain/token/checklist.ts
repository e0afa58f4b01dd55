import type { Verdict } from '../fields/reading';
import type { SeenToken } from './judge-token';
import type { TokenMark } from './token-target';

/** One line of what was looked at. `open`: nothing here can tell. */
export interface CheckRow {
  readonly section: string;
  readonly verdict: Verdict | 'open';
  readonly words: string;
}

interface Check {
  readonly section: string;
  readonly title: string;
  /** The remarks that belong to this line. */
  readonly takes: (mark: TokenMark) => boolean;
  /** Said where there is no such remark. */
  readonly good: string | ((seen: SeenToken) => string);
}

const beside =
  (...members: readonly string[]) =>
  ({ at }: TokenMark): boolean =>
    at.member !== undefined && members.includes(at.member);
const called =
  (pattern: RegExp) =>
  ({ reason }: TokenMark): boolean =>
    pattern.test(reason);

/** RFC 8725 section 3, in its order, and what else holds for every token. */
const checks: readonly Check[] = [
  {
    section: '3.1',
    title: 'The algorithm is the receiver’s choice',
    takes: called(/^alg-(?!none)/),
    good: ({ target }) =>
      `The header names one that ${target.name} takes. Here it is fixed to RS256, whatever a header says.`,
  },
  {
    section: '3.2',
    title: 'No token without a signature',
    takes: called(/^alg-none|^signature-missing/),
    good: 'It is not called none in any spelling, and a signature is there.',
  },
  {
    section: '3.4',
    title: 'All input is checked',
    takes: called(
      /^cut-short|^start-missing|-(?:letters|no-object|json|unused-bits)$|^signature-(?!missing)|^plain-base64|^padded/,
    ),
    good: 'All three parts decode strictly, and the signature is as long as its algorithm makes it.',
  },
  {
    section: '3.6',
    title: 'Nothing is compressed',
    takes: beside('zip'),
    good: 'There is no zip in the header.',
  },
  {
    section: '3.7',
    title: 'The text is UTF-8',
    takes: called(/-(?:utf-8|byte-order-mark)$/),
    good: 'Header and claims are.',
  },
  {
    section: '3.8',
    title: 'Issuer and subject',
    takes: beside('iss', 'sub'),
    good: ({ target }) => `They have the form that ${target.name} expects. Whose they are, only it can tell.`,
  },
  {
    section: '3.9',
    title: 'Audience',
    takes: beside('aud'),
    good: 'Nothing speaks against the aud, or there is none and none is asked for.',
  },
  {
    section: '3.10',
    title: 'What a token says of keys is not trusted',
    takes: beside('kid', 'jku', 'jwk', 'x5u', 'x5c'),
    good: 'It names no key in a way that could lead astray. Nothing would be fetched from here.',
  },
  {
    section: '3.11',
    title: 'Type',
    takes: beside('typ', 'cty'),
    good: 'The header calls it a JWT, or leaves the type out.',
  },
  {
    section: '3.12',
    title: 'Kinds of tokens are told apart',
    takes: called(/^other-target$|^nested-token$|^enc-in-signed$|^acr-/),
    good: ({ target }) => `Nothing in it belongs to a token for another service than ${target.name}.`,
  },
  {
    section: 'RFC 7515, 4',
    title: 'No name twice, no unknown demand',
    takes: called(/-repeated$|^crit-|^unencoded-claims$|^b64-/),
    good: 'Each name stands there once, and nothing demands an extension.',
  },
  {
    section: 'RFC 7519, 4.1',
    title: 'Times, in seconds',
    takes: beside('exp', 'iat', 'nbf'),
    good: 'They are numbers of seconds, and the clock is between them.',
  },
];

/** What was looked at, one line each, with its result. */
export function makeChecklist(seen: SeenToken): CheckRow[] {
  const rows = checks.map((check) => rowOf(check, seen));
  return [...rows.slice(0, 2), signatureRow(seen), ...rows.slice(2, 3), strength, ...rows.slice(3)];
}

const strength: CheckRow = {
  section: '3.5',
  verdict: 'open',
  words: 'Keys cannot be guessed. How a key was made cannot be seen in a token.',
};

function signatureRow({ signature }: SeenToken): CheckRow {
  const words = 'The signature is checked, and a failure refuses the whole.';
  return signature.verdict === 'warn' && signature.reason !== 'signature-by-trial'
    ? { section: '3.3', verdict: 'open', words: `${words} Nothing was given to check it with.` }
    : { section: '3.3', verdict: signature.verdict, words: `${words} ${signature.words}` };
}

function rowOf({ section, title, takes, good }: Check, seen: SeenToken): CheckRow {
  const remarks = seen.marks.filter(takes);
  const [first] = remarks;
  if (!first) {
    return { section, verdict: 'ok', words: `${title}. ${typeof good === 'string' ? good : good(seen)}` };
  }
  const more = remarks.length > 1 ? ` (${String(remarks.length)} remarks in all)` : '';
  return { section, verdict: first.verdict, words: `${title}. See the remark ${placeOf(first)}${more}.` };
}

function placeOf({ at }: TokenMark): string {
  if (at.member !== undefined) return `beside ${at.member.slice(0, 40)}`;
  return at.part === 'token' ? 'above the header' : `at the ${at.part}`;
}
