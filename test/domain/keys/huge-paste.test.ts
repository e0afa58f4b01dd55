import { describe, expect, test } from 'vitest';
import { key } from '../../../src/content/keys/key';
import { markRepairs } from '../../../src/domain/keys/reading/mark-repairs';
import { readKey } from '../../../src/domain/keys/read-key';
import { textOf } from '../../support/keys/key-files';
import { expectLinear } from '../../support/linear';

const million = 1_000_000;

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
  ...[
    '<Modulus>',
    '<Modulus>a',
    '<Modulus>QQ</Modulus>',
    'Modulus=',
    'Modulus: ',
    '308201',
    '30 82 01 ',
    '0x30,',
  ],
  ...[
    '1: a\n',
    '1 a\n2 a\n',
    '+-----BEGIN \n',
    '- a\n',
    '&amp;',
    '&lt;',
    '" & _\n"',
    'SHA256:',
    '0:d=1 hl=4 l= 1 ',
  ],
  ...[
    'Private-Lines: ',
    'PuTTY-User-Key-File-2: ',
    '"d":"',
    'BwIAAACkAABSU0Ey ',
    'AAAAB3NzaC1kc3M',
    'YWFh\n',
  ],
  ...['<RSAKeyValue>', '30820122', 'https://', 'aa:', 'a\n', '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3'],
];

describe('a hundred kilobytes', () => {
  test.each(pieces)('of %j take time that grows in proportion to its length', async (piece) => {
    await expectLinear(readKey, piece, 100_000);
  });

  // As much as is read at all.
  test.each(pieces)('of %j before a key take time that grows in proportion to its length', async (piece) => {
    await expectLinear((text) => readKey(text + textOf('rsa-2048.spki.pem')), piece, 18_000);
  });

  test.each(['> ', '\u00a0', '*', '\n', ' ', '" +\n"'])(
    'of %j around every letter are divided in time that grows in proportion to its length',
    async (piece) => {
      const key = textOf('rsa-4096.spki.pem');
      const divide = (between: string): number => {
        const pasted = key.replaceAll(/[\w+/]{3}/g, `$&${between}`);
        const reading = readKey(pasted);
        if (reading.kind !== 'public') throw new Error('not read');
        return markRepairs(pasted).length;
      };
      await expectLinear(divide, piece, 60);
    },
  );
});

describe('a megabyte', () => {
  test.each(pieces)(
    'of %j takes time that grows in proportion to its length, and is no key',
    async (piece) => {
      expect(readKey(piece.repeat(Math.ceil(million / piece.length))).kind).not.toBe('public');
      await expectLinear(readKey, piece, million);
    },
  );

  test.each(pieces)('of %j is answered by the box of /keys/', async (piece) => {
    const pasted = piece.repeat(Math.ceil(million / piece.length));
    expect((await key.read(pasted))?.verdict ?? 'stop').toBe('stop');
  });

  test.each(pieces)('of %j is no more work than a third of it', async (piece) => {
    // Decoding is the costly part: what reaches it has to be bounded, whatever the length of the paste.
    const decoded = async (length: number): Promise<number> => {
      // What was decoded in a turn is kept for that turn.
      await Promise.resolve();
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
    const third = await decoded(320_000);
    expect(await decoded(million)).toBeLessThanOrEqual(third + 100);
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
