import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
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

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** What is laid, by folder below the project, and the text of all of it. */
function laidFiles(folders: readonly string[]): { readonly names: readonly string[]; readonly text: string } {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return { names, text: names.map((name) => readFileSync(join(root, name), 'utf8')).join('\n') };
}

/** Tests by file or folder and a word of their names, and a number of them that is still too few. */
type Wanted = readonly [paths: readonly string[], words: string, tooFew: number];

/** All in one run: to start and to read the files takes longer than the tests. */
function expectTests(wanted: readonly Wanted[]): void {
  const paths = new Set(wanted.flatMap(([each]) => each));
  const words = wanted.map(([, each]) => each).join('|');
  const report = join(root, 'report.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { failed, said } = runTool('vitest/vitest.mjs', [
    'run',
    ...paths,
    '-t',
    words,
    '--no-isolate',
    ...reporters,
  ]);
  expect(failed, said).toBe(false);
  const { testResults } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  for (const [files, names, tooFew] of wanted) {
    const passed = testResults
      .filter(({ name }) => files.some((file) => name.replaceAll('\\', '/').includes(`/${file}`)))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, fullName }) => status === 'passed' && new RegExp(names).test(fullName));
    // A filter that matches nothing would fail nothing.
    expect(passed.length, `${files.join()}: ${names}`).toBeGreaterThan(tooFew);
  }
}

const desk = 'trial-desk';
const receiver = 'trial-receiver';

const foldersOf = (kind: Kind, id: string): readonly string[] => [
  `src/content/${kind}s/${id}`,
  `test/content/examples/${id}`,
];

const namesOf = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${folder}/${name}`);

describe('a new desk', () => {
  test('touches its folder and its examples', () => {
    expect(layHome({ root, kind: 'desk', id: desk, name: '' })).toEqual({ ok: true, id: desk });
    const { names, text } = laidFiles(foldersOf('desk', desk));
    expect(names).toEqual([
      ...namesOf(`src/content/desks/${desk}`, [
        'checks.ts',
        'desk.en.ts',
        'desk.ts',
        'faults.yaml',
        'guide.mdx',
        'pictures.yaml',
        'questions.yaml',
        'words.en.ts',
      ]),
      `test/content/examples/${desk}/examples.ts`,
    ]);
    expect(text).toContain("name: 'Trial Desk'");
    expect(text).not.toContain('{{');
  });
});

describe('a new receiver', () => {
  test('touches its folder and its examples', () => {
    expect(layHome({ root, kind: 'receiver', id: receiver, name: '' })).toEqual({ ok: true, id: receiver });
    const { names, text } = laidFiles(foldersOf('receiver', receiver));
    expect(names).toEqual([
      ...namesOf(`src/content/receivers/${receiver}`, [
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
      ...namesOf(`test/content/examples/${receiver}`, ['asked.ts', 'examples.ts', 'token.ts']),
    ]);
    expect(text).toContain("name: 'Trial Receiver'");
    expect(text).not.toContain('{{');
  });
});

describe('a new desk and a new receiver', () => {
  test('are laid out as the formatter would, with a name of any length', () => {
    const others = ['trq', 'trial-box', 'a-trial-receiver-with-a-name-that-is-rather-long'];
    for (const id of others)
      expect(layHome({ root, kind: 'receiver', id, name: '' })).toEqual({ ok: true, id });
    const folders = others.flatMap((id) => foldersOf('receiver', id));
    const { failed, said } = runTool('prettier/bin/prettier.cjs', [
      '--check',
      ...folders,
      ...foldersOf('desk', desk),
      ...foldersOf('receiver', receiver),
    ]);
    for (const folder of folders) rmSync(join(root, folder), { recursive: true });
    expect(failed, said).toBe(false);
  }, 60_000);

  test('pass the linter', () => {
    const folders = [...foldersOf('desk', desk), ...foldersOf('receiver', receiver)];
    const { failed, said } = runTool('eslint/bin/eslint.js', ['--max-warnings', '0', ...folders]);
    expect(failed, said).toBe(false);
  }, 120_000);

  test('pass the tests that hold all desks and receivers', () => {
    const values = ['test/domain/values', 'test/components/values'];
    const guides = ['test/components/guide/guide-words.dom.test.ts'];
    expectTests([
      [['test/desks'], `${desk}|all desks`, 20],
      [values, `the values of ${desk}`, 2],
      [guides, `desks/${desk}`, 1],
      [['test/content/token-targets.test.ts'], `${receiver}|web chat comes first`, 8],
      [['test/domain/rotation', 'test/components/key-uses.test.ts'], `${receiver}|services`, 2],
      [['test/desks', 'test/domain/faults'], receiver, 20],
      [values, `the values of ${receiver}`, 2],
      [guides, `receivers/${receiver}`, 1],
      [['test/content/plain-words.test.ts'], 'no message is written twice', 0],
      [['test/scripts/pictures.test.ts'], 'keep more of a guide', 0],
    ]);
  }, 240_000);
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
