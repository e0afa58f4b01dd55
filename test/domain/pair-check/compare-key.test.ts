import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { loadTargets } from '../../../src/content/receivers';
import { targetOf } from '../../support/targets';
import { readKey } from '../../../src/domain/keys/read-key';
import { compareKey, type Circumstances } from '../../../src/domain/pair-check/compare-key';
import { outcomes } from '../../../src/domain/pair-check/compare-outcomes';
import { readToken } from '../../../src/domain/tokens/read-token';
import { makeHmacToken, makeToken, signText, signedPart } from '../../support/tokens';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).privateKey;
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const jwkOf = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' });
const keyOf = (key: KeyObject) => {
  const reading = readKey(pemOf(key));
  if (reading.kind !== 'public') throw new Error('test: this is no public key.');
  return reading.key;
};
/** As OpenSSL prints it. */
const printOf = (key: KeyObject) =>
  createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .replaceAll(/..(?=.)/g, '$&:');
/** RFC 7638, by Node. */
const thumbprintOf = (key: KeyObject) => {
  const { e, n } = jwkOf(key);
  return createHash('sha256')
    .update(JSON.stringify({ e, kty: 'RSA', n }))
    .digest('base64url');
};

const saved = rsa(2048);
const other = rsa(2048);
/** 22 November 2026, 14:05:09 UTC. */
const now = 1_795_356_309;
const fresh = { sub: 'visitor-1', iat: now - 60, exp: now + 540 };

const compare = (pasted: string, token: string, given: Partial<Circumstances> = {}) =>
  compareKey(readKey(pasted), readToken(token), { now, ...given });
const compared = (token: string, given: Partial<Circumstances> = {}) => compare(pemOf(saved), token, given);
const signed = (key: KeyObject, header: Record<string, unknown> = {}, claims: object = fresh) =>
  makeToken({ algorithm: 'RS256', key, header, claims: { ...claims } });
const changed = (token: string) =>
  token.replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"somebody-else"}').toString('base64url')}.`);

const oneOfBoth =
  'Save the public key of the pair that your server signs with, or give your server the private key that belongs to this one. Then take a fresh token.';
const opensslLine = 'openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c';
const runLine = `To see the fingerprint of the key that your server signs with, run this line where the private key is. If it equals the fingerprint of the saved key, a character of the token was lost or changed on the way: copy it again. If it differs: s${oneOfBoth.slice(1)}`;
const signRs256 =
  'Give your library the private key, name RS256 as the algorithm, and take a new token from your server.';
const copyToken = 'Copy the token again, from eyJ to its last character.';

describe('a key that fits', () => {
  test('matches, with the same print on both sides', async () => {
    expect(await compared(signed(saved))).toEqual({
      verdict: 'ok',
      reason: 'match',
      effect: 'accepts',
      words: 'This key of 2048 bits verifies the token as RS256: your server signs with its private key.',
      whatNext:
        'The key pair is not the cause. If tokens are still refused, check the claims and times of one, and compare the saved key once more with the one here.',
      source: 'rfc-7518',
      prints: { spelling: 'fingerprint', saved: printOf(saved), signs: printOf(saved) },
    });
  });

  test('matches a token that expired, which says nothing against the key', async () => {
    const expired = { ...fresh, exp: now - 10_800 };
    expect(await compared(signed(saved, {}, expired))).toMatchObject({
      verdict: 'ok',
      reason: 'token-expired-but-matches',
      effect: 'expired',
      words:
        'This key verifies the token as RS256: your server signs with its private key. The token itself expired 3 hours ago, on 22 Nov 2026, 11:05:09 UTC. That does not speak against the key.',
      whatNext:
        'The key pair is not the cause. Take a fresh token from your server to see what a service does with it now.',
    });
  });

  test('matches a token with other faults, and says the first and how many', async () => {
    const target = await targetOf('web-chat');
    const found = await compared(signed(saved, {}, { sub: 'a b', exp: now + 540 }), { target });
    expect(found).toMatchObject({ verdict: 'warn', reason: 'match-with-faults', effect: 'unknown' });
    expect(found?.words).toMatch(
      /^This key verifies the token as RS256: your server signs with its private key\. For the web chat something else is wrong with the token\. \S/,
    );
    expect(found?.whatNext).toBe(
      'Leave the key as it is, and correct the claims: read the token on the page Tokens.',
    );
  });

  test('matches a token that is none for this service', async () => {
    const targets = await loadTargets();
    const target = await targetOf('liveengage');
    const others = targets.filter(({ id }) => id !== 'liveengage');
    const token = signed(saved, {}, { ...fresh, iss: 'www.example.com', user_payload: 'AA==' });
    const found = await compared(token, { target, others });
    expect(found).toMatchObject({ verdict: 'warn', reason: 'other-target', effect: 'unknown' });
    expect(found?.words).toMatch(
      /^This key verifies the token as RS256, but the token does not look like one for LiveEngage\. \S/,
    );
    expect(found?.whatNext).toBe(
      'Choose the service that this token is for, or take a token that your server makes for this one.',
    );
  });

  test('matches a token whose claims are no JSON', async () => {
    const token = resigned(Buffer.from('{"sub":').toString('base64url'));
    expect(await compared(token)).toMatchObject({
      verdict: 'warn',
      reason: 'match-unreadable',
      words:
        'This key verifies the token as RS256, but its claims cannot be read: your server signs a text that is not a JSON object.',
    });
  });

  test('does not make a false algorithm in the header right', async () => {
    expect(await compared(signed(saved, { alg: 'RS512' }))).toMatchObject({
      verdict: 'warn',
      reason: 'alg-label',
      effect: 'refuses',
      words:
        'This key verifies the token as RS256, but its header says RS512. A service that goes by the header does not accept it.',
      whatNext: 'Set alg to RS256 in the header before it is signed. The key can stay as it is.',
    });
    expect((await compared(signed(saved, { alg: '<b>x</b>' })))?.words).toContain(
      'its header says something else.',
    );
  });
});

