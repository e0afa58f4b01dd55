import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layHome, type Kind } from '../../scripts/lay/lay-home';

/** A copy of the project, since a desk or a receiver is one only among the others. */
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
  root = mkdtempSync(join(tmpdir(), 'new-home-'));
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

/** What is laid, by folder below the project, and the text of all of it. */
function laidFiles(folders: readonly string[]): { readonly names: readonly string[]; readonly text: string } {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return { names, text: names.map((name) => readFileSync(join(root, name), 'utf8')).join('\n') };
}

function expectFormatAndLint(folders: readonly string[]): void {
  for (const [tool, args] of [
    ['prettier/bin/prettier.cjs', ['--check']],
    ['eslint/bin/eslint.js', ['--max-warnings', '0']],
  ] as const) {
    const { failed, said } = runTool(tool, [...args, ...folders]);
    expect(failed, said).toBe(false);
  }
}

function expectTests(files: readonly string[], filter: string, most: number): void {
  const { failed, said } = runTool('vitest/vitest.mjs', ['run', ...files, '-t', filter]);
  expect(failed, said).toBe(false);
  // A filter that matches nothing would fail nothing.
  expect(Number(/Tests +(\d+) passed/.exec(said)?.[1])).toBeGreaterThan(most);
}

const namesOf = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${folder}/${name}`);

describe('a new desk', () => {
  test('touches its folder and its examples, which the formatter, the linter and the conformance tests accept', () => {
    expect(layHome({ root, kind: 'desk', id: 'trial-desk', name: '' })).toEqual({
      ok: true,
      id: 'trial-desk',
    });
    const folders = ['src/content/desks/trial-desk', 'test/content/examples/trial-desk'];
    const { names, text } = laidFiles(folders);
    expect(names).toEqual([
      ...namesOf('src/content/desks/trial-desk', [
        'checks.ts',
        'desk.en.ts',
        'desk.ts',
        'faults.yaml',
        'guide.mdx',
        'pictures.yaml',
        'questions.yaml',
        'words.en.ts',
      ]),
      'test/content/examples/trial-desk/examples.ts',
    ]);
    expect(text).toContain("name: 'Trial Desk'");
    expect(text).not.toContain('{{');
    expectFormatAndLint(folders);
    expectTests(['test/desks'], 'trial-desk|all desks', 20);
    expectTests(['test/domain/values', 'test/components/values'], 'the values of trial-desk', 2);
    expectTests(['test/components/guide/guide-words.dom.test.ts'], 'desks/trial-desk', 1);
  }, 120_000);
});

describe('the name of a new receiver', () => {
  test.each(['uq', 'quillbox', 'a-receiver-with-a-name-that-is-rather-long'])(
    'may be as short or as long as %s, and the formatter accepts what is laid',
    (id) => {
      expect(layHome({ root, kind: 'receiver', id, name: '' })).toEqual({ ok: true, id });
      const folders = [`src/content/receivers/${id}`, `test/content/examples/${id}`];
      const { failed, said } = runTool('prettier/bin/prettier.cjs', ['--check', ...folders]);
      for (const folder of folders) rmSync(join(root, folder), { recursive: true });
      expect(failed, said).toBe(false);
    },
  );
});

describe('a new receiver', () => {
  test('touches its folder and its examples, and its guide passes like that of a desk', () => {
    const id = 'trial-receiver';
    expect(layHome({ root, kind: 'receiver', id, name: '' })).toEqual({ ok: true, id });
    const folders = [`src/content/receivers/${id}`, `test/content/examples/${id}`];
    const { names, text } = laidFiles(folders);
    expect(names).toEqual([
      ...namesOf(`src/content/receivers/${id}`, [
        'checks.en.ts',
        'checks.ts',
        'faults.yaml',
        'guide.en.ts',
        'guide.mdx',
        'guide.ts',
        'key-symptoms.en.ts',
        'key-symptoms.ts',
        'key-use.en.ts',
        'key-use.ts',
        'order.ts',
        'pictures.yaml',
        'questions.yaml',
        'rotation.en.ts',
        'rotation.ts',
        'token.en.ts',
        'token.ts',
      ]),
      ...namesOf(`test/content/examples/${id}`, ['asked.ts', 'examples.ts', 'token.ts']),
    ]);
    expect(text).toContain("name: 'Trial Receiver'");
    expect(text).not.toContain('{{');
    expectFormatAndLint(folders);
    expectTests(['test/content/token-targets.test.ts'], `${id}|web chat comes first`, 8);
    expectTests(['test/domain/rotation', 'test/components/key-uses.test.ts'], `${id}|services`, 2);
    expectTests(['test/desks', 'test/domain/faults'], id, 20);
    expectTests(['test/domain/values', 'test/components/values'], `the values of ${id}`, 2);
    expectTests(['test/components/guide/guide-words.dom.test.ts'], `receivers/${id}`, 1);
  }, 120_000);
});

const laying = (kind: Kind, id: string, name = ''): unknown => layHome({ root, kind, id, name });

describe('nothing is laid', () => {
  test.each([
    [
      'Acme',
      'The id of a desk is the name of its folder: small letters, digits and hyphens, such as "acme-desk". Found: "Acme".',
    ],
    [
      '',
      'The id of a desk is the name of its folder: small letters, digits and hyphens, such as "acme-desk". Found: "".',
    ],
    [
      '../acme',
      'The id of a desk is the name of its folder: small letters, digits and hyphens, such as "acme-desk". Found: "../acme".',
    ],
    ['zendesk', '"zendesk" is taken: src/content/desks/zendesk/. Choose another id.'],
    ['web-chat', '"web-chat" is taken: src/content/receivers/web-chat/. Choose another id.'],
    ['keys', 'The address /keys/ belongs to another page. Choose another id, such as "keys-desk".'],
  ])('under the id "%s"', (id, problem) => {
    const before = readdirSync(join(root, 'src/content/desks'));
    expect(laying('desk', id)).toEqual({ ok: false, problem });
    expect(readdirSync(join(root, 'src/content/desks'))).toEqual(before);
  });

  test('over a folder of the other kind', () => {
    expect(laying('receiver', 'zendesk')).toMatchObject({ ok: false });
    expect(existsSync(join(root, 'src/content/receivers/zendesk'))).toBe(false);
  });

  test('under a name that would break its files, or that code elsewhere knows', () => {
    expect(laying('desk', 'acme-desk', "Acme's")).toMatchObject({ ok: false });
    expect(laying('desk', 'policy')).toMatchObject({ ok: false });
    expect(existsSync(join(root, 'src/content/desks/policy'))).toBe(false);
  });
});
