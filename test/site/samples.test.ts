import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const words = readFileSync('src/content/guides/security.mdx', 'utf8');
/** The first block in a language that does this. */
const sample = (language: string, does: string) =>
  [...words.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))]
    .map(([, text = '']) => text)
    .find((text) => text.includes(does)) ?? '';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function expectPair() {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const fromPrivate = createPublicKey(createPrivateKey(read('webchat-private.pem')));
  const publicKey = createPublicKey(read('webchat-public.pem'));
  expect(read('webchat-private.pem')).toContain('BEGIN PRIVATE KEY');
  expect(publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 3072, publicExponent: 65537n });
  expect(publicKey.equals(fromPrivate)).toBe(true);
}

describe('the samples of the security page', () => {
  it.skipIf(!hasOpenssl)('the shell sample makes a 3072-bit pair in two files', () => {
    execFileSync('sh', ['-ec', sample('sh', 'genpkey')], { cwd: folder, stdio: 'ignore' });
    expectPair();
  });

  it('the JavaScript sample makes a 3072-bit pair in two files', () => {
    writeFileSync(join(folder, 'make.mjs'), sample('js', 'generateKeyPair'));
    execFileSync(process.execPath, ['make.mjs'], { cwd: folder });
    expectPair();
  });
});
