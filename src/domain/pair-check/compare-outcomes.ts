import { sizeOf, type RsaPublicKey } from '../keys/rsa-key';
import type { Verdict } from '../fields/reading';
import type { Among, Signer, SignerSource } from './check-keys';
import { headerText } from '../tokens/decode-part';
import { spellings } from '../tokens/signature-form';
import { sayDistance, sayTime } from '../tokens/times';
import type { SignedTokenReading } from '../tokens/token-reading';
import type { TokenMark, TokenTarget } from '../tokens/token-target';
import type { SignatureCheck } from './verify-token';
import { lowerFirst } from '../text/wording';

/** What a service that has the key saved does with the tokens of the server. */
export type Effect = 'accepts' | 'expired' | 'refuses' | 'unknown';

/** What an outcome speaks of. */
export interface ComparisonSeen {
  readonly key?: RsaPublicKey;
  readonly token?: SignedTokenReading;
  readonly check?: SignatureCheck;
  /** Where several keys were given. */
  readonly among?: Among;
  readonly signer?: Signer;
  readonly target?: TokenTarget;
  readonly marks: readonly TokenMark[];
  readonly now: number;
  /** Of a private key: its form. */
  readonly form?: string;
}

export interface Row {
  readonly verdict: Verdict;
  readonly effect: Effect;
  readonly words: (seen: ComparisonSeen) => string;
  readonly whatNext: (seen: ComparisonSeen) => string;
  readonly command?: (seen: ComparisonSeen) => string | undefined;
  readonly source: string;
}

export type Outcome = keyof typeof outcomes;

/** The print of the key that a server signs with, in the spelling of this page. */
const ownKeyPrint = 'openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c';
const publicHalf = 'openssl pkey -in private.pem -pubout';

export const oneOfBoth =
  'Save the public key of the pair that your server signs with, or give your server the private key that belongs to this one. Then take a fresh token.';
const copyToken = 'Copy the token again, from eyJ to its last character.';
const signRs256 =
  'Give your library the private key, name RS256 as the algorithm, and take a new token from your server.';

