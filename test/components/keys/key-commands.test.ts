import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCommands, readCommands } from '../../../src/components/keys/commands';
import { hasOpenssl, hasSshKeygen } from '../../interop/tools';

const inFolder = (act: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'deskbridge-'));
  try {
    act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const canRun = hasOpenssl && hasSshKeygen && spawnSync('sh', ['-c', 'true']).status === 0;

test.skipIf(!canRun)('the lines for a terminal make a pair and write what the page writes', () => {
  inFolder((folder) => {
    // The one question that they ask is answered here.
    const lines = makeCommands.replace(' -topk8 ', ' -topk8 -passout pass:four-words-at-random ');
    const said = execFileSync('sh', ['-ec', lines], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
    expect(said).toMatch(/MII[\w+/]+={0,2}.*= ?([\da-f]{2}:){31}[\da-f]{2}\s*$/s);
    for (const name of ['webchat-private.pem', 'webchat-public.pem', 'webchat-private-encrypted.pem']) {
      expect(existsSync(join(folder, name)), name).toBe(true);
    }
  });
});

test.skipIf(!canRun)('the lines for a terminal read a key as the page does', () => {
  inFolder((folder) => {
    const files = {
      'public.pem': 'rsa-2048.spki.pem',
      'certificate.pem': 'rsa-2048.certificate.pem',
      'request.pem': 'rsa-2048.request.pem',
      'id_rsa.pub': 'rsa-2048.openssh-public.txt',
    };
    for (const [name, from] of Object.entries(files)) {
      copyFileSync(`test/support/keys/${from}`, join(folder, name));
    }
    const said = execFileSync('sh', ['-ec', readCommands], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(said.toString()).toMatch(/2048 bit/);
    expect(said.toString()).toMatch(/53:d1:58:67/);
    expect(said.toString().match(/-----BEGIN PUBLIC KEY-----/g)).toHaveLength(3);
  });
});
