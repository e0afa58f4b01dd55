import { publicKeyField } from '../../domain/keys/public-key-field';
import type { CrossFinding, FieldCheck, Reading } from '../../domain/fields/reading';
import { headerText } from '../../domain/tokens/decode-part';
import { describeOther, unknownText, unreadText } from '../../domain/tokens/other-tokens';
import { readToken } from '../../domain/tokens/read-token';
import { lookAlikes, type SignedTokenReading } from '../../domain/tokens/token-reading';
import { words } from './checks.en';

/** The key that the console has saved. */
const pairKey = publicKeyField({ ...words.pairKey, source: 'rfc-7518', isBesideToken: true });

/** The token is a secret: it stays in its box, and no part of it is handed on. */
const pairToken: FieldCheck = {
  findings: [
    { reason: 'token-damaged', is: 'warning', source: 'rfc-7515' },
    { reason: 'unread', is: 'warning', source: 'rfc-7515' },
    { reason: 'not-recognised', is: 'miss', source: 'rfc-7515' },
    ...lookAlikes.map((reason) => {
      const { source = 'rfc-7515', secret } = describeOther(reason);
      return { reason, is: secret ? ('secret' as const) : ('identity' as const), source };
    }),
  ],
  read: readPairToken,
};

export const checks = { pairKey, pairToken } satisfies Record<string, FieldCheck>;
export const crossFindings: readonly CrossFinding[] = [];

function readPairToken(pasted: string): Reading | undefined {
  const reading = readToken(pasted);
  if (reading.kind === 'empty') return undefined;
  if (reading.kind === 'signed') return ofSigned(reading);
  const reason = reading.kind === 'other' ? reading.what : 'not-recognised';
  const row = reading.kind === 'other' ? describeOther(reading.what) : unknownText;
  const said = reason === 'public-key' ? words.pairToken.publicKey : row.words;
  return { verdict: 'stop', reason, repairs: [], ...row, words: said };
}

function ofSigned(token: SignedTokenReading): Reading {
  const { header, claims, signature, repairs, account, unread } = token;
  const shared = { repairs, account, source: 'rfc-7515' };
  if (header.broken ?? claims.broken ?? signature.broken) {
    const part = header.broken ? 'header' : claims.broken ? 'claims' : 'signature';
    return { ...shared, verdict: 'warn', reason: 'token-damaged', words: words.pairToken.damaged(part) };
  }
  if (unread !== undefined) {
    return { ...shared, verdict: 'warn', reason: 'unread', ...unreadText(unread) };
  }
  const label = headerText(token, 'alg') ?? '';
  const algorithm = /^[\w+.-]{1,20}$/.test(label) ? label : undefined;
  return {
    ...shared,
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: words.pairToken.recognised(algorithm, claims.members.length),
  };
}
