import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDesk } from '../../scripts/new-desk/lay-desk';

/** A copy of the project, since a desk is one only among the others. */
let root = '';
const copied = [
  'src',
  'test',
  'scripts',
  'public',
  'package.json',
  'tsconfig.json',
  'prettier.config.mjs',
  'eslint.config.mjs',
  'astro.config.mjs',
  'vitest.config.ts',
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-desk-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function runTool(tool: string, args: readonly string[]): { readonly failed: boolean; readonly said: string } {
  const path = join(process.cwd(), 'node_modules', tool);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { failed: status !== 0, said: stripVTControlCharacters(stdout + stderr) };
}

describe('a new desk', () => {
  test('is a whole folder that the formatter, the linter and the conformance tests accept', () => {
    expect(layDesk({ root, id: 'trial-desk', name: '' })).toEqual({ ok: true, id: 'trial-desk' });
    const folder = join(root, 'src/content/desks/trial-desk');
    expect(readdirSync(folder).toSorted()).toEqual(
      ['checks.ts', 'desk.ts', 'examples.ts', 'faults.yaml', 'guide.mdx', 'pictures.yaml'].toSorted(),
    );
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(text).toContain("name: 'Trial Desk'");
    expect(text).not.toContain('{{');
    expect(runTool('prettier/bin/prettier.cjs', ['--check', 'src/content/desks/trial-desk'])).toMatchObject({
      failed: false,
    });
    expect(
      runTool('eslint/bin/eslint.js', ['src/content/desks/trial-desk', '--max-warnings', '0']),
    ).toMatchObject({ failed: false });
    const conformance = runTool('vitest/vitest.mjs', ['run', 'test/desks', '-t', 'trial-desk|all desks']);
    expect(conformance.failed, conformance.said).toBe(false);
    // A filter that matches nothing would fail nothing.
    expect(Number(/Tests +(\d+) passed/.exec(conformance.said)?.[1])).toBeGreaterThan(20);
  }, 120_000);

  test.each([
    [
      'Acme',
      'A desk\'s id is its folder and its address: small letters, digits and hyphens, such as "acme-desk". Found: "Acme".',
    ],
    [
      '',
      'A desk\'s id is its folder and its address: small letters, digits and hyphens, such as "acme-desk". Found: "".',
    ],
    [
      '../acme',
      'A desk\'s id is its folder and its address: small letters, digits and hyphens, such as "acme-desk". Found: "../acme".',
    ],
    ['zendesk', 'There is a desk "zendesk" already: src/content/desks/zendesk/. Choose another id.'],
    ['keys', 'The address /keys/ belongs to another page. Choose another id, such as "keys-desk".'],
  ])('is not laid under the id "%s"', (id, problem) => {
    const before = readdirSync(join(root, 'src/content/desks'));
    expect(layDesk({ root, id, name: '' })).toEqual({ ok: false, problem });
    expect(readdirSync(join(root, 'src/content/desks'))).toEqual(before);
  });

  test('is not laid under a name that would break its files, or that code elsewhere knows', () => {
    expect(layDesk({ root, id: 'acme-desk', name: "Acme's" })).toMatchObject({ ok: false });
    expect(layDesk({ root, id: 'policy', name: '' })).toMatchObject({ ok: false });
    expect(existsSync(join(root, 'src/content/desks/policy'))).toBe(false);
  });
});
