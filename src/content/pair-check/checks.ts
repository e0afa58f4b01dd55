import { publicKeyField } from '../../domain/keys/public-key-field';
import type { CrossFinding, FieldCheck, Reading } from '../../domain/fields/reading';
import { headerText } from '../../domain/tokens/decode-part';
import { otherTokens, unknownText, unreadText } from '../../domain/tokens/other-tokens';
import { readToken } from '../../domain/tokens/read-token';
import type { SignedTokenReading } from '../../domain/tokens/token-reading';

/** The key that the console has saved. */
const pairKey = publicKeyField({
  destination: 'RS256',
  takeFrom: 'the public key that is saved in the console',
  source: 'rfc-7518',
  isBesideToken: true,
  words: {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from this box: it goes into the other one. This one takes the public key that is saved in the console, which starts with MII.',
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here, and a console has one saved. The token is compared with the one that it names (kid), or else with each.`,
  },
});

/** The token is a secret: it stays in its box, and no part of it is handed on. */
const pairToken: FieldCheck = {
  findings: [
    { reason: 'token-damaged', is: 'warning', source: 'rfc-7515' },
    { reason: 'unread', is: 'warning', source: 'rfc-7515' },
    { reason: 'not-recognised', is: 'miss', source: 'rfc-7515' },
    ...Object.entries(otherTokens).map(([reason, { source = 'rfc-7515', secret }]) => ({
      reason,
      is: secret ? ('secret' as const) : ('identity' as const),
      source,
    })),
  ],
  read: readPairToken,
};

export const checks = { pairKey, pairToken } satisfies Record<string, FieldCheck>;
export const crossFindings: readonly CrossFinding[] = [];

const ownWords = new Map([
  [
    'public-key',
    'This is a public key, and it goes into the other box. This one takes a token from your server: three parts with full stops between them, which start with eyJ.',
  ],
]);

function readPairToken(pasted: string): Reading | undefined {
  const reading = readToken(pasted);
  if (reading.kind === 'empty') return undefined;
  if (reading.kind === 'signed') return ofSigned(reading);
  const reason = reading.kind === 'other' ? reading.what : 'not-recognised';
  const row = reading.kind === 'other' ? otherTokens[reading.what] : unknownText;
  return { verdict: 'stop', reason, repairs: [], ...row, words: ownWords.get(reason) ?? row.words };
}

function ofSigned(token: SignedTokenReading): Reading {
  const { header, claims, signature, repairs, account, unread } = token;
  const shared = { repairs, account, source: 'rfc-7515' };
  if (header.broken ?? claims.broken ?? signature.broken) {
    const part = header.broken ? 'header' : claims.broken ? 'claims' : 'signature';
    const words = `A token that is damaged in its ${part}. It is compared as far as it goes.`;
    return { ...shared, verdict: 'warn', reason: 'token-damaged', words };
  }
  if (unread !== undefined) {
    return { ...shared, verdict: 'warn', reason: 'unread', ...unreadText(unread) };
  }
  const count = claims.members.length;
  const label = headerText(token, 'alg') ?? '';
  const algorithm = /^[\w+.-]{1,20}$/.test(label) ? ` that names ${label} as its algorithm` : '';
  return {
    ...shared,
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: `A token of three parts${algorithm}, with ${count === 1 ? '1 claim' : `${String(count)} claims`}.`,
  };
}
