import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
const code = new Map(
  files.filter((file) => /\.(?:ts|astro|mdx)$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')]),
);
/** What people have to hold in the head at once. The words of a module are part of it. */
const mostFiles = 32;

describe('the rooms', () => {
  test('src/domain has no loose file', () => {
    expect(files.filter((file) => /^src\/domain\/[^/]+$/.test(file))).toEqual(['src/domain/tsconfig.json']);
  });

  test.each(['src', 'scripts', 'test/components', 'test/domain'])(
    `%s has no folder of more than ${String(mostFiles)} files`,
    (root) => {
      const folders = [root, ...foldersUnder(root)];
      expect(folders.filter((folder) => modulesIn(folder).length > mostFiles)).toEqual([]);
    },
  );

  test('the names of rooms are those of src/domain, or of a part of the pages', () => {
    const domain = roomsOf('src/domain');
    const pages = [
      'companion',
      'home',
      'layout',
      'pictures',
      'preview',
      'prose',
      'setup',
      'tools',
      'workshop',
    ];
    expect(roomsOf('src/components').filter((room) => ![...domain, ...pages].includes(room))).toEqual([]);
    expect(roomsOf('test/domain').filter((room) => !domain.includes(room))).toEqual([]);
    expect(roomsOf('test/components').filter((room) => !roomsOf('src/components').includes(room))).toEqual(
      [],
    );
  });

  test('CONTRIBUTING.md draws every room', () => {
    const [, map = ''] = /```text\n(src\/\n[\s\S]+?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
    const drawn = namesIn(map);
    const rooms = ['src', 'src/domain', 'src/components', 'src/content'].flatMap((folder) =>
      roomsOf(folder).map((room) => `${folder.slice(4)}/${room}`.replace(/^\//, '')),
    );
    expect(drawn.toSorted()).toEqual(rooms.toSorted());
  });
});

describe('the modules', () => {
  test('import one another in one direction', () => {
    expect(findCircle()).toEqual([]);
  });

  test('export nothing that only tests use', () => {
    // Astro asks for the collections, the server of scripts/ for the headers, the build for the policy of a single file.
    const elsewhere = ['collections', 'headersFor', 'singleFilePolicy'];
    const unused = Array.from(code).flatMap(([file, text]) =>
      Array.from(
        text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm),
        ([, name = '']) => name,
      )
        .filter((name) => file.endsWith('.ts') && !elsewhere.includes(name))
        .filter((name) => {
          const word = new RegExp(String.raw`\b${name}\b`, 'g');
          return (
            (text.match(word)?.length ?? 0) < 2 &&
            !Array.from(code).some(([other, words]) => other !== file && words.match(word))
          );
        })
        .map((name) => `${file}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function roomsOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function foldersUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function modulesIn(folder: string): readonly unknown[] {
  return readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.[a-z]{2}\.ts$/.test(entry.name),
  );
}

/** The folders of a tree that is drawn by indentation, two spaces a level, below its first line. */
function namesIn(map: string): string[] {
  const path: string[] = [];
  return Array.from(map.matchAll(/^( +)([\w-]+)\//gm), ([, indent = '', name = '']) => {
    path.length = indent.length / 2 - 1;
    path.push(name);
    return path.join('/');
  });
}

/** The first circle of imports, types included; empty where there is none. */
function findCircle(): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of importsOf(file)) {
      const circle = walk(next, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of code.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** A table of words takes the names of its rows from the module that it belongs to, as types alone. */
function importsOf(file: string): readonly string[] {
  const imports = /\.[a-z]{2}\.ts$/.test(file)
    ? /^(?:import(?! type\b)|export)\b[^;]*?'(\.[^']+)'/gm
    : /^(?:import|export)\b[^;]*?'(\.[^']+)'/gm;
  const paths = Array.from((code.get(file) ?? '').matchAll(imports), ([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
  return paths.flatMap((path) => [path, `${path}.ts`].filter((each) => code.has(each) && existsSync(each)));
}
