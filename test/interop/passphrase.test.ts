import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgePassphrase } from '../../src/domain/keys/judge-passphrase';
import { makeKeyPair, type KeyPair } from '../../src/domain/keys/make-key-pair';
import { askJava } from './java';
import { orRefused, run } from './run';
import {
  hasJava,
  hasOpenssl,
  hasSshKeygen,
  readByJava,
  readByNode,
  readByOpenssl,
  readBySshKeygen,
} from './tools';

/** Signs of one to four bytes, a letter in two parts, and what shells and tabs would lose. */
const beyondAscii = 'Grüße aus Łódź, e\u0301té, 鍵 🔑 $HOME "quoted"';

let pair: KeyPair;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passphrase-'));
  pair = await makeKeyPair(2048);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function lockedWith(passphrase: string): Promise<string> {
  const { name, text } = await pair.savePrivateKey('pkcs8-encrypted-pem', passphrase);
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('a file with a passphrase', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await lockedWith('the passphrase');
  });

  test('is refused by Node with another', () => {
    expect(readByNode(file, 'another passphrase')).toMatch(/^refused: [\s\S]*bad decrypt/);
  });

  test.skipIf(!hasOpenssl)('is refused by OpenSSL with another, where OpenSSL 3 is here', () => {
    expect(readByOpenssl(file, 'another passphrase')).toMatch(/^refused: openssl ended with 1: /);
  });

  test.skipIf(!hasSshKeygen)('is refused by ssh-keygen with another, where it is here', () => {
    expect(readBySshKeygen(file, 'another passphrase')).toMatch(/^refused: [\s\S]*incorrect passphrase/);
  });

  test.skipIf(!hasJava)('is refused by Java with another, where a JDK is here', () => {
    expect(readByJava([file], 'another passphrase')).toEqual([expect.stringMatching(/^refused: /)]);
  });
});

describe('a passphrase beyond ASCII', { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(async () => {
    file = await lockedWith(beyondAscii);
  });

  test('opens the file as UTF-8 for Node', () => {
    expect(readByNode(file, beyondAscii)).toBe(pair.fingerprint);
    expect(readByNode(file, beyondAscii.normalize('NFC'))).toMatch(/^refused/);
  });

  test.skipIf(!hasOpenssl)('opens it for OpenSSL, where OpenSSL 3 is here', () => {
    expect(readByOpenssl(file, beyondAscii)).toBe(pair.fingerprint);
    expect(readByOpenssl(file, beyondAscii.normalize('NFC'))).toMatch(/^refused/);
  });

  test.skipIf(!hasJava)('is refused by Java’s own reader, as we warn, where a JDK is here', () => {
    expect(readByJava([file], beyondAscii)).toEqual([
      'refused: InvalidKeySpecException: Password is not ASCII',
    ]);
    expect(judgePassphrase(beyondAscii).words).toContain('Password is not ASCII');
  });

  test.skipIf(!hasJava)('opens it in Java’s PBKDF2, where a JDK is here', () => {
    expect(askJava([['encrypted by hand', file, beyondAscii]])).toEqual([pair.fingerprint]);
  });
});

test.skipIf(!hasOpenssl)(
  'OpenSSL reads from a file the longest passphrase that we let pass, and no longer one, where OpenSSL 3 is here',
  { timeout: 60_000 },
  async () => {
    const open = async (passphrase: string) => {
      const words = ['pkey', '-in', await lockedWith(passphrase), '-noout', '-passin'];
      writeFileSync(join(folder, 'passphrase'), passphrase);
      return orRefused(() => run('openssl', [...words, `file:${join(folder, 'passphrase')}`]).toString());
    };
    const [longest, longer] = ['a'.repeat(1023), 'a'.repeat(1024)];
    expect([longest, longer].map((text) => judgePassphrase(text).verdict)).toEqual(['ok', 'stop']);
    expect(await open(longest)).toBe('');
    expect(await open(longer)).toMatch(/^refused: openssl ended with 1/);
  },
);
