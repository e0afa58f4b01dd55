import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What is said: modules of sentences, guides, and the rows beside them. */
const english = [
  'src/**/*.en.ts',
  'src/content/{desks,guides,receivers}/*/guide.mdx',
  'src/content/{desks,guides,receivers}/*/{faults,pictures,questions,changes}.yaml',
] as const;

const comments = {
  ts: (line: string) => `// ${line}`,
  yaml: (line: string) => `# ${line}`,
  mdx: (line: string) => `{/* ${line} */}`,
};

export type State = 'translated' | 'missing' | 'outdated';

export interface Translation {
  /** The English file, from the root of the project. */
  readonly of: string;
  readonly file: string;
  readonly state: State;
}

/** Every English file with what becomes of it in a language. */
export function translationsIn(root: string, language: string): readonly Translation[] {
  return globSync(english, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((of) => ({ of, file: fileIn(of, language), state: stateOf(root, of, language) }));
}

/** "widget-url.en.ts" and "guide.mdx" in German: "widget-url.de.ts", "guide.de.mdx". */
export function fileIn(file: string, language: string): string {
  return file.replace(/(?:\.en)?(\.\w+)$/, `.${language}$1`);
}

/** The English file that a translation is of. */
export function englishOf(file: string): string {
  return file.replace(/\.[a-z]{2}(\.\w+)$/, (_, end: string) => (end === '.ts' ? `.en${end}` : end));
}

export function stateOf(root: string, of: string, language: string): State {
  const file = join(root, fileIn(of, language));
  if (!existsSync(file)) return 'missing';
  const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
  return first === headOf(root, of) ? 'translated' : 'outdated';
}

/** Writes into the first line of a translation which English it is of, as that is now. */
export function stamp(root: string, file: string): void {
  const head = headOf(root, englishOf(file));
  const text = readFileSync(join(root, file), 'utf8');
  const rest = text.replace(/^(?:\/\/|#|\{\/\*) Of [^\n]*\n/, '');
  writeFileSync(join(root, file), `${head}\n${rest === text && file.endsWith('.mdx') ? '\n' : ''}${rest}`);
}

/** "// Of widget-url.en.ts, 1f2e3d4c": the first 8 hex digits of the SHA-256 of the English file. */
export function headOf(root: string, of: string): string {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, of)))
    .digest('hex');
  const form = of.endsWith('.ts') ? comments.ts : of.endsWith('.mdx') ? comments.mdx : comments.yaml;
  return form(`Of ${basename(of)}, ${digest.slice(0, 8)}`);
}
