import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run, says } from './run';
import { hasJava } from './tools';

/** How a sample of server code is started. */
export interface Runtime {
  /** The sample's id. */
  readonly id: string;
  /** What has to be on the machine. */
  readonly needs: string;
  readonly isHere: boolean;
  /** Makes the folder ready in which the filled sample lies, such as by compiling it. */
  readonly prepare?: (folder: string) => unknown;
  /** Run in that folder; the self-test adds --print-token. */
  readonly start: readonly string[];
}

/** A Python that finds what the sample imports; the first one on the path may be another. */
export const python = ['python3', '/usr/bin/python3', 'python'].find((program) =>
  says(program, ['-c', 'import jwt, cryptography; print(jwt.encode.__name__)'], /^encode/),
);

/** For programs that live for a moment: less is compiled, and one thread collects garbage. */
const quickJava = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export const runtimes: readonly Runtime[] = [
  {
    id: 'node-jose',
    needs: 'Node.js with jose',
    isHere: placeOf('jose') !== undefined,
    prepare: linkPackage('jose'),
    start: [process.execPath, 'server.mjs'],
  },
  {
    id: 'node-jsonwebtoken',
    needs: 'Node.js with jsonwebtoken',
    isHere: placeOf('jsonwebtoken') !== undefined,
    prepare: linkPackage('jsonwebtoken'),
    start: [process.execPath, 'server.mjs'],
  },
  {
    id: 'python',
    needs: 'Python 3 with PyJWT and cryptography',
    isHere: python !== undefined,
    start: [python ?? '', 'server.py'],
  },
  {
    id: 'java',
    needs: 'a JDK of 17 or later',
    isHere: hasJava,
    // A reader starts the source; compiled once, it starts many times in less time.
    prepare: (folder) =>
      run('javac', [...quickJava.map((word) => `-J${word}`), '-d', folder, join(folder, 'TokenServer.java')]),
    start: ['java', ...quickJava, '-cp', '.', 'TokenServer'],
  },
  {
    id: 'go',
    needs: 'Go 1.19 or later',
    isHere: says('go', ['version'], /\bgo1\.(19|[2-9]\d)\b/),
    prepare: (folder) => run('sh', ['-c', 'cd "$1" && go build -o server .', 'sh', folder]),
    start: ['./server'],
  },
  {
    id: 'php',
    needs: 'PHP 8 with openssl',
    isHere: says('php', ['-r', 'echo PHP_VERSION_ID, extension_loaded("openssl");'], /^[89]\d{4}1$/),
    start: ['php', 'token.php'],
  },
  {
    id: 'ruby',
    needs: 'Ruby 3 with webrick and jwt',
    isHere: says('ruby', ['-e', 'require "webrick"; require "jwt"; puts RUBY_VERSION'], /^[3-9]\./),
    start: ['ruby', 'server.rb'],
  },
  {
    id: 'csharp',
    needs: 'Mono with its compiler mcs',
    isHere: says('mcs', ['--version'], /^Mono C# compiler/) && says('mono', ['--version'], /^Mono JIT/),
    prepare: (folder) =>
      run('mcs', [
        '-langversion:latest',
        `-out:${join(folder, 'server.exe')}`,
        join(folder, 'Program.cs'),
        // Two parts of .NET 8 that Mono lacks.
        join(import.meta.dirname, 'server-seams/mono-stand-in.cs'),
      ]),
    start: ['mono', 'server.exe'],
  },
];

/** The folder of a package that is installed here. */
function placeOf(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** A module looks for packages from its own folder upwards, and the filled sample lies far from ours. */
function linkPackage(name: string): (folder: string) => void {
  return (folder) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(placeOf(name) ?? '', join(folder, 'node_modules', name), 'dir');
  };
}