/** Milliseconds: finding large primes takes its time on a busy machine. */
const timeout = 60_000;

describe('another key', { timeout }, () => {
  test('is told with the line that prints the server’s own, where the token tells nothing', async () => {
    expect(await compared(signed(other))).toEqual({
      verdict: 'stop',
      reason: 'other-key',
      effect: 'refuses',
      words:
        'The private key that belongs to this key did not make this signature: another key of 2048 bits did, or a character was changed on the way. The token does not say which key it was.',
      whatNext: runLine,
      command: opensslLine,
      source: 'rfc-7515',
      prints: { spelling: 'fingerprint', saved: printOf(saved) },
    });
  });

  const proven = (from: string, words: string) => ({
    reason: 'other-key',
    words: `The private key that belongs to this key did not sign the token. Another key of 2048 bits did. ${words}`,
    whatNext: oneOfBoth,
    prints: { spelling: 'fingerprint', saved: printOf(saved), signs: printOf(other), from },
  });

  test('is shown where it is the key in use', async () => {
    expect(await compared(signed(other), { activeKey: keyOf(other) })).toMatchObject(
      proven('active-key', 'It is the key in use, which verifies the token.'),
    );
  });

  test('is shown where the token carries it (jwk)', async () => {
    expect(await compared(signed(other, { jwk: jwkOf(other) }))).toMatchObject(
      proven('jwk', 'It is the key that the token has in its header (jwk), which verifies the token.'),
    );
  });

  test('is not shown where the token carries a key that did not sign', async () => {
    expect(await compared(signed(other, { jwk: jwkOf(rsa(2048)) }))).toMatchObject({
      words:
        'The private key that belongs to this key did not make this signature: another key of 2048 bits did, or a character was changed on the way. The token does not say which key it was.',
      prints: { saved: printOf(saved) },
    });
  });

  test('is named where the token calls it by a thumbprint or a fingerprint (kid)', async () => {
    const words =
      'The private key that belongs to this key did not make this signature: another key of 2048 bits did, or a character was changed on the way. The token names its key by the second print above (kid). A name is a hint, not proof.';
    expect(await compared(signed(other, { kid: thumbprintOf(other) }))).toMatchObject({
      words,
      whatNext: runLine,
      prints: { spelling: 'key-id', saved: thumbprintOf(saved), signs: thumbprintOf(other), from: 'kid' },
    });
    const bare = printOf(other).replaceAll(':', '').toUpperCase();
    expect(await compared(signed(other, { kid: bare }))).toMatchObject({
      words,
      prints: { spelling: 'fingerprint', saved: printOf(saved), signs: printOf(other), from: 'kid' },
    });
  });

  test('is not named by an id of another form', async () => {
    for (const kid of ['key-1', 'https://example.com/key', '<script>']) {
      const found = await compared(signed(other, { kid }));
      expect(found?.prints).toEqual({ spelling: 'fingerprint', saved: printOf(saved) });
      expect(JSON.stringify(found)).not.toContain(kid);
    }
  });

  test('is told by the print of its certificate (x5t#S256)', async () => {
    const digest = createHash('sha256').update('a certificate');
    const hex = digest
      .copy()
      .digest('hex')
      .replaceAll(/..(?=.)/g, '$&:');
    const found = await compared(signed(other, { 'x5t#S256': digest.digest('base64url') }));
    expect(found?.words).toContain(
      'The token names the certificate of its key (x5t#S256). A name is a hint, not proof.',
    );
    expect(found?.whatNext).toContain(`The certificate has the fingerprint ${hex}.`);
    expect(found?.prints).toEqual({ spelling: 'fingerprint', saved: printOf(saved) });
  });

  test('that goes by the name of the saved one is told apart', async () => {
    expect(await compared(signed(other, { kid: thumbprintOf(saved) }))).toMatchObject({
      verdict: 'stop',
      reason: 'named-key-did-not-sign',
      effect: 'refuses',
      words:
        'The token names this key (kid), but its private key did not sign. Either your server has another private key under this name, or a character of the token was lost or changed on the way.',
      whatNext: `${copyToken} If nothing changes, run this line where the private key is, and compare the fingerprint with that of the saved key.`,
      command: opensslLine,
    });
  });

  test('of another size is told by its size', async () => {
    expect(await compared(signed(rsa(3072)))).toMatchObject({
      verdict: 'stop',
      reason: 'other-size',
      effect: 'refuses',
      words:
        'The token was signed with a key of 3072 bits, and the key in the box has 2048. They do not belong to the same pair.',
      whatNext: oneOfBoth,
      command: opensslLine,
    });
  });
});

