/**
 * Other people's tools, asked what they make of our files. The name of a file says its form. A tool answers with the
 * fingerprint of the public key that it found, as the product writes it, or with words that begin with "refused".
 */
import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formOf } from './file-forms';
import { askJava, javaQuestions } from './java';
import { nodeReaders, opensslReaders, sshKeygenReaders, type Readers } from './readers';
import { inFolder, orRefused, run, says } from './run';

/** LibreSSL answers to the same name and knows other options. */
export const hasOpenssl = says('openssl', ['version'], /^OpenSSL [3-9]/);
export const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;
/** A JDK of 17 or later: the class that reads is compiled here. */
export const hasJava = says('javac', ['--version'], /^javac (1[7-9]|[2-9]\d)\b/);

type Ask = (paths: readonly string[], passphrase: string) => string[];

interface Tool {
  readonly tool: string;
  readonly isHere: boolean;
  readonly readers: Readonly<Partial<Record<string, unknown>>>;
  readonly ask: Ask;
}

const tools: readonly Tool[] = [
  { tool: 'openssl', isHere: hasOpenssl, readers: opensslReaders, ask: oneByOne(readByOpenssl) },
  { tool: 'node', isHere: true, readers: nodeReaders, ask: oneByOne(readByNode) },
  { tool: 'ssh-keygen', isHere: hasSshKeygen, readers: sshKeygenReaders, ask: oneByOne(readBySshKeygen) },
  { tool: 'java', isHere: hasJava, readers: javaQuestions, ask: readByJava },
];

export interface Answer {
  readonly tool: string;
  readonly file: string;
  readonly found: string;
}

/** Asks every tool that is on this machine about every file in the folder whose form it reads. */
export function readFolder(folder: string, passphrase: string): Answer[] {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  return tools
    .filter(({ isHere }) => isHere)
    .flatMap(({ tool, readers, ask }) => {
      const readable = paths.filter((path) => readers[formOf(path) ?? ''] !== undefined);
      const answers = ask(readable, passphrase);
      return readable.map((path, index) => ({ tool, file: basename(path), found: answers[index] ?? '' }));
    });
}

export function readByOpenssl(path: string, passphrase = ''): string {
  return readWith(opensslReaders, path, passphrase);
}

export function readByNode(path: string, passphrase = ''): string {
  return readWith(nodeReaders, path, passphrase);
}

export function readBySshKeygen(path: string, passphrase = ''): string {
  return readWith(sshKeygenReaders, path, passphrase);
}

/** One start of Java for all files. */
export function readByJava(paths: readonly string[], passphrase = ''): string[] {
  return askJava(
    paths.map((path) => [javaQuestions[formOf(path) ?? 'public openssh'] ?? '', path, passphrase]),
  );
}

/** Whether OpenSSL takes the RS256 signature of a token for that of the key in the file, a SubjectPublicKeyInfo as PEM. */
export function verifyByOpenssl(token: string, publicPem: string): boolean {
  const { signed, signature } = partsOf(token);
  return inFolder((folder) => {
    const [message, proof] = [join(folder, 'signed'), join(folder, 'signature')];
    writeFileSync(message, signed);
    writeFileSync(proof, signature);
    return says(
      'openssl',
      ['dgst', '-sha256', '-verify', publicPem, '-signature', proof, message],
      /^Verified OK/,
    );
  });
}

export function verifyByNode(token: string, publicPem: string): boolean {
  const { signed, signature } = partsOf(token);
  return verify('RSA-SHA256', signed, createPublicKey(readFileSync(publicPem)), signature);
}

export function verifyByJava(token: string, publicPem: string): boolean {
  return askJava([['verify', publicPem, token]])[0] === 'true';
}

/** Decrypts base64 with RSA-OAEP, SHA-1 in both places, and the private key in a PEM file. */
export function decryptByOpenssl(encrypted: string, privatePem: string): string {
  const padding = ['-pkeyopt', 'rsa_padding_mode:oaep', '-pkeyopt', 'rsa_oaep_md:sha1'];
  const words = ['pkeyutl', '-decrypt', '-inkey', privatePem, ...padding];
  return run('openssl', words, Buffer.from(encrypted, 'base64')).toString();
}

function oneByOne(read: (path: string, passphrase: string) => string): Ask {
  return (paths, passphrase) => paths.map((path) => read(path, passphrase));
}

function readWith(readers: Readers, path: string, passphrase: string): string {
  const form = formOf(path);
  const read = form && readers[form];
  if (!read) throw new Error(`The tool reads no file of the form of ${basename(path)}.`);
  return orRefused(() => {
    const digest = createHash('sha256').update(read(path, passphrase)).digest('hex');
    return digest.replaceAll(/..(?=.)/g, '$&:');
  });
}

function partsOf(token: string): { signed: Buffer; signature: Buffer } {
  const end = token.lastIndexOf('.');
  return {
    signed: Buffer.from(token.slice(0, end)),
    signature: Buffer.from(token.slice(end + 1), 'base64url'),
  };
}