/** How each outcome of a comparison reads. */
export const outcomes = {
  match: {
    verdict: 'ok',
    effect: 'accepts',
    words: ({ key }) =>
      `This key verifies the token, as RS256${key ? ` with ${String(sizeOf(key))} bits` : ''}: your server signs with its private half.`,
    whatNext: () =>
      'The pair is not what is wrong. If tokens are refused all the same, read one for its claims and times, and compare the saved key once more with the one here.',
    source: 'rfc-7518',
  },
  'token-expired-but-matches': {
    verdict: 'ok',
    effect: 'expired',
    words: ({ token, now }) => {
      const expired = numberIn(token, 'exp');
      return `This key verifies the token as RS256: your server signs with its private half. The token itself expired ${sayDistance(expired, now)}, on ${sayTime(expired)}, which says nothing against the key.`;
    },
    whatNext: () =>
      'The pair is not what is wrong. Take a fresh token from your server to see what a service makes of it now.',
    source: 'rfc-7519',
  },
  'match-with-faults': {
    verdict: 'warn',
    effect: 'unknown',
    words: ({ marks, target }) => {
      const [first, ...more] = marks.filter(({ verdict }) => verdict === 'stop');
      const rest =
        more.length === 0
          ? ''
          : ` There ${more.length === 1 ? 'is 1 more' : `are ${String(more.length)} more`}.`;
      return `This key verifies the token as RS256: your server signs with its private half. For ${target?.name ?? 'the service'} something else is wrong with the token. ${first?.words ?? ''}${rest}`;
    },
    whatNext: () =>
      'Leave the key as it is, and put the claims right: read the token on the page for tokens.',
    source: 'rfc-7519',
  },
  'match-unreadable': {
    verdict: 'warn',
    effect: 'refuses',
    words: ({ token }) =>
      `This key verifies the token as RS256, but its ${token?.header.broken ? 'header' : 'claims'} cannot be read: your server signs a text that is no JSON object.`,
    whatNext: () =>
      'Leave the key as it is, and read the token on the page for tokens: it shows where it breaks.',
    source: 'rfc-7519',
  },
  'alg-label': {
    verdict: 'warn',
    effect: 'refuses',
    words: ({ token }) =>
      `This key verifies the token as RS256, but its header says ${labelOf(token)}. A service that goes by the header does not accept it.`,
    whatNext: () => 'Set alg to RS256 in the header before it is signed. The key can stay as it is.',
    source: 'rfc-7515',
  },
  'match-by-trial': {
    verdict: 'warn',
    effect: 'unknown',
    words: ({ among }) =>
      `This key verifies the token as RS256: your server signs with its private half. ${doubtOf[among?.kid ?? 'no-ids']}`,
    whatNext: ({ among }) =>
      among?.kid === 'no-ids'
        ? 'Compare the key with the one that is saved.'
        : 'Have your server write the id of the key that it signs with into the header (kid).',
    source: 'rfc-7515-4-1-4',
  },
  'none-of-several': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check, token }) => {
      if (check?.outcome !== 'none-of-several') return '';
      const { count, untried } = check;
      if (untried === count)
        return `None of the ${String(count)} keys can be used, so the token was not compared.`;
      const rest =
        untried === 0
          ? ''
          : ` ${String(untried)} of them cannot be used and ${untried === 1 ? 'was' : 'were'} not tried.`;
      const algorithm = labelOf(token);
      const why = /^RS256$/.test(algorithm)
        ? 'another key did, or a character was changed on the way'
        : `its header says ${algorithm}, and these are keys for RS256`;
      return `None of the ${String(count)} keys made this signature: ${why}.${rest}`;
    },
    whatNext: () =>
      'Choose a key to see how it differs, or take the public key of the pair that your server signs with.',
    source: 'rfc-7515',
  },
  'other-target': {
    verdict: 'warn',
    effect: 'unknown',
    words: ({ marks, target }) =>
      `This key verifies the token as RS256, but the token does not look like one for ${target?.name ?? 'this service'}. ${marks.find(({ reason }) => reason === 'other-target')?.words ?? ''}`,
    whatNext: () =>
      'Choose the service that this token is for, or take a token that your server makes for this one.',
    source: 'rfc-8725',
  },
  'other-key': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ key, signer }) => {
      const bits = String(key ? sizeOf(key) : 0);
      return signer?.isProven
        ? `The private half of this key did not sign the token. Another key of ${bits} bits did. ${signerWords[signer.from]}`
        : `The private half of this key did not make this signature: another key of ${bits} bits did, or a character was changed on the way. ${signerWords[signer?.from ?? 'nothing']}`;
    },
    whatNext: ({ signer }) => {
      if (signer?.isProven) return oneOfBoth;
      const certificate =
        signer?.spelling === 'certificate' ? ` The certificate has the print ${signer.print}.` : '';
      return `To see the print of the key that your server signs with, run this line where the private key is.${certificate} If it equals the print of the saved key, a character of the token was lost or changed on the way: copy it again. If it differs: ${lowerFirst(oneOfBoth)}`;
    },
    command: ({ signer }) => (signer?.isProven ? undefined : ownKeyPrint),
    source: 'rfc-7515',
  },
  'named-key-did-not-sign': {
    verdict: 'stop',
    effect: 'refuses',
    words: () =>
      'The token names this key (kid), and yet its private half did not sign. Either your server has another private key under this name, or a character of the token was lost or changed on the way.',
    whatNext: () =>
      `${copyToken} If nothing changes, run this line where the private key is, and compare the print with the one of the saved key.`,
    command: () => ownKeyPrint,
    source: 'rfc-7515',
  },
  'other-size': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check, key }) =>
      `The token was signed with a key of ${String(check?.outcome === 'other-size' ? check.bits : 0)} bits, and the key in the box has ${String(key ? sizeOf(key) : 0)}: they are of different pairs.`,
    whatNext: () => oneOfBoth,
    command: () => ownKeyPrint,
    source: 'rfc-7518',
  },
  'signature-cut': {
    verdict: 'stop',
    effect: 'unknown',
    words: ({ check, key }) => {
      const bytes = check?.outcome === 'odd-length' || check?.outcome === 'not-rsa' ? check.bytes : 0;
      return `The signature has ${String(bytes)} bytes, and this key makes signatures of ${String(key?.modulus.length ?? 0)}. No RSA key in use makes ${String(bytes)}, so a part of the token is missing or was added.`;
    },
    whatNext: () => copyToken,
    source: 'rfc-7518',
  },
  'token-changed': {
    verdict: 'stop',
    effect: 'unknown',
    words: ({ check }) =>
      `The private half of this key did sign${check?.outcome === 'changed' && check.algorithm !== 'RS256' ? ` (as ${check.algorithm})` : ''}, but another text: the header or the claims were changed after signing or on the way here.`,
    whatNext: () =>
      'The pair is right. Take the token as your server sends it and copy it whole. A token that was edited, even to try something, has to be signed anew.',
    source: 'rfc-7515',
  },
  'other-text': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check }) =>
      `The right key, but it did not sign the text of the token. It signed ${check?.outcome === 'other-text' ? check.text : ''}.`,
    whatNext: () =>
      'Put that right where your server signs, and take a new token. The key can stay as it is.',
    source: 'rfc-7515',
  },
  'other-spelling': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check }) =>
      check?.outcome === 'other-spelling'
        ? `${check.isOfKey ? 'The right key signed the token. ' : ''}${spellings[check.spelling]}`
        : '',
    whatNext: () => 'Put that right where your server signs, and take a new token.',
    source: 'rfc-7515',
  },
  'other-algorithm': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check }) =>
      `The right key with another algorithm: the token is signed with ${check?.outcome === 'other-algorithm' ? check.algorithm : ''}, and RS256 is what the services document.`,
    whatNext: () =>
      'Set RS256 as the algorithm where your server signs, and take a new token. The key can stay as it is.',
    source: 'rfc-7518',
  },
  'hs256-public-key': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ check }) =>
      check?.outcome === 'hmac-of-public-key'
        ? `The token is signed with ${check.algorithm}, with ${check.spelling} as the secret. Whoever has the public key, which is no secret, can make such a token.`
        : '',
    whatNext: () => `Sign with RS256 and the private key. ${signRs256}`,
    source: 'rfc-8725',
  },
  symmetric: {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ token }) =>
      `The token is signed with ${labelOf(token)}, that is with a shared secret. No public key can check it, and this one’s text is not the secret.`,
    whatNext: () =>
      `For a service that has a public key saved, sign with RS256. ${signRs256} The secret does not belong on this page.`,
    source: 'rfc-7518',
  },
  'elliptic-curve': {
    verdict: 'stop',
    effect: 'refuses',
    words: ({ token }) =>
      `The token is signed with ${labelOf(token)}, a signature of an elliptic curve, and the key in the box is an RSA key: they are of different pairs.`,
    whatNext: () => `Sign with RS256 and the private key of an RSA pair. ${signRs256}`,
    source: 'rfc-7518',
  },
  'alg-none': {
    verdict: 'stop',
    effect: 'refuses',
    words: () =>
      'The token is not signed: its algorithm is none, and nothing stands behind the second dot. Anybody can write such a token.',
    whatNext: () => signRs256,
    source: 'rfc-8725',
  },
  'signature-missing': {
    verdict: 'stop',
    effect: 'unknown',
    words: () => 'The signature is missing: nothing stands behind the second dot of the token.',
    whatNext: () => `${copyToken} If your server sends it so, it does not sign: ${lowerFirst(signRs256)}`,
    source: 'rfc-7515',
  },
  'broken-token': {
    verdict: 'stop',
    effect: 'unknown',
    words: ({ token }) =>
      `The token is damaged in its ${brokenPart(token)}, so nothing can be said about the key.`,
    whatNext: () => `${copyToken} The token page shows where exactly it breaks.`,
    source: 'rfc-7515',
  },
  'key-too-small': {
    verdict: 'stop',
    effect: 'unknown',
    words: ({ key }) =>
      `The key in the box has ${String(key ? sizeOf(key) : 0)} bits, and 2048 is the least that is safe, so nothing was compared.`,
    whatNext: () => 'Replace it: make a pair of 2048 bits or more, and follow the plan for replacing a key.',
    source: 'rfc-7518',
  },
  'key-unusable': {
    verdict: 'stop',
    effect: 'unknown',
    words: () =>
      'The key in the box cannot be used, for the cause that stands below it, so nothing was compared.',
    whatNext: () => 'Copy the key from the console again. If it is saved like this, replace it.',
    source: 'fips-186-5',
  },
  'private-key': {
    verdict: 'stop',
    effect: 'unknown',
    words: ({ form }) =>
      `That is a private key${form === undefined ? '' : ` (${form})`}. It was removed from the box and is not kept.`,
    whatNext: () =>
      'If it was copied from anywhere but its own server, treat it as leaked and plan a replacement. To compare, take its public half, which this line prints.',
    command: () => publicHalf,
    source: 'derived-key-shapes',
  },
  'not-checked': {
    verdict: 'warn',
    effect: 'unknown',
    words: () =>
      'This browser does not let the page check the signature: it gives the means to pages with https alone, and takes no unusual keys.',
    whatNext: () => 'Open the page over https, or check with OpenSSL.',
    source: 'rfc-7518',
  },
} as const satisfies Record<string, Row>;