describe('a token that changed', () => {
  test('after it was signed, by the right key', async () => {
    expect(await compared(changed(signed(saved)))).toMatchObject({
      verdict: 'stop',
      reason: 'token-changed',
      effect: 'unknown',
      words:
        'The private key that belongs to this key did sign, but another text: the header or the claims were changed after signing or on the way here.',
      whatNext:
        'The pair is right. Take the token as your server sends it, and copy all of it. A token that was edited, even to try something, has to be signed again.',
      prints: { saved: printOf(saved), signs: printOf(saved) },
    });
    const sha512 = makeToken({ algorithm: 'RS512', key: saved });
    expect((await compared(changed(sha512)))?.words).toMatch(/did sign \(as RS512\), but another text/);
  });

  test('by losing its end', async () => {
    const found = await compared(signed(saved).slice(0, -6));
    expect(found).toMatchObject({
      verdict: 'stop',
      reason: 'signature-cut',
      words:
        'The signature has 252 bytes, and this key makes signatures of 256. No RSA key in use makes 252, so a part of the token is missing or was added.',
      whatNext: copyToken,
    });
  });

  test('by losing a part of a byte of its end', async () => {
    expect(await compared(signed(saved).slice(0, -5))).toMatchObject({
      reason: 'broken-token',
      words: 'The token is damaged in its signature, so nothing can be said about the key.',
    });
  });

  test('by characters in its claims that are no base64url', async () => {
    const token = signed(other).replace(/\.(.{8})./, '.$1*');
    expect(await compared(token)).toMatchObject({
      verdict: 'stop',
      reason: 'broken-token',
      words: 'The token is damaged in its claims, so nothing can be said about the key.',
      whatNext: `${copyToken} The page Tokens shows where exactly it breaks.`,
    });
  });
});

