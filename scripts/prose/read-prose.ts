import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Prose {
  /** From the root of the project. */
  readonly file: string;
  readonly sentences: readonly string[];
}

const readers = {
  'src/content/{desks,guides,receivers}/**/*.mdx': blocksOfGuide,
  'src/content/{desks,guides,receivers}/*/*.yaml': blocksOfRows,
  'src/**/*.en.ts': blocksOfMessages,
} as const;

/** All sentences that a reader meets in guides, faults, pictures and messages. Code and labels count as one word. */
export function readProse(root: string): readonly Prose[] {
  return Object.entries(readers).flatMap(([pattern, blocksOf]) =>
    globSync(pattern, { cwd: root })
      .filter((file) => !/\.[a-z]{2}\.(?:mdx|yaml)$/.test(file))
      .toSorted()
      .map((file) => ({
        file,
        sentences: blocksOf(readFileSync(join(root, file), 'utf8')).flatMap(sentencesOf),
      })),
  );
}

export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;
}

function sentencesOf(block: string): readonly string[] {
  return block
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?][)”’"*_]*) (?=[“‘(*_\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Labels and code are quotations: they stay one word each, which no rule of spelling reads. */
const quoted = 'X';

function blocksOfGuide(text: string): readonly string[] {
  return text
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/<Notice[^>]*title="([^"]*)"[^>]*>/g, '\n\n$1\n\n')
    .replaceAll(/<(Label|Value)\b.*?(?:<\/\1>|\/>)|`[^`]*`/gs, quoted)
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:- |\d+\. |#))|\|/);
}

/** The values of a YAML file that are words: names, codes and sources have no spaces, lists none of their own. */
function blocksOfRows(text: string): readonly string[] {
  return [...text.matchAll(/^( *)(?:- )?[a-z]+: ?(?:>-)?(.*(?:\n\1 +(?!- |[a-z]+: )\S.*)*)/gm)]
    .map(([, , value = '']) => value.trim().replaceAll(/^['"]|['"]$/g, ''))
    .filter((value) => value.includes(' ') && !/^[[{]/.test(value));
}

/** The texts of a module of messages; what they name of a paste counts as one word. */
function blocksOfMessages(text: string): readonly string[] {
  const blocks: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ literal }) => quoted + literal.text);
      blocks.push(node.head.text + spans.join(''));
    } else if (ts.isStringLiteralLike(node) && !ts.isPropertyAssignment(node.parent)) blocks.push(node.text);
    else if (ts.isPropertyAssignment(node)) {
      if (ts.isStringLiteralLike(node.initializer)) blocks.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true));
  return blocks.filter((block) => block.includes(' ')).map((block) => block.replaceAll(/(?<=[.!?])X/g, ' X'));
}