/** Why a key that was found by trying is not enough. */
const doubtOf: Readonly<Record<Among['kid'], string>> = {
  missing: 'The token does not name its key (kid), so a receiver that goes by the kid refuses it.',
  other:
    'The token names a key (kid) that did not sign it or is not among them, so a receiver that goes by the kid refuses it.',
  'no-ids': 'The keys have no ids, so nothing but the signature tells which of them counts.',
};

/** Which of several keys is meant, in words before a sentence. */
export function sayAmong(among: Among | undefined): string {
  if (!among || among.by === 'nothing') return '';
  if (among.count === 1) return `The set has one key, ${among.label}. `;
  const how = among.by === 'kid' ? 'which the token names (kid)' : 'found by trying each';
  return `Of the ${String(among.count)} keys it is ${among.label}, ${how}. `;
}

const signerWords: Readonly<Record<SignerSource | 'nothing', string>> = {
  'in-hand': 'It is the key in hand, which verifies the token.',
  jwk: 'It is the key that the token carries in its header (jwk), which verifies the token.',
  x5c: 'It is the key of the certificate in its header (x5c), which verifies the token.',
  kid: 'The token names its key by the second print (kid). A name is a hint and no proof.',
  'x5t#S256': 'The token names the certificate of its key (x5t#S256). A name is a hint and no proof.',
  nothing: 'The token does not say which key it was.',
};

/** What the header calls its algorithm, if that can be shown. */
function labelOf(token: ComparisonSeen['token']): string {
  const label = token && headerText(token, 'alg');
  if (label === undefined) return 'no algorithm';
  return /^[\w+.-]{1,20}$/.test(label) ? label : 'something else';
}

function brokenPart(token: ComparisonSeen['token']): string {
  if (token?.header.broken) return 'header';
  return token?.claims.broken ? 'claims' : 'signature';
}

function numberIn(token: ComparisonSeen['token'], name: string): number {
  const value = token?.claims.members.find((member) => member.name === name)?.value;
  return typeof value === 'number' ? value : 0;
}
