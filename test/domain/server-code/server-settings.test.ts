import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/fields/reading';
import { serverChecks } from '../../../src/domain/server-code/server-settings';
import { textOf } from '../../support/keys/key-files';
import { expectLinear } from '../../support/linear';

type Box = keyof typeof serverChecks;
const read = async (box: Box, pasted: string): Promise<Partial<Reading>> =>
  (await serverChecks[box].read(pasted)) ?? {};

type Row = [
  box: Box,
  pasted: string,
  verdict: Reading['verdict'],
  reason: string,
  words: string,
  value?: string,
];
const rows: Row[] = [
  ['issuer', 'www.example.com', 'ok', 'clean', 'Becomes the claim iss, as it stands.', 'www.example.com'],
  [
    'issuer',
    'https://shop.example/',
    'ok',
    'clean',
    'Becomes the claim iss, as it stands.',
    'https://shop.example/',
  ],
  ['issuer', ' “Shop”\u200b\n', 'ok', 'invisible-characters', 'Becomes the claim iss, as it stands.', 'Shop'],
  [
    'issuer',
    'ada@example.com',
    'warn',
    'email-address',
    'This is an e-mail address, and whoever gets a token can read it. The name of your site is enough, such as www.example.com.',
    'ada@example.com',
  ],
  [
    'issuer',
    'https://shop.example/help?x=1',
    'warn',
    'longer-than-a-name',
    'This is more than the name of a site. It works, and travels with every message; www.example.com would be enough.',
    'https://shop.example/help?x=1',
  ],
  ['life', '30', 'ok', 'clean', '1800 seconds between iat and exp.', '30'],
  ['life', '10', 'ok', 'clean', '600 seconds between iat and exp.', '10'],
  ['life', ' 60 minutes ', 'ok', 'unit', '3600 seconds between iat and exp.', '60'],
  [
    'life',
    '9',
    'warn',
    'short-life',
    'Shorter than 10 minutes. Each visitor asks your server for a token that often, and a clock that is a little off makes it fail.',
    '9',
  ],
  [
    'life',
    '61',
    'warn',
    'long-life',
    'Longer than 60 minutes. Whoever copies a token can use it until it ends, and nothing takes it back.',
    '61',
  ],
  [
    'life',
    '1800',
    'warn',
    'seconds',
    'This is taken as minutes. If 1800 are seconds, write 30 instead.',
    '1800',
  ],
  [
    'life',
    '1800000',
    'warn',
    'milliseconds',
    'This is taken as minutes. If 1800000 are milliseconds, write 30 instead.',
    '1800000',
  ],
  ['life', '10000ms', 'stop', 'other-unit', 'This is in another unit. Write it as minutes, such as 30.'],
  ['life', '1h', 'stop', 'other-unit', 'This is in another unit. Write it as minutes, such as 30.'],
  ['life', '7.5', 'stop', 'fraction', 'This has a fraction. Write whole minutes, such as 30.'],
  [
    'life',
    '0',
    'stop',
    'no-life',
    'A token of 0 minutes has ended when it is made. Write 10 to 60, such as 30.',
  ],
  ['life', 'soon', 'stop', 'not-a-number', 'This is not a number of minutes, such as 30.'],
  ['life', '-30', 'stop', 'not-a-number', 'This is not a number of minutes, such as 30.'],
  [
    'environment',
    'CHAT_KEY_2',
    'ok',
    'clean',
    'The key itself goes into the settings of your server, and never into the code.',
    'CHAT_KEY_2',
  ],
  [
    'environment',
    '${CHAT_KEY}',
    'ok',
    'shell-marks',
    'The key itself goes into the settings of your server, and never into the code.',
    'CHAT_KEY',
  ],
  [
    'environment',
    'chat_key',
    'stop',
    'small-letters',
    'This has small letters. Such names are written in capitals: CHAT_KEY.',
  ],
  [
    'environment',
    '2KEY',
    'stop',
    'other-characters',
    'The name of a variable has capitals, digits and underscores, up to 100, and starts with no digit, such as WEBCHAT_PRIVATE_KEY.',
  ],
  [
    'environment',
    'keys/webchat-private.pem',
    'stop',
    'path',
    'This looks like a file. Choose “A file” above, or write the name of a variable, such as WEBCHAT_PRIVATE_KEY.',
  ],
  [
    'environment',
    'NEXT_PUBLIC_CHAT_KEY',
    'stop',
    'goes-to-the-browser',
    'Frameworks put variables with such a name into the code of the page, where everybody can read them. Choose a name without that beginning, such as WEBCHAT_PRIVATE_KEY.',
  ],
  [
    'environment',
    'PORT',
    'stop',
    'taken',
    'This name has another use already. Choose one of its own, such as WEBCHAT_PRIVATE_KEY.',
  ],
  [
    'file',
    'webchat-private.pem',
    'ok',
    'clean',
    'Looked for from the folder in which the server is started.',
    'webchat-private.pem',
  ],
  ['file', '/etc/webchat/key.pem', 'ok', 'clean', '', '/etc/webchat/key.pem'],
  ['file', String.raw`C:\keys\webchat.pem`, 'ok', 'clean', '', String.raw`C:\keys\webchat.pem`],
  [
    'file',
    'https://shop.example/key.pem',
    'stop',
    'web-address',
    'This is a web address. A private key lies on the server’s own disk: write the path, such as /etc/webchat/webchat-private.pem.',
  ],
  [
    'file',
    '~/key.pem',
    'stop',
    'home-folder',
    'A shell replaces ~ and variables, a program does not. Write the whole path, such as /etc/webchat/webchat-private.pem.',
  ],
  [
    'file',
    'abcdefghij/'.repeat(91),
    'stop',
    'too-long',
    'This is too long for the path of a file, such as webchat-private.pem.',
  ],
  [
    'file',
    '/var/www/html/key.pem',
    'warn',
    'public-folder',
    'A folder of this name is often one that the web server hands out to everybody. Put the key outside of what the site serves.',
    '/var/www/html/key.pem',
  ],
  [
    'file',
    'webchat-public.pem',
    'warn',
    'public-key-file',
    'By its name this is the public key. Signing needs the private one, such as webchat-private.pem.',
    'webchat-public.pem',
  ],
];

describe('the boxes of the server code', () => {
  test.each(rows)('%s reads %j', async (box, pasted, verdict, reason, words, value) => {
    const reading = await read(box, pasted);
    expect([reading.verdict, reading.reason, reading.words, reading.value]).toEqual([
      verdict,
      reason,
      words,
      value,
    ]);
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
        await expectLinear((pasted) => read(box, pasted), piece, 400_000);
    },
  );
});
