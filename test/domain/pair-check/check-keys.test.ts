import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { checks as compareChecks } from '../../../src/content/pair-check/checks';
import { checks as tokenChecks } from '../../../src/content/tokens/checks';
import { targetOf } from '../../support/targets';
import { readKey } from '../../../src/domain/keys/read-key';
import { compareKey } from '../../../src/domain/pair-check/compare-key';
import { judgeToken } from '../../../src/domain/tokens/judge-token';
import { readToken } from '../../../src/domain/tokens/read-token';
import { makeHmacToken, makeToken, signedPart } from '../../support/tokens';

/** Milliseconds: finding large primes takes its time on a busy machine. */
const timeout = 60_000;
const now = 1_795_356_309;
const rsa = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength }).privateKey;
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const lineOf = (key: KeyObject) => pemOf(key).replaceAll(/-----[^-]+-----|\n/g, '');
const [first, second, third, stranger] = [rsa(), rsa(), rsa(3072), rsa()];
const keys = [first, second, third];
const setOf = (...entries: readonly (readonly [key: KeyObject, kid?: string])[]) =>
  JSON.stringify({
    keys: entries.map(([key, kid]) => ({
      ...createPublicKey(key).export({ format: 'jwk' }),
      kid,
      use: 'sig',
    })),
  });
const named = setOf([first, 'spring'], [second, 'autumn'], [third, 'new']);
const claims = { sub: 'visitor-1', iat: now - 60, exp: now + 540 };
const signed = (key: KeyObject, kid?: unknown, header: Record<string, unknown> = {}) =>
  makeToken({ algorithm: 'RS256', key, claims, header: { ...(kid !== undefined && { kid }), ...header } });

const target = await targetOf('web-chat');
const compare = (set: string, token: string) => compareKey(readKey(set), readToken(token), { now });
const signatureOf = async (set: string, token: string) =>
  (await judgeToken(token, { target, now, others: [], key: set }))?.seen?.signature;

describe('beside several keys a token is checked with', { timeout }, () => {
  test('the one that it names', async () => {
    const token = signed(second, 'autumn');
    expect(await compare(named, token)).toMatchObject({
      verdict: 'ok',
      reason: 'match',
      words:
        'Of the 3 keys it is “autumn”, which the token names (kid). This key of 2048 bits verifies the token as RS256: your server signs with its private key.',
    });
    expect(await signatureOf(named, token)).toEqual({
      verdict: 'ok',
      reason: 'signature-verifies',
      words:
        'Of the 3 keys it is “autumn”, which the token names (kid). The signature verifies as RS256 with this key.',
      source: 'rfc-7518',
    });
  });

  test('the one that it names, where the same key has two names or two keys have one', async () => {
    const twice = setOf([first, 'spring'], [second, 'old'], [second, 'autumn']);
    expect(await compare(twice, signed(second, 'autumn'))).toMatchObject({ verdict: 'ok', reason: 'match' });
    const alike = setOf([first, 'spring'], [second, 'spring']);
    expect(await compare(alike, signed(second, 'spring'))).toMatchObject({ verdict: 'ok', reason: 'match' });
  });

  const doubts = [
    ['another', 'winter', 'The token names a key (kid) that did not sign it or is not among them'],
    ['that of another', 'spring', 'The token names a key (kid) that did not sign it or is not among them'],
    ['none', undefined, 'The token does not name its key (kid)'],
    ['a number as its', 7, 'The token does not name its key (kid)'],
  ] as const;
  test.each(doubts)('the one that signed it, with a doubt, where it has %s kid', async (_, kid, doubt) => {
    const words = `Of the 3 keys it is “autumn”, found by trying each. This key verifies the token as RS256: your server signs with its private key. ${doubt}, so a receiver that goes by the kid refuses it.`;
    const token = signed(second, kid);
    const compared = await compare(named, token);
    expect(compared).toMatchObject({ verdict: 'warn', reason: 'match-by-trial', words });
    expect(compared?.prints?.saved).toBe(compared?.prints?.signs);
    const signature = await signatureOf(named, token);
    expect(signature).toMatchObject({ verdict: 'warn', reason: 'signature-by-trial' });
    expect(signature?.words).toContain(words);
  });

  test('the one that signed it, where the keys have no ids', async () => {
    const found = await compare(keys.map(pemOf).join('\n'), signed(second, 'autumn'));
    expect(found).toMatchObject({
      verdict: 'warn',
      reason: 'match-by-trial',
      whatNext: 'Compare the key with the one that is saved.',
    });
    expect(found?.words).toContain('Of the 3 keys it is number 2, found by trying each.');
  });

  test('the one that signed something else of it', async () => {
    const changed = signed(second).replace(
      /\.[^.]+\./,
      `.${Buffer.from('{"sub":"x"}').toString('base64url')}.`,
    );
    for (const [token, reason] of [
      [changed, 'token-changed'],
      [makeToken({ algorithm: 'PS256', key: second }), 'other-algorithm'],
      [makeHmacToken('HS256', pemOf(second)), 'hs256-public-key'],
    ] as const) {
      const found = await compare(named, token);
      expect(found).toMatchObject({ verdict: 'stop', reason });
      expect(found?.words).toContain('Of the 3 keys it is “autumn”, found by trying each.');
    }
  });

  test('the one that it names and that did not sign, where no other did either', async () => {
    expect(await compare(named, signed(stranger, 'autumn'))).toMatchObject({
      verdict: 'stop',
      reason: 'named-key-did-not-sign',
    });
  });
});

