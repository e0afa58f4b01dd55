import type { CodeLanguage } from '../../../../domain/text/string-literals';
import { triedWith } from './server-sample.en';

/** A sample of the server code: what a reader needs beside its text, which lies in the folder of its id. */
export interface ServerSample extends SampleWords {
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
}

/** What a sample's `.en` file says. */
export interface SampleWords {
  /** What the gate ran it with: "Node.js 24". Empty where it was run nowhere. */
  readonly tried: string;
  /** Sentences for the page. */
  readonly notes: readonly string[];
}

/** The notes, and what ran it. */
export function notesOf({ notes, tried }: ServerSample): readonly string[] {
  return [...notes, triedWith(tried)];
}
