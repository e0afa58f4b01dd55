import { describe, expect, test } from 'vitest';
import { readPolicies } from '../../../src/domain/csp/read-policy';
import { readKey } from '../../../src/domain/keys/read-key';
import { logPrefixes } from '../../../src/domain/text/log-lines';
import { rewrite, trace } from '../../../src/domain/text/rewrite';
import { readToken } from '../../../src/domain/tokens/read-token';
import { boxes } from '../../support/boxes';
import { textOf } from '../../support/keys/key-files';
import { expectLinear } from '../../support/linear';
import { tokens } from '../../support/secrets';

const prefixes = [
  '2026-11-01T10:00:00.000Z ',
  '2026-11-01T10:00:00.0000000Z ',
  '2026-11-01T10:00:00.000000000Z stdout F ',
  '2026-11-01T10:00:00.000000Z 01O ',
  '2026-11-01T10:00:00.000000+00:00 app[web.1]: ',
  '2026-11-01 10:00:00,123 INFO ',
  '2026-11-01 10:00:00.123  INFO 1 --- [main] c.e.App : ',
  '2026/11/01 10:00:00 ',
  '[2026-11-01T10:00:00.000Z] ',
  'I, [2026-11-01T10:00:00.000000 #1]  INFO -- : ',
  'I1101 10:00:00.000000       1 main.go:12] ',
  'Nov  1 10:00:00 host app[123]: ',
  '10:00:00 ',
  '[INFO] ',
  'INFO: ',
  '[pod/web-7d9c/app] ',
  'web-1  | ',
  'web-1  | 2026-11-01T10:00:00Z [INFO] ',
];

const policy = "default-src 'self';\nscript-src 'self' https://a.example.com;\nimg-src *";
const [token = ''] = Object.values(tokens);
const key = textOf('rsa-2048.spki.pem').trim();
const logged = (prefix: string, text: string, from = 0) =>
  text
    .split('\n')
    .map((line, at) => (at < from ? line : prefix + line))
    .join('\n');

describe.each(prefixes)('lines of a log that begin with %j', (prefix) => {
  test('hold a key', () => {
    for (const from of [0, 1]) {
      const reading = readKey(logged(prefix, key, from));
      expect(reading).toMatchObject({ kind: 'public', form: 'spki' });
      const { repairs } = reading.kind === 'public' ? reading : { repairs: [] };
      expect(repairs.map(({ name }) => name)).toEqual(['pem-wrapped', 'log-prefixes', 'line-breaks']);
    }
  });

  test('hold a policy', () => {
    const { policies, gap, notes } = readPolicies(logged(prefix, policy));
    expect([policies, gap]).toEqual([readPolicies(policy).policies, undefined]);
    expect(notes).toMatchObject([{ reason: 'log-lines' }]);
  });

  test('hold a token', () => {
    const lines = token.replaceAll(/.{15}/g, '$&\n');
    const reading = readToken(logged(prefix, lines));
    expect(reading).toMatchObject({ kind: 'signed', compact: token });
    expect(JSON.stringify(reading)).toContain('"name":"log-prefixes"');
  });

  test('hide no private key', async () => {
    const secret = logged(prefix, textOf('rsa-2048.pkcs8.pem').trim());
    for (const { name, read, takes } of boxes)
      if (takes !== 'secrets') expect((await read(secret))?.secret, name).toBe(true);
  });
});

test.each([
  'MIIB: a',
  '[1, 2]\n[3, 4]',
  '00:11:22:33\n44:55:66:77',
  '| a | b |\n| c | d |',
  'a | b\nc',
  'INFO',
])('%j is no log', (text) => {
  expect(rewrite(trace(text), [logPrefixes]).text).toBe(text);
});

test.each(['[a] ', '10:00:00 ', 'a |', '[', 'INFO: \n'])(
  'the time of %j grows in proportion to its length',
  async (piece) => {
    await expectLinear((text) => rewrite(trace(text), [logPrefixes]).text, piece, 400_000);
  },
);
