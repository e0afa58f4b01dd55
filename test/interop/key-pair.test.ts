import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keySizes, makeKeyPair, type KeyPair, type KeySize } from '../../src/domain/keys/make-key-pair';
import { readKey } from '../../src/domain/keys/read-key';
import { outputFileOf, type OutputForm } from '../../src/domain/keys/publish-key';
import { privateForms, type PrivateFileForm } from '../../src/domain/keys/write-private-key';
import { keyForms, writeKey } from '../support/keys/key-forms';
import { run } from './run';
import {
  hasJava,
  hasOpenssl,
  hasSshKeygen,
  readFolder,
  verifyByJava,
  verifyByNode,
  verifyByOpenssl,
} from './tools';

const passphrase = 'throw-away words for a test';

interface Folder {
  readonly pair: KeyPair;
  readonly path: string;
  readonly publicFile: (form: OutputForm) => string;
  readonly privateFile: (form: PrivateFileForm) => string;
}

/** A pair of the size, and every file that it is offered as. */
async function saveAll(size: KeySize): Promise<Folder> {
  const pair = await makeKeyPair(size);
  const path = mkdtempSync(join(tmpdir(), 'pair-'));
  const reading = readKey(pair.publicKey);
  if (reading.kind !== 'public') throw new Error(`The pair's own public key is read as ${reading.kind}.`);
  const files = new Map(
    keyForms.map((row) => [row.form, join(path, outputFileOf(pair.fingerprint, row))] as const),
  );
  for (const [form, file] of files) writeFileSync(file, await writeKey(reading.key, form));
  const saved = new Map<PrivateFileForm, string>();
  for (const { form, isEncrypted } of privateForms) {
    const { name, text } = await pair.savePrivateKey(form, isEncrypted ? passphrase : undefined);
    saved.set(form, join(path, name));
    writeFileSync(join(path, name), text);
  }
  return {
    pair,
    path,
    publicFile: (form) => files.get(form) ?? '',
    privateFile: (form) => saved.get(form) ?? '',
  };
}

describe.each(keySizes)('a pair of %i bits', { timeout: 60_000 }, (size) => {
  let folder: Folder;
  beforeAll(async () => {
    folder = await saveAll(size);
  }, 120_000);
  afterAll(() => {
    rmSync(folder.path, { recursive: true });
  });

  const text = (path: string) => readFileSync(path, 'utf8');

  test('is offered as eleven files, and every tool here finds the same public key in all that it reads', () => {
    const answers = readFolder(folder.path, passphrase);
    expect(answers.filter(({ found }) => found !== folder.pair.fingerprint)).toEqual([]);
    const counts = [10, hasOpenssl && 6, hasSshKeygen && 6, hasJava && 4].map(Number);
    expect(answers).toHaveLength(counts.reduce((sum, count) => sum + count));
  });

  test.skipIf(!hasOpenssl)('is a sound key to OpenSSL, where OpenSSL 3 is here', () => {
    const words = ['pkey', '-in', folder.privateFile('pkcs8-pem'), '-check', '-noout'];
    expect(run('openssl', words).toString()).toContain('Key is valid');
  });

  test.skipIf(!hasOpenssl)('is written byte for byte as OpenSSL writes it, where OpenSSL 3 is here', () => {
    const from = ['-in', folder.privateFile('pkcs8-pem')];
    const openssl = (...words: string[]) => run('openssl', words).toString();
    expect(text(folder.privateFile('pkcs8-pem'))).toBe(openssl('pkey', ...from));
    expect(text(folder.privateFile('pkcs1-pem'))).toBe(openssl('rsa', ...from, '-traditional'));
    expect(text(folder.publicFile('spki-pem'))).toBe(openssl('pkey', ...from, '-pubout'));
    expect(text(folder.publicFile('pkcs1-pem'))).toBe(openssl('rsa', ...from, '-RSAPublicKey_out'));
    const der = run('openssl', ['pkey', ...from, '-pubout', '-outform', 'DER']);
    expect(text(folder.publicFile('spki-line'))).toBe(run('openssl', ['base64', '-A'], der).toString());
  });

  test.skipIf(!hasSshKeygen)(
    'is written as ssh-keygen writes it but for the comment, where it is here',
    () => {
      const line = run('ssh-keygen', ['-i', '-m', 'PKCS8', '-f', folder.publicFile('spki-pem')]);
      const [type, body, comment] = text(folder.publicFile('openssh')).trimEnd().split(' ');
      expect(`${type ?? ''} ${body ?? ''}`).toBe(line.toString().trimEnd());
      const said = run('ssh-keygen', ['-l', '-f', folder.publicFile('openssh')]).toString();
      expect(said).toMatch(new RegExp(`^${String(size)} SHA256:\\S+ ${comment ?? ''} \\(RSA\\)`));
    },
  );

  test.skipIf(!hasOpenssl)(
    'is locked with the parameters that were promised, where OpenSSL 3 is here',
    () => {
      const listed = run('openssl', [
        'asn1parse',
        '-in',
        folder.privateFile('pkcs8-encrypted-pem'),
      ]).toString();
      const values = [
        ...listed.matchAll(/prim: (OBJECT|OCTET STRING|INTEGER|NULL) *(?::|\[HEX DUMP\]:)?(.*)/g),
      ];
      const [pbes2, pbkdf2, salt, iterations, prf, nothing, cipher, iv, locked] = values.map(
        ([, , value = '']) => value.trim(),
      );
      expect([pbes2, pbkdf2, prf, nothing, cipher]).toEqual([
        'PBES2',
        'PBKDF2',
        'hmacWithSHA256',
        '',
        'aes-256-cbc',
      ]);
      expect(Number.parseInt(iterations ?? '', 16)).toBeGreaterThanOrEqual(600_000);
      expect([salt, iv].map((value) => value?.length)).toEqual([32, 32]);
      expect((locked?.length ?? 1) % 32).toBe(0);
    },
  );

  test('signs tokens that every tool here takes, and none once a character is changed', async () => {
    const token = await new SignJWT({ sub: 'visitor-1' })
      .setProtectedHeader({ alg: 'RS256' })
      .sign(await folder.pair.signer());
    const changed = token.replace(/^[^.]+\./, '$&A');
    const verdicts = [
      verifyByNode,
      ...(hasOpenssl ? [verifyByOpenssl] : []),
      ...(hasJava ? [verifyByJava] : []),
    ].map((verify) => [token, changed].map((each) => verify(each, folder.publicFile('spki-pem'))));
    expect(verdicts).toEqual(verdicts.map(() => [true, false]));
  });
});
