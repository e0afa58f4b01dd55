import { describe, expect, test } from 'vitest';
import { readKey } from '../../../src/domain/keys/read-key';
import { textOf } from '../../support/keys/key-files';

const million = 1_000_000;
/** Milliseconds of processor time, at the best of three: a task that a page hardly notices. */
const most = 50;

const pieces = [
  ...[
    'a',
    'A',
    'M',
    '-',
    '=',
    '.',
    ' a',
    '\n',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '%',
    '&',
    '<',
    '\u200b\n',
    '—',
    'é',
    '🤖',
  ],
  ...[
    '-----BEGIN ',
    'BEGIN',
    'BEGIN KEY',
    'END KEY ',
    '-----BEGIN PUBLIC KEY-----\n',
    'MII',
    'MIIB ',
    'MA ',
    'MIIBIjANBgkqh ',
  ],
  ...[
    'AAAA ',
    'AAAAB3NzaC1yc2E ',
    'ssh-rsa ',
    'eyJ',
    'eyJ.',
    'eyJa.eyJa ',
    'eyJhIjox ',
    'LS0t',
    'LS0tLS1CRUdJTiB ',
    'TUlJ ',
  ],
  ...[
    'kty',
    '"kty":"RSA",',
    'n":',
    '"n":"',
    "kty n:'",
    String.raw`\n`,
    String.raw`\u002b`,
    '%2B',
    '&#x2b;',
    '<br>',
    '" + "',
    'a=',
    'a b ',
  ],
  ...['<RSAKeyValue>', '30820122', 'https://', 'aa:', 'a\n', '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3'],
];

/** The best of three, in time of this process: what else the machine does is not counted. */
function processorTime(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

describe('a megabyte', () => {
  test.each(pieces)('of %j is read in time, and is no key', (piece) => {
    const pasted = piece.repeat(Math.ceil(million / piece.length));
    expect(readKey(pasted).kind).not.toBe('public');
    expect(processorTime(() => readKey(pasted))).toBeLessThan(most);
  });

  test.each(pieces)('of %j is no more work than its beginning', (piece) => {
    // Decoding is the costly part: what reaches it has to be bounded, whatever the length of the paste.
    const decoded = (length: number) => {
      let characters = 0;
      const original = globalThis.atob;
      globalThis.atob = (text) => {
        characters += text.length;
        return original(text);
      };
      try {
        readKey(piece.repeat(Math.ceil(length / piece.length)));
      } finally {
        globalThis.atob = original;
      }
      return characters;
    };
    const all = decoded(million);
    expect(all).toBeLessThan(200_000);
    expect(all).toBeLessThanOrEqual(decoded(20_000) + 100);
  });

  test('says how long it is', () => {
    expect(readKey('a'.repeat(million))).toEqual({ kind: 'other', what: 'too-long', count: million });
  });

  test('of white space around a key is taken off', () => {
    const space = ' \n'.repeat(million / 2);
    expect(readKey(space + textOf('rsa-2048.spki.pem') + space).kind).toBe('public');
  });

  test('with a private key at its end is refused as a private key', () => {
    expect(readKey('log line\n'.repeat(100_000) + textOf('rsa-2048.pkcs8.pem')).kind).toBe('private');
  });
});
