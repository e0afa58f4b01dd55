import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/content/pair-check/checks';
import { words } from '../../../src/content/pair-check/checks.en';
import { sources } from '../../../src/content/sources';
import { makeToken } from '../../support/tokens';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
const token = makeToken({ algorithm: 'RS256', key: privateKey });

describe('the box for the token', () => {
  test('says what it took, and hands no part of it on', async () => {
    const reading = await checks.pairToken.read(token);
    expect(reading).toMatchObject({
      verdict: 'ok',
      reason: 'clean',
      words: 'A token of three parts that names RS256 as its algorithm, with 1 claim.',
    });
    expect(reading?.value).toBeUndefined();
    for (const part of token.split('.')) expect(JSON.stringify(reading)).not.toContain(part.slice(0, 16));
  });

  test('takes a damaged one with a doubt', async () => {
    expect(await checks.pairToken.read(token.replace(/\.(.{8})./, '.$1*'))).toMatchObject({
      verdict: 'warn',
      reason: 'token-damaged',
      words: words.pairToken.damaged('claims'),
    });
  });

  test('shows no algorithm that is none', async () => {
    const odd = makeToken({ algorithm: 'RS256', key: privateKey, header: { alg: '<img src=x>' } });
    expect((await checks.pairToken.read(odd))?.words).toBe('A token of three parts, with 1 claim.');
  });

  test('sends a public key to the other box', async () => {
    expect(await checks.pairToken.read(pem)).toMatchObject({
      verdict: 'stop',
      reason: 'public-key',
      words: words.pairToken.publicKey,
    });
  });

  test('clears a private key', async () => {
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await checks.pairToken.read(secret)).toMatchObject({ reason: 'private-key', secret: true });
    expect(await checks.pairKey.read(secret)).toMatchObject({ reason: 'private-key', secret: true });
  });

  test('says nothing of nothing, and stops at what it does not know', async () => {
    expect(await checks.pairToken.read('  \n')).toBeUndefined();
    expect(await checks.pairToken.read('hello')).toMatchObject({ verdict: 'stop', reason: 'not-recognised' });
  });
});

describe('the box for the key', () => {
  test('sends a token to the other box, and clears it', async () => {
    expect(await checks.pairKey.read(token)).toMatchObject({
      verdict: 'stop',
      reason: 'token',
      secret: true,
      words: words.pairKey.words.token,
    });
  });
});

test('every row of both boxes names a source that is there', () => {
  for (const { findings } of Object.values(checks)) {
    for (const { source } of findings) expect(Object.keys(sources)).toContain(source);
  }
});
