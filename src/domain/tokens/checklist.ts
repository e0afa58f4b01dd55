import type { Verdict } from '../fields/reading';
import type { SeenToken } from './judge-token';
import type { TokenMark } from './token-target';

/** One line of what was looked at. `open`: nothing here can tell. */
export interface CheckRow {
  readonly section: string;
  readonly verdict: Verdict | 'open';
  readonly words: string;
}

/** The remarks that belong to a line are told by where they stand, or by what they are called. */
type Check = readonly [
  section: string,
  title: string,
  takes: readonly string[] | RegExp,
  good: string | ((seen: SeenToken) => string),
];

/** RFC 8725 section 3, in its order, and what else holds for every token. */
const checks: readonly Check[] = [
  [
    '3.1',
    'The algorithm is the receiver’s choice',
    /^alg-(?!none)/,
    ({ target }) =>
      `The header names one that ${target.name} takes. Here it is fixed to RS256, whatever a header says.`,
  ],
  [
    '3.2',
    'No token without a signature',
    /^alg-none|^signature-missing/,
    'It is not called none in any spelling, and a signature is there.',
  ],
  [
    '3.4',
    'All input is checked',
    /^cut-short|^start-missing|-(?:letters|no-object|json|unused-bits)$|^signature-(?!missing)|^plain-base64|^padded/,
    'All three parts decode strictly, and the signature is as long as its algorithm makes it.',
  ],
  ['3.6', 'Nothing is compressed', ['zip'], 'There is no zip in the header.'],
  ['3.7', 'The text is UTF-8', /-(?:utf-8|byte-order-mark)$/, 'Header and claims are.'],
  [
    '3.8',
    'Issuer and subject',
    ['iss', 'sub'],
    ({ target }) => `They have the form that ${target.name} expects. Whose they are, only it can tell.`,
  ],
  ['3.9', 'Audience', ['aud'], 'Nothing speaks against the aud, or there is none and none is asked for.'],
  [
    '3.10',
    'What a token says of keys is not trusted',
    ['kid', 'jku', 'jwk', 'x5u', 'x5c'],
    'It names no key in a way that could lead astray. Nothing would be fetched from here.',
  ],
  ['3.11', 'Type', ['typ', 'cty'], 'The header calls it a JWT, or leaves the type out.'],
  [
    '3.12',
    'Kinds of tokens are told apart',
    /^other-target$|^nested-token$|^enc-in-signed$|^acr-/,
    ({ target }) => `Nothing in it belongs to a token for another service than ${target.name}.`,
  ],
  [
    'RFC 7515, 4',
    'No name twice, no unknown demand',
    /-repeated$|^crit-|^unencoded-claims$|^b64-/,
    'Each name stands there once, and nothing demands an extension.',
  ],
  [
    'RFC 7519, 4.1',
    'Times, in seconds',
    ['exp', 'iat', 'nbf'],
    'They are numbers of seconds, and the clock is between them.',
  ],
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

function rowOf([section, title, takes, good]: Check, seen: SeenToken): CheckRow {
  const remarks = seen.marks.filter(({ reason, at: { member = '' } }) =>
    takes instanceof RegExp ? takes.test(reason) : takes.includes(member),
  );
  const [first] = remarks;
  if (!first)
    return { section, verdict: 'ok', words: `${title}. ${typeof good === 'string' ? good : good(seen)}` };
  const more = remarks.length > 1 ? ` (${String(remarks.length)} remarks in all)` : '';
  return { section, verdict: first.verdict, words: `${title}. See the remark ${placeOf(first)}${more}.` };
}

function placeOf({ at }: TokenMark): string {
  if (at.member !== undefined) return `beside ${at.member.slice(0, 40)}`;
  return at.part === 'token' ? 'above the header' : `at the ${at.part}`;
}