describe('another way of signing', () => {
  test.each(['RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('%s with the right key', async (algorithm) => {
    expect(await compared(makeToken({ algorithm, key: saved, claims: fresh }))).toMatchObject({
      verdict: 'stop',
      reason: 'other-algorithm',
      effect: 'refuses',
      words: `This is the right key, but the token is signed with ${algorithm}. The services document RS256.`,
      whatNext:
        'Set RS256 as the algorithm where your server signs, and take a new token. The key can stay as it is.',
      prints: { saved: printOf(saved), signs: printOf(saved) },
    });
  });

  test('HS256 with the text of the public key', async () => {
    expect(await compared(makeHmacToken('HS256', pemOf(saved)))).toMatchObject({
      verdict: 'stop',
      reason: 'hs256-public-key',
      effect: 'refuses',
      words:
        'The token is signed with HS256, and the PEM text of this public key is the secret. Anyone who has the public key, which is not a secret, can make such a token.',
      whatNext: `Sign with RS256 and the private key. ${signRs256}`,
      source: 'rfc-8725',
    });
  });

  test('HS256 with a secret that is none of our business', async () => {
    expect(await compared(makeHmacToken('HS256', 'a throw-away secret'))).toMatchObject({
      verdict: 'stop',
      reason: 'symmetric',
      words:
        'The token is signed with HS256, which uses a shared secret. No public key can check it, and the text of this one is not the secret.',
      whatNext: `For a service that has a public key saved, sign with RS256. ${signRs256} The secret does not belong on this page.`,
    });
  });

  test('an elliptic curve', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(await compared(makeToken({ algorithm: 'ES256', key }))).toMatchObject({
      verdict: 'stop',
      reason: 'elliptic-curve',
      words:
        'The token is signed with ES256, a signature of an elliptic curve, and the key in the box is an RSA key. They do not belong to the same pair.',
      whatNext: `Sign with RS256 and the private key of an RSA pair. ${signRs256}`,
    });
  });

  test.each(['none', 'NONE', 'nOnE'])('not at all, as %s', async (alg) => {
    expect(await compared(`${signedPart({ alg }, fresh)}.`)).toMatchObject({
      verdict: 'stop',
      reason: 'alg-none',
      effect: 'refuses',
      words:
        'The token is not signed: its algorithm is none, and there is nothing after its second full stop. Anyone can write such a token.',
      whatNext: signRs256,
      source: 'rfc-8725',
    });
  });

  test('RS256 by its name alone', async () => {
    expect(await compared(`${signedPart({ alg: 'RS256' }, fresh)}.`)).toMatchObject({
      verdict: 'stop',
      reason: 'signature-missing',
      words: 'The signature is missing: there is nothing after the second full stop of the token.',
    });
  });
});

describe('a key that cannot be compared', () => {
  test('is too small, whether it fits or not', async () => {
    const small = rsa(1024);
    expect(await compare(pemOf(small), signed(small))).toMatchObject({
      verdict: 'stop',
      reason: 'key-too-small',
      words: 'The key in the box has 1024 bits. A safe key has at least 2048, so nothing was compared.',
      whatNext: 'Replace it: make a pair of 2048 bits or more, and follow the plan for replacing a key.',
    });
  });

  test('has numbers that no real key has', async () => {
    const exponent = Uint8Array.of(1);
    const reading = {
      kind: 'public',
      form: 'spki',
      key: { ...keyOf(saved), exponent },
      repairs: [],
    } as const;
    expect(await compareKey(reading, readToken(signed(saved)), { now })).toMatchObject({
      verdict: 'stop',
      reason: 'key-unusable',
      words: 'The key in the box cannot be used, for the reason given below it, so nothing was compared.',
    });
  });

  test('is a private key, of which nothing is repeated', async () => {
    const pem = saved.export({ type: 'pkcs8', format: 'pem' }).toString();
    const found = await compare(pem, signed(saved));
    expect(found).toEqual({
      verdict: 'stop',
      reason: 'private-key',
      effect: 'unknown',
      words: 'This is a private key (PKCS#8). It was removed from the box and is not kept.',
      whatNext:
        'If it was copied from anywhere but its own server, treat it as leaked and plan a replacement. To compare, use its public key, which this line prints.',
      command: 'openssl pkey -in private.pem -pubout',
      source: 'derived-key-shapes',
    });
    expect((await compare(pemOf(saved), pem))?.words).toBe(
      'This is a private key. It was removed from the box and is not kept.',
    );
  });

  test('is not there yet, or is something else', async () => {
    for (const pasted of ['', 'hello', '{"kty":"EC"}'])
      expect(await compare(pasted, signed(saved))).toBeUndefined();
    for (const token of ['', 'hello', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2In0']) {
      expect(await compared(token)).toBeUndefined();
    }
  });
});

describe('every outcome', () => {
  test('names a source that is there, and no reason twice', () => {
    for (const [reason, { source }] of Object.entries(outcomes)) {
      expect(reason).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(Object.keys(sources)).toContain(source);
    }
  });

  test('repeats no part of the token or of the key', async () => {
    const tokens = [
      signed(saved),
      signed(other),
      changed(signed(saved)),
      makeHmacToken('HS256', pemOf(saved)),
    ];
    for (const token of tokens) {
      const told = JSON.stringify(await compared(token));
      for (const part of token.split('.')) expect(told).not.toContain(part.slice(0, 16));
    }
  });
});

/** The header of a good token with this text as its claims, signed by the saved key. */
function resigned(claims: string): string {
  const header = signedPart({ alg: 'RS256', typ: 'JWT' }, {}).split('.')[0] ?? '';
  return signText(`${header}.${claims}`, 'RS256', saved);
}
