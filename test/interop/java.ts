import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileForm } from './file-forms';
import { run } from './run';

/** The questions of ReadKeys.java, by the form of the file. */
export const javaQuestions: Readonly<Partial<Record<FileForm, string>>> = {
  'public spki-pem': 'public',
  'public spki-line': 'public',
  'private pkcs8-pem': 'private',
  'private pkcs8-encrypted-pem': 'encrypted',
};

const source = join(import.meta.dirname, 'ReadKeys.java');
const classes = join(import.meta.dirname, '../../node_modules/.cache/deskbridge/interop');

/** Asks one Java everything: what to do, the file, and what else it needs. The answers come in the same order. */
export function askJava(questions: readonly (readonly string[])[]): string[] {
  compileOnce();
  const lines = questions.map((question) => `${question.join('\t')}\n`).join('');
  return run('java', ['-cp', classes, 'ReadKeys'], lines).toString().trimEnd().split('\n');
}

/** Compiling takes longer than all questions. */
function compileOnce(): void {
  const compiled = statSync(join(classes, 'ReadKeys.class'), { throwIfNoEntry: false });
  if (compiled && compiled.mtimeMs > statSync(source).mtimeMs) return;
  mkdirSync(classes, { recursive: true });
  run('javac', ['-d', classes, source]);
}
