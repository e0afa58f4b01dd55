import type { CodeLanguage } from '../../../../domain/text/string-literals';

/** A sample of the server code: what a reader needs beside its text, which lies in the folder of its id. */
export interface ServerSample {
  /** Name of its folder and part of its address. */
  readonly id: string;
  /** "Node.js, jose" */
  readonly name: string;
  readonly file: string;
  /** Files that have to lie beside it. */
  readonly companions?: readonly string[];
  readonly language: CodeLanguage;
  /** Shell lines, run in the folder of the file; empty where nothing is needed. */
  readonly install: string;
  readonly run: string;
  /** Prints one token and nothing else. */
  readonly selfTest: string;
  /** What the gate ran it with: "Node.js 24". Empty where it was run nowhere. */
  readonly tried: string;
  /** Sentences for the page. */
  readonly notes: readonly string[];
}

/** The notes, and what ran it. */
export function notesOf({ notes, tried }: ServerSample): readonly string[] {
  const run =
    tried === ''
      ? 'Not run by us: written with care, and compiled nowhere.'
      : `Run by the tests of this site with ${tried}.`;
  return [...notes, run];
}
