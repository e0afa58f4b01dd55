import { stringLiterals } from '../text/string-literals';

/** A stretch of generated code and what it is there for. */
export interface ExplainedBlock {
  readonly lines: readonly string[];
  /** What the lines do, and why they do it so. */
  readonly words: string;
  /** Key of content/sources.ts. */
  readonly source?: string;
}

/** Code that goes to one place. */
export interface ExplainedCode {
  readonly language: 'html' | 'js';
  readonly code: string;
  /** In order; together they are the code. */
  readonly blocks: readonly ExplainedBlock[];
}

export function joinBlocks(
  language: ExplainedCode['language'],
  blocks: readonly ExplainedBlock[],
): ExplainedCode {
  return { language, blocks, code: blocks.flatMap(({ lines }) => lines).join('\n') };
}

/** The lines on their own: without the indentation that they share, and without blank ones at the end. */
export function showBlock({ lines }: ExplainedBlock): string {
  const shared = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(shared))
    .join('\n')
    .trimEnd();
}

/** A sentence with the values of variables in it, as JavaScript: `'No web chat for ' + host + '.'`. */
export function spell(say: (...parts: string[]) => string, ...variables: readonly string[]): string {
  const pieces = say(...variables.map((_, index) => `\0${String(index)}\0`)).split('\0');
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? (variables[Number(piece)] ?? '') : piece && stringLiterals.javascript(piece),
    )
    .filter((piece) => piece !== '')
    .join(' + ');
}
