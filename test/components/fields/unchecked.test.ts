import { describe, expect, test } from 'vitest';
import { readUnchecked } from '../../../src/components/fields/unchecked';
import { holdsPrivateKey } from '../../../src/domain/fields/secret-findings';
import { keyFiles } from '../../support/keys/key-files';

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl';
const privateKeys = keyFiles.filter(({ kind, onlyLabel }) => kind === 'private' && !onlyLabel);
const plain = privateKeys.filter(({ text }) => holdsPrivateKey(text));
const hidden = privateKeys.filter(({ text }) => !holdsPrivateKey(text));
// The head of a PuTTY file is in front of this one.
const publicKeys = keyFiles.filter(
  ({ kind, file }) => kind === 'public' && file !== 'rsa-2048.putty-public-lines.txt',
);

describe('where the check of a box did not load', () => {
  test('nine private keys of ten are known at a glance', () => {
    expect(privateKeys.length).toBeGreaterThan(90);
    expect(plain.length / privateKeys.length).toBeGreaterThan(0.9);
  });

  test.each(plain.map(({ file, text }) => [file, text]))('%s is removed all the same', async (_, text) => {
    for (const isTokenAwaited of [true, false]) {
      const reading = await readUnchecked(text, isTokenAwaited);
      expect(reading).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
      expect(reading).not.toHaveProperty('value');
    }
  });

  test.each(hidden.map(({ file, text }) => [file, text]))(
    '%s is not called a value that fits',
    async (_, text) => {
      const reading = await readUnchecked(text, false);
      expect(reading).toMatchObject({ verdict: 'warn', reason: 'not-checked' });
      expect(reading?.words).toContain('Delete it if it is a private key');
    },
  );

  test.each(publicKeys.map(({ file, text }) => [file, text]))(
    '%s stays, and is not said to fit',
    async (_, text) => {
      const reading = await readUnchecked(text, false);
      expect(reading).toMatchObject({ verdict: 'warn', reason: 'not-checked' });
      expect(reading).not.toHaveProperty('value');
      expect(reading).not.toHaveProperty('secret');
    },
  );

  test('a token is removed where none is asked for, and stays where one is', async () => {
    expect(await readUnchecked(token, false)).toMatchObject({
      verdict: 'stop',
      reason: 'token',
      secret: true,
    });
    expect(await readUnchecked(token, true)).toMatchObject({ verdict: 'warn', reason: 'not-checked' });
  });

  test('nothing is said of an empty box', async () => {
    expect(await readUnchecked(' \n', false)).toBeUndefined();
  });
});
