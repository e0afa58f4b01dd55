import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeToken } from '../../support/made-token';
import { render } from '../../support/stage';

const html = await render('tokens/ByHand');
const command = new JSDOM(html).window.document.querySelector('pre')?.textContent ?? '';
const hasTools = spawnSync('sh', ['-c', 'command -v cut awk tr base64']).status === 0;

test.skipIf(!hasTools)(
  'the commands for a shell show the claims, whatever their length and line ends',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
    try {
      for (const sub of ['a', 'ab', 'abc', 'é?>']) {
        for (const end of ['', '\n']) {
          const claims = JSON.stringify({ sub });
          writeFileSync(join(folder, 'token.txt'), makeToken(claims) + end);
          const shown = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
          expect(shown).toBe(claims);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
