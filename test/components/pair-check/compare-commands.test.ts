import { execFileSync, spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkToken, printOfSaved, printOfSigner } from '../../../src/components/pair-check/commands';
import { fingerprintOf } from '../../../src/domain/keys/fingerprint';
import { readKey } from '../../../src/domain/keys/read-key';
import { outcomes } from '../../../src/domain/pair-check/compare-outcomes';
import { makeToken } from '../../support/tokens';

const hasTools = ['openssl version', 'awk 1 /dev/null', 'tr a b'].every(
  (command) => spawnSync('sh', ['-c', command], { input: '' }).status === 0,
);
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).privateKey;
const spkiOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const lineOf = (key: KeyObject) => spkiOf(key).replaceAll(/-----[^-]+-----|\n/g, '');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskbridge-compare-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the commands print, line by line; those that fail count too. */
const run = (commands: string, files: Readonly<Record<string, string>>): string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { stdout, stderr } = spawnSync('sh', ['-c', commands], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim().split('\n');
};
const printsIn = (lines: readonly string[]) =>
  lines.map((line) => /([\da-f]{2}:){31}[\da-f]{2}/.exec(line)?.[0]);

/** Milliseconds: finding large primes takes its time on a busy machine. */
const timeout = 60_000;

describe.skipIf(!hasTools)('the commands, run by OpenSSL', { timeout }, () => {
  test('print the fingerprint that the page shows, from the saved key and from the private one', async () => {
    const key = rsa(2048);
    const reading = readKey(spkiOf(key));
    const shown = reading.kind === 'public' ? await fingerprintOf(reading.key) : '';
    const saved = { 'saved.txt': lineOf(key), 'saved.pem': spkiOf(key) };
    expect(printsIn(run(printOfSaved, saved))).toEqual([shown, shown]);
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(printsIn(run(printOfSigner, { 'private.pem': pem }))).toEqual([shown]);
  });

  test.each([2048, 3072, 4096])('verify a token of %i bits with its key, and with no other', (size) => {
    const key = rsa(size);
    const token = makeToken({ algorithm: 'RS256', key });
    expect(run(checkToken, { 'saved.txt': lineOf(key), 'token.txt': token })[0]).toBe('Verified OK');
    // As an editor of Windows saves it.
    expect(run(checkToken, { 'saved.txt': lineOf(key), 'token.txt': `${token}\r\n` })[0]).toBe('Verified OK');
    const [said] = run(checkToken, { 'saved.txt': lineOf(rsa(2048)), 'token.txt': token });
    expect(said).toMatch(/^Verification failure/i);
  });

  test('that are beside an outcome work too', async () => {
    const key = rsa(2048);
    writeFileSync(join(folder, 'private.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
    const publicHalf = outcomes['private-key'].command();
    expect(execFileSync('sh', ['-c', publicHalf], { cwd: folder, encoding: 'utf8' })).toBe(spkiOf(key));
    const reading = readKey(spkiOf(key));
    const shown = reading.kind === 'public' ? await fingerprintOf(reading.key) : '';
    expect(printsIn(run(outcomes['other-size'].command(), {}))).toEqual([shown]);
  });
});
