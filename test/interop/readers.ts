/** How each tool is asked for the public key in a file of each form: as DER SubjectPublicKeyInfo. */
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { rowOf, type PrivateFileForm } from '../../src/domain/keys/write-private-key';
import type { FileForm } from './file-forms';
import { inFolder, run } from './run';

type Reader = (path: string, passphrase: string) => Buffer;
export type Readers = Readonly<Partial<Record<FileForm, Reader>>>;

const asDer = ['-pubout', '-outform', 'DER'];

export const opensslReaders: Readers = {
  'public spki-pem': (path) => run('openssl', ['pkey', '-pubin', '-in', path, ...asDer]),
  'public spki-line': (path) =>
    run(
      'openssl',
      ['pkey', '-pubin', '-inform', 'DER', ...asDer],
      run('openssl', ['base64', '-d', '-A', '-in', path]),
    ),
  'public pkcs1-pem': (path) => run('openssl', ['rsa', '-RSAPublicKey_in', '-in', path, ...asDer]),
  'private pkcs8-pem': (path) => run('openssl', ['pkey', '-in', path, ...asDer]),
  'private pkcs8-encrypted-pem': (path, passphrase) =>
    run(
      'openssl',
      ['pkey', ...asDer],
      run('openssl', ['pkcs8', '-in', path, '-passin', `pass:${passphrase}`]),
    ),
  'private pkcs1-pem': (path) => run('openssl', ['rsa', '-in', path, ...asDer]),
};

export const nodeReaders: Readers = {
  'public spki-pem': (path) => derOf(createPublicKey(readFileSync(path))),
  'public spki-line': (path) =>
    derOf(createPublicKey({ key: Buffer.from(read(path), 'base64'), format: 'der', type: 'spki' })),
  'public jwk': (path) => fromJwk(jwk.parse(JSON.parse(read(path)))),
  'public jwks': (path) => fromJwk(jwks.parse(JSON.parse(read(path))).keys[0]),
  'public pkcs1-pem': (path) => derOf(createPublicKey(readFileSync(path))),
  'private pkcs8-pem': inNewNode('pkcs8-pem'),
  'private pkcs8-encrypted-pem': inNewNode('pkcs8-encrypted-pem'),
  'private jwk': inNewNode('jwk'),
  'private pkcs1-pem': inNewNode('pkcs1-pem'),
  'private env-line': inNewNode('env-line'),
};

export const sshKeygenReaders: Readers = {
  'public openssh': fromOpenssh,
  'public spki-pem': (path) => fromLine(run('ssh-keygen', ['-i', '-m', 'PKCS8', '-f', path])),
  'public pkcs1-pem': (path) => fromLine(run('ssh-keygen', ['-i', '-m', 'PEM', '-f', path])),
  'private pkcs8-pem': publicHalf,
  'private pkcs8-encrypted-pem': publicHalf,
  'private pkcs1-pem': publicHalf,
};

const jwk = z.looseObject({ kty: z.literal('RSA') });
const jwks = z.object({ keys: z.array(jwk) });

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function derOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function fromJwk(key: JsonWebKey = {}): Buffer {
  return derOf(createPublicKey({ key, format: 'jwk' }));
}

/** Runs the expression that the page gives for the form, in a Node of its own whose environment can be loaded. */
function inNewNode(form: PrivateFileForm): Reader {
  const program = `
    const { createPrivateKey, createPublicKey } = require('node:crypto');
    const { readFileSync } = require('node:fs');
    const [file, passphrase] = process.argv.slice(1);
    const key = ${rowOf(form).inNode};
    process.stdout.write(createPublicKey(key).export({ type: 'spki', format: 'der' }));`;
  return (path, passphrase) => {
    const environment = form === 'env-line' ? [`--env-file=${path}`] : [];
    return run(process.execPath, [...environment, '-e', program, path, passphrase]);
  };
}

function fromOpenssh(path: string): Buffer {
  return derOf(createPublicKey(run('ssh-keygen', ['-e', '-m', 'PKCS8', '-f', path])));
}

function fromLine(line: Buffer): Buffer {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'key.pub'), line);
    return fromOpenssh(join(folder, 'key.pub'));
  });
}

/** ssh-keygen reads no private key that others may read, so it gets a copy. */
function publicHalf(path: string, passphrase: string): Buffer {
  return inFolder((folder) => {
    const copy = join(folder, 'key');
    copyFileSync(path, copy);
    chmodSync(copy, 0o600);
    return fromLine(run('ssh-keygen', ['-y', '-P', passphrase, '-f', copy]));
  });
}
