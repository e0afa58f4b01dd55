import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { says } from './run';

/** How a sample of server code is started. */
export interface Runtime {
  /** The sample's id. */
  readonly id: string;
  /** What has to be on the machine. */
  readonly needs: string;
  readonly isHere: boolean;
  /** Makes the folder ready in which the filled sample lies, such as by compiling it. */
  readonly prepare?: (folder: string) => void;
  readonly start: (port: number) => readonly string[];
  readonly printToken: readonly string[];
}

/** A Python that finds what the sample imports; the first one on the path may be another. */
const python = ['python3', '/usr/bin/python3', 'python'].find((program) =>
  says(program, ['-c', 'import jwt, cryptography; print(jwt.encode.__name__)'], /^encode/),
);

export const runtimes: readonly Runtime[] = [
  {
    id: 'node-jose',
    needs: 'Node.js with jose',
    isHere: placeOf('jose') !== undefined,
    prepare: linkPackage('jose'),
    start: () => [process.execPath, 'server.mjs'],
    printToken: [process.execPath, 'server.mjs', '--print-token'],
  },
  {
    id: 'node-jsonwebtoken',
    needs: 'Node.js with jsonwebtoken',
    isHere: placeOf('jsonwebtoken') !== undefined,
    prepare: linkPackage('jsonwebtoken'),
    start: () => [process.execPath, 'server.mjs'],
    printToken: [process.execPath, 'server.mjs', '--print-token'],
  },
  {
    id: 'python',
    needs: 'Python 3 with PyJWT and cryptography',
    isHere: python !== undefined,
    start: () => [python ?? '', 'server.py'],
    printToken: [python ?? '', 'server.py', '--print-token'],
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
