import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { examineToken, generalFindings } from '../../../src/domain/tokens/examine-token';
import { readToken } from '../../../src/domain/tokens/read-token';
import type { SignedTokenReading } from '../../../src/domain/tokens/token-reading';
import type { TokenMark, TokenTarget } from '../../../src/domain/tokens/token-target';
import { expectLinear } from '../../support/linear';
import { writeToken, type TokenPieces } from '../../support/write-token';

/** 22 November 2026, 14:05:09 UTC. */
const now = 1_795_356_309;
const clean = { sub: 'visitor-7f3a91c2', iat: now, exp: now + 1800 };
const header = { alg: 'RS256', typ: 'JWT' };

/** A service that nobody has heard of. */
const desk: TokenTarget = {
  id: 'made-up',
  name: 'the made-up desk',
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  claims: [
    { name: 'sub', need: 'optional', meaning: 'The id of the person.', source: 'rfc-7519-4-1-2' },
    { name: 'exp', need: 'optional', meaning: 'The end.', source: 'rfc-7519-4-1-4' },
  ],
  life: {
    usual: 1800,
    shortest: 600,
    longest: 3600,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: [],
  source: 'rfc-7519',
};
const undecided: TokenTarget = { ...desk, otherAlgorithms: 'warn' };
const strict: TokenTarget = {
  ...desk,
  life: { ...desk.life, longest: 420, shortest: 60, verdictBeyond: 'stop', skew: 120 },
};

/** Private, and thrown away with this run. */
const whole = writeToken({ claims: clean });
const parts = whole.split('.');

interface Row {
  readonly pieces?: TokenPieces;
  /** The token as it is pasted, where it cannot be put together from pieces. */
  readonly given?: string;
  readonly target?: TokenTarget;
  /** What else has to be said of such a token. */
  readonly also?: readonly string[];
  readonly words: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The next letter at the end of a part: where it has bits to spare, the bytes stay the same. */
function nudged(token: string, part: number): string {
  const all = token.split('.');
  const text = all[part] ?? '';
  const last = alphabet[alphabet.indexOf(text.slice(-1)) + 1] ?? '';
  const changed = text.slice(0, -1) + last;
  expect(Buffer.from(changed, 'base64url')).toEqual(Buffer.from(text, 'base64url'));
  return all.with(part, changed).join('.');
}

const withClaims = (claims: object): TokenPieces => ({ claims: { ...clean, ...claims } });
const withHeader = (extra: object): TokenPieces => ({ header: { ...header, ...extra }, claims: clean });

/** By reason: a token of which the row speaks, and its exact words. */
const rows: Readonly<Record<string, Row>> = {
  'cut-short': {
    given: whole.slice(0, 60),
    words:
      'The token is cut short: it ends inside the claims. Copy the token again, from the first character to the last.',
  },
  'start-missing': {
    given: whole.slice(5),
    words:
      'The beginning of the token is missing: it starts with eyJ. Copy the token again, from the first character to the last.',
  },
  'header-letters': {
    given: whole.replace('.', '!.'),
    words:
      'The header breaks off at character 37: “!” is no character of base64url. Copy the token again, from the first character to the last.',
  },
  'header-utf-8': {
    pieces: {
      header: Uint8Array.of(...Buffer.from('{"alg":"RS256","kid":"'), 0xe9, 0x22, 0x7d),
      claims: clean,
    },
    words:
      'The header breaks off at character 23: the bytes are not UTF-8 from here on. Copy the token again, from the first character to the last. If it is whole, the library that made it wrote another character set: it has to be UTF-8.',
  },
  'header-json': {
    pieces: { header: '{"alg":"RS256" "typ":"JWT"}', claims: clean },
    words:
      'The header breaks off at character 16: a comma or a closing brace is missing. Copy the token again, from the first character to the last.',
  },
  'header-byte-order-mark': {
    pieces: { header: '\ufeff{"alg":"RS256"}', claims: clean },
    words:
      'The header begins with a byte order mark, which many readers refuse. Write the JSON as UTF-8 without it.',
  },
  'header-repeated': {
    pieces: { header: '{"alg":"none","alg":"RS256"}', claims: clean, signature: 256 },
    words:
      'alg stands more than once in the header. Some readers take the first, some the last, some refuse the token: write each name once.',
  },
  'claims-letters': {
    given: [parts[0], `${parts[1]?.slice(0, 20) ?? ''}#${parts[1]?.slice(21) ?? ''}`, parts[2]].join('.'),
    words:
      'The claims break off at character 21: “#” is no character of base64url. Copy the token again, from the first character to the last.',
  },
  'claims-utf-8': {
    pieces: { claims: Uint8Array.of(...Buffer.from('{"sub":"Zo'), 0xeb, 0x22, 0x7d) },
    words:
      'The claims break off at character 11: the bytes are not UTF-8 from here on. Copy the token again, from the first character to the last. If it is whole, the library that made it wrote another character set: it has to be UTF-8.',
  },
  'claims-no-object': {
    pieces: { claims: '"visitor-7f3a91c2"' },
    words:
      'The claims are no JSON object, such as {"sub":"visitor-7f3a91c2","exp":1795356309}. If another kind of text was signed, this is no token with claims.',
  },
  'claims-json': {
    pieces: { claims: "{'sub':'visitor-7f3a91c2'}" },
    words:
      'The claims break off at character 2: a name in double quotation marks is missing. Copy the token again, from the first character to the last.',
  },
  'claims-byte-order-mark': {
    pieces: { claims: `\ufeff${JSON.stringify(clean)}` },
    words:
      'The claims begin with a byte order mark, which many readers refuse. Write the JSON as UTF-8 without it.',
  },
  'claims-repeated': {
    pieces: { claims: `{"sub":"visitor-1",${JSON.stringify(clean).slice(1)}` },
    words:
      'sub stands more than once in the claims. Some readers take the first, some the last, some refuse the token: write each name once.',
  },
  'signature-letters': {
    given: `${whole.slice(0, -9)}~${whole.slice(-8)}`,
    words:
      'The signature breaks off at character 334: “~” is no character of base64url. Copy the token again, from the first character to the last.',
  },
  'header-unused-bits': {
    given: nudged(writeToken(withHeader({ kid: 'a' })), 0),
    words:
      'The last character of the header carries bits that belong to no byte, and they are not zero. No library writes that, so the character may have been changed; strict readers refuse it.',
  },
  'claims-unused-bits': {
    given: nudged(writeToken(withClaims({ jti: 'a' })), 1),
    words:
      'The last character of the claims carries bits that belong to no byte, and they are not zero. No library writes that, so the character may have been changed; strict readers refuse it.',
  },
  'signature-unused-bits': {
    given: nudged(whole, 2),
    words:
      'The last character of the signature carries bits that belong to no byte, and they are not zero. No library writes that, so the character may have been changed; strict readers refuse it.',
  },
  'alg-missing': {
    pieces: { header: { typ: 'JWT' }, claims: clean },
    words: 'The header names no algorithm. It needs one: "alg":"RS256".',
  },
  'alg-not-text': {
    pieces: withHeader({ alg: 256 }),
    words: 'The alg is no text. It is a name in quotation marks: "RS256".',
  },
  'alg-none': {
    pieces: { header: { alg: 'none' }, claims: clean },
    words:
      'The alg is none: this token is not signed, and anybody could have written it. Sign it with RS256.',
  },
  'alg-none-disguised': {
    pieces: { header: { alg: 'nOnE' }, claims: clean, signature: 0 },
    words:
      'The alg is “nOnE”, another spelling of none: this token is not signed. Odd spellings are used to slip past a check. Sign it with RS256.',
  },
  'alg-spelling': {
    pieces: withHeader({ alg: 'rs256' }),
    words: 'The alg is “rs256”. Capitals count: it is written RS256.',
  },
  'alg-unknown': {
    pieces: withHeader({ alg: 'RSA-OAEP' }),
    words: 'The alg is “RSA-OAEP”, which is no algorithm for signatures. The made-up desk takes RS256.',
  },
  'alg-shared-secret': {
    pieces: withHeader({ alg: 'HS256' }),
    words:
      'The token is made with HS256, for which both sides share one secret. The made-up desk takes RS256. Never let a receiver use a public key as that secret: everybody has it.',
  },
  'alg-not-taken': {
    pieces: withHeader({ alg: 'ES256' }),
    words:
      'The token is signed with ES256, and the made-up desk takes RS256 only. Change the algorithm where the token is made.',
  },
  'alg-undocumented': {
    pieces: withHeader({ alg: 'PS256' }),
    target: undecided,
    words:
      'The token is signed with PS256. For the made-up desk, RS256 is the only algorithm that the documentation names; whether others work could not be confirmed.',
  },
  'typ-other': {
    pieces: withHeader({ typ: 'at+jwt' }),
    words:
      'The typ is “at+jwt”, and a token of this kind says JWT or nothing. Other types are made for other uses, so this one may be meant for another service.',
  },
  'nested-token': {
    pieces: { header: { ...header, cty: 'JWT' }, claims: whole },
    words:
      'The cty says that this token wraps another one, where the claims should be. Send the inner token by itself.',
  },
  'cty-other': {
    pieces: withHeader({ cty: 'json' }),
    words: 'The cty is “json”. It names the kind of what is signed, and tokens with claims leave it out.',
  },
  'crit-malformed': {
    pieces: withHeader({ crit: [] }),
    words:
      'The crit is a list of names that stand in the header too and that RFC 7515 does not define itself, such as ["b64"]. This one is not, and a receiver has to refuse the token.',
  },
  'crit-unknown': {
    pieces: withHeader({ crit: ['http://example.com/until'], 'http://example.com/until': 1 }),
    words:
      'The crit demands that the receiver understands http://example.com/until. No such extension is documented for the made-up desk, and a receiver that does not know it has to refuse the token.',
  },
  'unencoded-claims': {
    pieces: withHeader({ crit: ['b64'], b64: false }),
    words:
      'The b64 is false, so the claims stand there without base64url. RFC 7797 says that tokens with claims do not use this: have the library sign in the usual way.',
  },
  'b64-needless': {
    pieces: withHeader({ crit: ['b64'], b64: true }),
    words: 'The b64 says what holds without it. Leave it out: some receivers refuse a token that names it.',
  },
  'zip-in-signed': {
    pieces: withHeader({ zip: 'DEF' }),
    words:
      'The zip says that the content is compressed. That is defined for encrypted tokens only, and best practice is to compress none.',
  },
  'enc-in-signed': {
    pieces: withHeader({ enc: 'A128GCM' }),
    words:
      'The enc belongs to an encrypted token of five parts, and this one has three and is signed. Header and content may come from different tokens.',
  },
  'jwk-in-header': {
    pieces: withHeader({ jwk: { kty: 'RSA', n: 'q83v', e: 'AQAB' } }),
    words:
      'The jwk brings the public key along. Whoever forges a token can do the same, so the made-up desk has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.',
  },
  'jku-in-header': {
    pieces: withHeader({ jku: 'https://example.com/keys.json' }),
    words:
      'The jku names an address with keys. Whoever forges a token can do the same, so the made-up desk has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.',
  },
  'x5u-in-header': {
    pieces: withHeader({ x5u: 'https://example.com/certificate.pem' }),
    words:
      'The x5u names an address with a certificate. Whoever forges a token can do the same, so the made-up desk has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.',
  },
  'x5c-in-header': {
    pieces: withHeader({ x5c: ['q83v'] }),
    words:
      'The x5c brings a certificate along. Whoever forges a token can do the same, so the made-up desk has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.',
  },
  'kid-not-text': {
    pieces: withHeader({ kid: 7 }),
    words: 'The kid is no text. It is the id of a key, in quotation marks.',
  },
  'kid-odd': {
    pieces: withHeader({ kid: '../../dev/null' }),
    words:
      'The kid looks like a path, a query or a command. A receiver that looks it up without care could be led astray, so it is read as text here. An id of letters, digits, hyphens and underscores is enough.',
  },
  'iss-not-text': {
    pieces: withClaims({ iss: ['www.example.com'] }),
    words: 'The iss is no text. It is a name or an address in quotation marks, such as "www.example.com".',
  },
  'sub-not-text': {
    pieces: withClaims({ sub: 1042 }),
    words: 'The sub is no text. It is the id of a person in quotation marks, such as "visitor-7f3a91c2".',
  },
  'sub-empty': {
    pieces: withClaims({ sub: '' }),
    words: 'The sub is empty. It is the id of the person, such as "visitor-7f3a91c2".',
  },
  'aud-malformed': {
    pieces: withClaims({ aud: { id: 'x' } }),
    words: 'The aud is neither a text nor a list of texts. It names who the token is for.',
  },
  'jti-not-text': {
    pieces: withClaims({ jti: 7 }),
    words: 'The jti is no text. It is the id of this one token, in quotation marks.',
  },
  'exp-left-out': {
    pieces: { claims: { sub: 'visitor-7f3a91c2', iat: now } },
    words:
      'There is no exp, so the token never ends: whoever copies it can use it for ever. Set one 30 minutes ahead.',
  },
  'password-in-claims': {
    pieces: withClaims({ userPassword: 'q83v' }),
    words:
      'The claim userPassword sounds like a secret. Everybody who has the token can read its claims, so leave it out, and change the secret if it is a real one.',
  },
  'exp-not-number': {
    pieces: withClaims({ exp: String(now) }),
    words:
      'The exp is a number in quotation marks. It is a number of seconds without quotation marks, such as 1795356309.',
  },
  'exp-negative': {
    pieces: withClaims({ exp: -1 }),
    words: 'The exp is below zero, a time before 1970. It is a number of seconds, such as 1795356309.',
  },
  'exp-beyond': {
    pieces: withClaims({ exp: 1e30 }),
    words: 'The exp has 31 digits, and seconds have 10, such as 1795356309.',
  },
  'exp-microseconds': {
    pieces: withClaims({ exp: now * 1e6 }),
    words:
      'The exp has 16 digits, so it counts microseconds. Tokens count seconds: divide it by 1000000, for 1795356309.',
  },
  'exp-milliseconds': {
    pieces: withClaims({ exp: now * 1000 }),
    words:
      'The exp has 13 digits, so it counts milliseconds. Tokens count seconds: divide it by 1000, for 1795356309.',
  },
  'exp-fraction': {
    pieces: withClaims({ exp: now + 1800.5 }),
    words: 'The exp has a fraction of a second. That is allowed, but some readers refuse it: round it down.',
  },
  'iat-not-number': {
    pieces: withClaims({ iat: String(now) }),
    words:
      'The iat is a number in quotation marks. It is a number of seconds without quotation marks, such as 1795356309.',
  },
  'iat-negative': {
    pieces: withClaims({ iat: -1 }),
    words: 'The iat is below zero, a time before 1970. It is a number of seconds, such as 1795356309.',
  },
  'iat-beyond': {
    pieces: withClaims({ iat: 1e30 }),
    words: 'The iat has 31 digits, and seconds have 10, such as 1795356309.',
  },
  'iat-microseconds': {
    pieces: withClaims({ iat: now * 1e6 }),
    words:
      'The iat has 16 digits, so it counts microseconds. Tokens count seconds: divide it by 1000000, for 1795356309.',
  },
  'iat-milliseconds': {
    pieces: withClaims({ iat: now * 1000 }),
    words:
      'The iat has 13 digits, so it counts milliseconds. Tokens count seconds: divide it by 1000, for 1795356309.',
  },
  'iat-fraction': {
    pieces: withClaims({ iat: now + 0.5 }),
    words: 'The iat has a fraction of a second. That is allowed, but some readers refuse it: round it down.',
  },
  'nbf-not-number': {
    pieces: withClaims({ nbf: String(now) }),
    words:
      'The nbf is a number in quotation marks. It is a number of seconds without quotation marks, such as 1795356309.',
  },
  'nbf-negative': {
    pieces: withClaims({ nbf: -1 }),
    words: 'The nbf is below zero, a time before 1970. It is a number of seconds, such as 1795356309.',
  },
  'nbf-beyond': {
    pieces: withClaims({ nbf: 1e30 }),
    words: 'The nbf has 31 digits, and seconds have 10, such as 1795356309.',
  },
  'nbf-microseconds': {
    pieces: withClaims({ nbf: now * 1e6 }),
    words:
      'The nbf has 16 digits, so it counts microseconds. Tokens count seconds: divide it by 1000000, for 1795356309.',
  },
  'nbf-milliseconds': {
    pieces: withClaims({ nbf: now * 1000 }),
    words:
      'The nbf has 13 digits, so it counts milliseconds. Tokens count seconds: divide it by 1000, for 1795356309.',
  },
  'nbf-fraction': {
    pieces: withClaims({ nbf: now - 0.5 }),
    words: 'The nbf has a fraction of a second. That is allowed, but some readers refuse it: round it down.',
  },
  'exp-before-iat': {
    pieces: withClaims({ exp: now - 60, iat: now }),
    words:
      'It ends 1 minute before it begins: exp is not later than iat. Add the life of the token to the time of now, both in seconds.',
  },
  expired: {
    pieces: withClaims({ iat: now - 12_600, exp: now - 10_800 }),
    words:
      'It expired 3 hours ago, on 22 Nov 2026, 11:05:09 UTC. A new one is needed. If this one is new, a clock is wrong: that of the server that made it, or of this device.',
  },
  'not-yet-valid': {
    pieces: withClaims({ nbf: now + 540 }),
    words:
      'It is valid from 22 Nov 2026, 14:14:09 UTC on, in 9 minutes. Leave nbf out, or set it to the time of now; if it was, a clock is wrong.',
  },
  'iat-beyond-skew': {
    pieces: withClaims({ iat: now + 300, exp: now + 600 }),
    target: strict,
    words:
      'It says that it will be made in 5 minutes, and for the made-up desk clocks may differ by 2 minutes. Set the clock of the server that makes it, or of this device.',
  },
  'iat-in-future': {
    pieces: withClaims({ iat: now + 300 }),
    words:
      'It says that it will be made in 5 minutes. A clock is wrong: that of the server that made it, or of this device. How far clocks may differ for the made-up desk is not documented.',
  },
  'life-beyond-limit': {
    pieces: withClaims({ exp: now + 600 }),
    target: strict,
    words: 'It lives for 10 minutes, and the made-up desk takes 7 minutes at most.',
  },
  'life-long': {
    pieces: withClaims({ exp: now + 86_400 }),
    words:
      'It lives for 1 day, and whoever copies it can use it that long. Our advice is 10 minutes to 1 hour.',
  },
  'life-of-seconds': {
    pieces: withClaims({ exp: now + 3 }),
    words:
      'It lives for 3 seconds. That often comes of expiresIn: "3600", where digits in quotation marks are read as milliseconds. Write 3600 without them, or "1h".',
  },
  'life-short': {
    pieces: withClaims({ exp: now + 90 }),
    words:
      'It lives for 1 minute 30 seconds. That is good practice; a new one is asked for often, and a clock that is a little wrong ends it early.',
  },
  'exp-ticks': {
    pieces: withClaims({ exp: 638_900_000_000_000_000 }),
    words:
      'The exp has 18 digits, so it counts the ticks of .NET. Tokens count seconds since 1970, such as 1795356309: take ToUnixTimeSeconds().',
  },
  'iat-ticks': {
    pieces: withClaims({ iat: 638_900_000_000_000_000 }),
    words:
      'The iat has 18 digits, so it counts the ticks of .NET. Tokens count seconds since 1970, such as 1795356309: take ToUnixTimeSeconds().',
  },
  'nbf-ticks': {
    pieces: withClaims({ nbf: 638_900_000_000_000_000 }),
    words:
      'The nbf has 18 digits, so it counts the ticks of .NET. Tokens count seconds since 1970, such as 1795356309: take ToUnixTimeSeconds().',
  },
  'graph-token': {
    pieces: {
      header: { ...header, nonce: 'bWFkZS11cA' },
      claims: { ...clean, aud: '00000003-0000-0000-c000-000000000000' },
    },
    words:
      'This is an access token for Microsoft Graph. Its nonce is hashed before the header is signed, so that only Graph can check the signature. Take a token that is issued for your own service.',
  },
  'plain-base64': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${'q6+/'.repeat(85)}qw==`,
    words:
      'The token is written in ordinary base64, with + or /. Tokens take base64url, with - and _ and without =: readers refuse others. Have whatever makes it write base64url.',
  },
  padded: {
    given: `${whole}==`,
    words:
      'A part of the token ends in =. Tokens leave such signs out, and strict readers refuse them. Have whatever makes it write base64url without padding.',
  },
  'signature-hex': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${'9a0b'.repeat(128)}`,
    words:
      'The signature is written as hexadecimal digits. A token takes its bytes in base64url: where digits are asked for, such as digest("hex") or -hex, ask for the bytes.',
  },
  'signature-text': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${Buffer.from(`SHA2-256(stdin)= ${'9a0b'.repeat(128)}\n`).toString('base64url')}`,
    words:
      'In the place of the signature stands a text in base64, hexadecimal digits as openssl prints them. A token takes the bytes in base64url: leave -hex out, and encode what -binary or -out writes.',
  },
  'signature-twice': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${Buffer.from(parts[2] ?? '').toString('base64url')}`,
    words:
      'The signature is encoded twice: decoded, it is base64 again. Write the bytes that the library gives in base64url, once.',
  },
  'signature-der': {
    given: `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${parts[1] ?? ''}.${Buffer.from(`3044${`0220${'5a'.repeat(32)}`.repeat(2)}`, 'hex').toString('base64url')}`,
    also: ['alg-not-taken'],
    words:
      'The signature is in DER, as OpenSSL and Java write the one of an elliptic curve. A token takes both numbers one behind the other, which is 64 bytes for ES256: a library for JWT writes that.',
  },
  'signature-missing': {
    pieces: { claims: clean, signature: 0 },
    words:
      'Nothing stands after the second full stop: the signature is missing. Copy the token again, from the first character to the last.',
  },
  'signature-small-key': {
    pieces: { claims: clean, signature: 128 },
    words:
      'The signature has 128 bytes, so the key that made it has 1024 bits; 2048 is the least that is safe. Make a pair of 2048 bits or more.',
  },
  'signature-length': {
    pieces: { claims: clean, signature: 250 },
    words:
      'The signature has 250 bytes, and RS256 gives 256 with a key of 2048 bits, 384 with one of 3072, 512 with one of 4096. Characters were lost or added, or the header was changed. Copy the token again, from the first character to the last.',
  },
};

