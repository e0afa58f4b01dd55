import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { holdsClientSecret, holdsPrivateKey, holdsToken } from '../../../src/domain/fields/secret-findings';
import { maskPaste } from '../../../src/domain/faults/mask-paste';
import { hostile } from '../../support/hostile';
import { keys, labelledSecrets, tokens } from '../../support/secrets';

const console500 = 'POST /authenticate 500 {"internalErrorCode":"9007"}';
const secrets = [...Object.values(tokens), ...Object.values(keys), ...Object.values(labelledSecrets)];
/** The long stretches of a secret: none of them may be left. */
const stretchesOf = (secret: string) => secret.match(/[\w+/=-]{16,}/g) ?? [];

describe('a paste that is searched with', () => {
  test('keeps its code and loses its token', () => {
    const { text, taken } = maskPaste(`${console500} authCode=${tokens['a token by HMAC'] ?? ''}`);
    expect(text).toBe(`${console500} authCode=[token]`);
    expect(taken).toEqual(['a token']);
  });

  test('loses the e-mail address, which is somebody’s', () => {
    expect(maskPaste('409 for ada.smith+chat@mail.example.co.uk, again').text).toBe(
      '409 for [e-mail], again',
    );
  });

  test('loses a public key in its frame and the lines that name a secret', () => {
    const paste =
      '9007\n-----BEGIN PUBLIC KEY-----\nMIIBIjAN\n-----END PUBLIC KEY-----\npassword: hunter22!!';
    expect(maskPaste(paste).text).toBe('9007\n[key]\n[secret]');
  });

  test('keeps words, hosts and paths', () => {
    const paste =
      'everything at integrations.eu-de.assistant.watson.appdomain.cloud/public fails, AGENT_APP_EXPIRED_SESSION';
    expect(maskPaste(paste)).toEqual({ text: paste, taken: [], isCut: false });
  });

  test('goes as a whole where it is a private key', () => {
    const { text, taken } = maskPaste(`500\n${keys['an RSA key'] ?? ''}`);
    expect([text, taken]).toEqual(['', ['a private key']]);
  });

  test('shows no secret, whatever is around it', () => {
    const around = fc.string({
      unit: fc.constantFrom('a', '9', ' ', '\n', '"', ':', '=', ',', '{'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(around, fc.constantFrom(...secrets), around, (before, secret, behind) => {
        const { text } = maskPaste(`${before} ${secret} ${behind}`);
        expect(holdsPrivateKey(text) || holdsToken(text) || holdsClientSecret(text)).toBe(false);
        for (const stretch of stretchesOf(secret)) expect(text).not.toContain(stretch);
      }),
      { numRuns: 150 },
    );
  });

  test('is cut where it is longer than anybody searches with', () => {
    const { text, isCut } = maskPaste(`9007 ${'x '.repeat(20_000)}`);
    expect([text.length, isCut]).toEqual([20_000, true]);
  });

  test.each(hostile.map((text) => [text.slice(0, 20), text]))('takes odd input: %s', (_, text) => {
    expect(maskPaste(text).text.length).toBeLessThanOrEqual(20_000 * 2);
  });
});