describe('beside several keys of which none signed', { timeout }, () => {
  test('a token is said to be of none, and each key can be chosen', async () => {
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    for (const [token, why] of [
      [signed(stranger), 'another key did, or a character was changed on the way'],
      [signed(stranger, 'winter'), 'another key did, or a character was changed on the way'],
      [signed(rsa(4096), 'winter'), 'another key did'],
      [
        makeToken({ algorithm: 'ES256', key: elliptic }),
        'its header says ES256, and these are keys for RS256',
      ],
      [makeHmacToken('HS256', 'a throw-away secret'), 'its header says HS256, and these are keys for RS256'],
    ] as const) {
      for (const found of [await compare(named, token), await signatureOf(named, token)]) {
        expect(found).toMatchObject({ verdict: 'stop', reason: 'none-of-several' });
        expect(found?.words).toContain(`None of the 3 keys made this signature: ${why}`);
        expect(found?.choices?.map(({ value }) => value)).toEqual(keys.map(lineOf));
        expect(found?.choices?.[2]?.label).toMatch(/^Key “new”: 3072 bits, fingerprint (?:[\da-f]{2}:){31}/);
      }
    }
  });

  test('those that are no usable keys are counted apart', async () => {
    const small = rsa(1024);
    expect((await compare(setOf([first], [small]), signed(stranger)))?.words).toContain(
      'None of the 2 keys made this signature: another key did, or a character was changed on the way. 1 of them cannot be used and was not tried.',
    );
    expect((await compare(setOf([rsa(1024)], [small]), signed(small)))?.words).toBe(
      'None of the 2 keys can be used, so the token was not compared.',
    );
  });

  test('what is wrong with the token alone is said alone', async () => {
    for (const [token, reason] of [
      [`${signedPart({ alg: 'none' }, claims)}.`, 'alg-none'],
      [signed(second).slice(0, -5), 'broken-token'],
    ] as const)
      expect(await compare(named, token)).toMatchObject({ verdict: 'stop', reason });
  });
});

test('a set of one key is compared by its kid, too', { timeout }, async () => {
  const set = setOf([first, 'spring']);
  expect((await signatureOf(set, signed(first, 'spring')))?.verdict).toBe('ok');
  for (const kid of ['autumn', undefined])
    expect(await signatureOf(set, signed(first, kid))).toMatchObject({
      verdict: 'warn',
      reason: 'signature-by-trial',
    });
  expect((await signatureOf(setOf([first]), signed(first, 'autumn')))?.verdict).toBe('ok');
});

test('a set is fit only with the kid of the key that signed', { timeout }, async () => {
  const ids = fc.constantFrom('spring', 'autumn', 'new', 'winter', undefined);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(['spring', 'autumn', 'new'], { minLength: 2 }),
      fc.constantFrom(...keys, stranger),
      ids,
      async (order, signer, kid) => {
        const kids = new Map([
          ['spring', first],
          ['autumn', second],
          ['new', third],
        ]);
        const entries = order.map((id) => [kids.get(id) ?? first, id] as const);
        const isFit = entries.some(([key, id]) => key === signer && id === kid);
        const isIn = entries.some(([key]) => key === signer);
        const verdict = isFit ? 'ok' : isIn ? 'warn' : 'stop';
        expect((await compare(setOf(...entries), signed(signer, kid)))?.verdict).toBe(verdict);
        expect((await signatureOf(setOf(...entries), signed(signer, kid)))?.verdict).toBe(verdict);
      },
    ),
    { numRuns: 40 },
  );
});

test('the boxes beside a token take several keys with a doubt, and no value', async () => {
  for (const { read } of [tokenChecks.tokenKey, compareChecks.pairKey]) {
    const reading = await read(named);
    expect(reading).toMatchObject({ verdict: 'warn', reason: 'several-keys' });
    expect(reading?.value).toBeUndefined();
    expect(reading?.words).toMatch(/ 3 different public keys/);
  }
});
