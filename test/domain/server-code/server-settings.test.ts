import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/fields/reading';
import { serverChecks } from '../../../src/domain/server-code/server-settings';
import { textOf } from '../../support/keys/key-files';
import { expectLinear } from '../../support/linear';

type Box = keyof typeof serverChecks;
const read = async (box: Box, pasted: string): Promise<Partial<Reading>> =>
  (await serverChecks[box].read(pasted)) ?? {};

type Row = [box: Box, pasted: string, verdict: Reading['verdict'], reason: string, value?: string];
const rows: Row[] = [
  ['issuer', 'www.example.com', 'ok', 'clean', 'www.example.com'],
  ['issuer', 'https://shop.example/', 'ok', 'clean', 'https://shop.example/'],
  ['issuer', ' “Shop”\u200b\n', 'ok', 'invisible-characters', 'Shop'],
  ['issuer', 'ada@example.com', 'warn', 'email-address', 'ada@example.com'],
  ['issuer', 'https://shop.example/help?x=1', 'warn', 'longer-than-a-name', 'https://shop.example/help?x=1'],
  ['life', '30', 'ok', 'clean', '30'],
  ['life', '10', 'ok', 'clean', '10'],
  ['life', ' 60 minutes ', 'ok', 'unit', '60'],
  ['life', '9', 'warn', 'short-life', '9'],
  ['life', '61', 'warn', 'long-life', '61'],
  ['life', '1800', 'warn', 'seconds', '1800'],
  ['life', '1800000', 'warn', 'milliseconds', '1800000'],
  ['life', '10000ms', 'stop', 'other-unit'],
  ['life', '1h', 'stop', 'other-unit'],
  ['life', '7.5', 'stop', 'fraction'],
  ['life', '0', 'stop', 'no-life'],
  ['life', 'soon', 'stop', 'not-a-number'],
  ['life', '-30', 'stop', 'not-a-number'],
  ['environment', 'CHAT_KEY_2', 'ok', 'clean', 'CHAT_KEY_2'],
  ['environment', '${CHAT_KEY}', 'ok', 'shell-marks', 'CHAT_KEY'],
  ['environment', 'chat_key', 'stop', 'small-letters'],
  ['environment', '2KEY', 'stop', 'other-characters'],
  ['environment', 'keys/webchat-private.pem', 'stop', 'path'],
  ['environment', 'NEXT_PUBLIC_CHAT_KEY', 'stop', 'goes-to-the-browser'],
  ['environment', 'PORT', 'stop', 'taken'],
  ['file', 'webchat-private.pem', 'ok', 'clean', 'webchat-private.pem'],
  ['file', '/etc/webchat/key.pem', 'ok', 'clean', '/etc/webchat/key.pem'],
  ['file', String.raw`C:\keys\webchat.pem`, 'ok', 'clean', String.raw`C:\keys\webchat.pem`],
  ['file', 'https://shop.example/key.pem', 'stop', 'web-address'],
  ['file', '~/key.pem', 'stop', 'home-folder'],
  ['file', 'abcdefghij/'.repeat(91), 'stop', 'too-long'],
  ['file', '/var/www/html/key.pem', 'warn', 'public-folder', '/var/www/html/key.pem'],
  ['file', 'webchat-public.pem', 'warn', 'public-key-file', 'webchat-public.pem'],
];

describe('the boxes of the server code', () => {
  test.each(rows)('%s reads %j', async (box, pasted, verdict, reason, value) => {
    const reading = await read(box, pasted);
    expect([reading.verdict, reading.reason, reading.value]).toEqual([verdict, reason, value]);
  });

  test('every row of every box has an example here', () => {
    const said = new Set(rows.map(([box, , , reason]) => `${box} ${reason}`));
    const all = Object.entries(serverChecks).flatMap(([box, { findings }]) =>
      findings.filter(({ is }) => is !== 'secret').map(({ reason }) => `${box} ${reason}`),
    );
    expect(all.filter((row) => !said.has(row))).toEqual([]);
  });

  test.each(['issuer', 'life', 'environment', 'file'] as const)(
    '%s refuses a private key, and says nothing of it',
    async (box) => {
      const key = textOf('rsa-2048.pkcs8.pem');
      const reading = await read(box, key);
      expect(reading).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
      expect(JSON.stringify(reading)).not.toContain(key.split('\n')[1]);
    },
  );

  test.each(['issuer', 'life', 'environment', 'file'] as const)(
    '%s reads a long paste in proportion',
    async (box) => {
      for (const piece of ['1', 'a', ' ', '$', '"', '/', '1 m', '\u200b'])
        await expectLinear((pasted) => read(box, pasted), piece, 800_000);
    },
  );
});