describe('every row', () => {
  test('has an example here, a source in src/content/sources.ts, and a name in kebab-case', () => {
    expect(Object.keys(rows).toSorted()).toEqual(
      generalFindings(desk)
        .map(({ reason }) => reason)
        .toSorted(),
    );
    expect(generalFindings(desk).filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    expect(generalFindings(desk).filter(({ reason }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(reason))).toEqual(
      [],
    );
  });

  test.each(Object.entries(rows))('%s speaks in these words', (reason, row) => {
    const marks = marksOf(tokenOf(row), row.target);
    expect(marks.find((mark) => mark.reason === reason)?.words).toBe(row.words);
    expect(marks.map((mark) => mark.reason).toSorted()).toEqual([reason, ...(row.also ?? [])].toSorted());
  });

  test.each(Object.entries(rows))('%s is said calmly', (_, { words }) => {
    expect(words).not.toMatch(/\b(?:invalid|please|oops|error|sorry)\b|!(?!”)/i);
    expect(words).toMatch(/\.$/);
  });

  test('no two say the same', () => {
    const words = Object.values(rows).map((row) => row.words);
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });
});

describe('all rows together', () => {
  test('say nothing of a clean token', () => {
    expect(marksOf(whole)).toEqual([]);
  });

  test('say the stops first, then the rest, each in the order in which the token is read', () => {
    const token = writeToken({
      header: { kid: '/etc/passwd', alg: 'none', typ: 'at+jwt' },
      claims: { exp: now + 86_400, sub: '', iat: now * 1000 },
      signature: 0,
    });
    expect(marksOf(token).map(({ reason, verdict }) => `${verdict} ${reason}`)).toEqual([
      'stop alg-none',
      'stop sub-empty',
      'stop iat-milliseconds',
      'warn kid-odd',
      'warn typ-other',
      'warn life-long',
    ]);
  });

  test('take the last of two members of one name, as most readers do', () => {
    const token = writeToken({ header: '{"alg":"RS256","alg":"none"}', claims: clean, signature: 256 });
    expect(marksOf(token).map(({ reason }) => reason)).toEqual(['header-repeated', 'alg-none']);
  });

  test('never ask for what could not be read any more', () => {
    const cut = examineToken(readSigned(whole.slice(0, 50)), strictAbout('exp', 'sub'), now);
    expect(cut.map(({ reason }) => reason)).toEqual(['cut-short']);
    const without = examineToken(readSigned(writeToken({ claims: {} })), strictAbout('exp', 'sub'), now);
    expect(without.map(({ words }) => words)).toEqual([
      'There is no sub, and the made-up desk needs one. The id of the person.',
      'There is no exp, and the made-up desk needs one. The end.',
    ]);
  });

  test('keep a long number to the last digit', () => {
    const [mark] = marksOf(writeToken({ claims: '{"sub":"visitor-7f3a91c2","exp":17953563091795356309}' }));
    expect(mark?.words).toBe('The exp has 20 digits, and seconds have 10, such as 1795356309.');
  });

  test('take a number in a claim for no key', () => {
    const token = writeToken({ header: {}, claims: { iss: { k: 1_000_000_000_000_000 } }, signature: 0 });
    expect(readToken(token).kind).toBe('signed');
  });

  test('never throw, whatever the members are', () => {
    const names = [
      'alg',
      'typ',
      'cty',
      'crit',
      'b64',
      'zip',
      'jwk',
      'kid',
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'nbf',
    ];
    const members = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(members, members, fc.integer({ min: 0, max: 600 }), (some, others, signature) => {
        const reading = readSigned(writeToken({ header: some, claims: others, signature }));
        for (const target of [desk, undecided, strict]) {
          for (const { words } of examineToken(reading, target, now)) expect(words).toMatch(/\S\.$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('take about twice as long for twice the length', async () => {
    for (const piece of ['a', 'a@', '_', ' ', 'aB-']) {
      await expectLinear(
        (value) => {
          const claims = { ...clean, sub: value, jti: value, [value]: 1 };
          return examineToken(readSigned(writeToken({ claims }).slice(0, 99_999)), desk, now);
        },
        piece,
        15_000,
      );
    }
  });
});

describe('the checklist of RFC 8725', () => {
  test.each(['none', 'None', 'NONE', 'nOnE', ' none'])('%s is no algorithm in any spelling', (alg) => {
    const [mark] = marksOf(writeToken({ header: { alg }, claims: clean, signature: 0 }));
    expect(mark).toMatchObject({
      verdict: 'stop',
      at: { part: 'header', member: 'alg' },
      source: 'rfc-8725-3-2',
    });
  });

  test.each(['HS256', 'HS384', 'HS512'])('%s is refused where a public key checks', (alg) => {
    expect(marksOf(writeToken({ header: { alg }, claims: clean }))).toContainEqual(
      expect.objectContaining({ reason: 'alg-shared-secret', verdict: 'stop', source: 'rfc-8725-3-1' }),
    );
  });

  test.each([
    ['HS256', 32],
    ['HS384', 48],
    ['HS512', 64],
    ['ES256', 64],
    ['ES384', 96],
    ['ES512', 132],
    ['RS256', 256],
    ['RS256', 384],
    ['RS512', 512],
    ['PS256', 256],
  ])(
    '%s with %i bytes has the length that RFC 7518 gives it, and with one byte more has not',
    (alg, signature) => {
      const reasons = (bytes: number) =>
        marksOf(writeToken({ header: { alg }, claims: clean, signature: bytes })).map(({ reason }) => reason);
      expect(reasons(signature)).not.toContain('signature-length');
      expect(reasons(signature + 1)).toContain('signature-length');
    },
  );
});

function readSigned(token: string): SignedTokenReading {
  const reading = readToken(token);
  if (reading.kind !== 'signed') throw new Error(`test: read as ${JSON.stringify(reading)}.`);
  return reading;
}

function strictAbout(...names: readonly string[]): TokenTarget {
  return {
    ...desk,
    claims: desk.claims.map((rule) => (names.includes(rule.name) ? { ...rule, need: 'required' } : rule)),
  };
}

function tokenOf({ given, pieces = {} }: Row): string {
  return given ?? writeToken(pieces);
}

function marksOf(token: string, target: TokenTarget = desk): TokenMark[] {
  return examineToken(readSigned(token), target, now);
}
