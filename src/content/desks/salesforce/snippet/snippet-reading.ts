import type { Span } from '../../../../domain/text/account';
import type { Endpoint } from '../fields/chat-endpoint';
import type { RecordText, ValueKey } from '../fields/record-kinds';

export type SnippetKind = 'deployment' | 'button' | 'invitation' | 'embedded-service' | 'messaging';

/** One value in the code, in UTF-16 units. */
export interface Spot {
  readonly key: ValueKey;
  /** Normalised: 15 characters of an id, the bare host of the API. */
  readonly value: string;
  /** As written, without white space. */
  readonly given: string;
  /** What had to be done to have `value` of `given`. */
  readonly repaired: 'none' | 'suffix' | 'capitals' | 'content-host';
  readonly start: number;
  readonly end: number;
}

/** A value that the code takes from elsewhere. */
export interface Elsewhere {
  readonly key: ValueKey | undefined;
  /** The name or call that gives it, as written. */
  readonly place: string;
  /** The paste gives the name two values. */
  readonly isAmbiguous: boolean;
}

/** What pasted code was found to be, and the values in it. The code is read as text and never run or rendered. */
export interface SnippetReading {
  readonly kinds: ReadonlySet<SnippetKind>;
  /** Every value in order of the code, and each only once. */
  readonly spots: readonly Spot[];
  /** The values of which the paste has one only. */
  readonly values: Readonly<Partial<Record<ValueKey, string>>>;
  /** What is in the place of an id, and is none that is looked for. */
  readonly strays: readonly Exclude<RecordText, { kind: 'id' }>[];
  /** The addresses given to `init`, as read. */
  readonly endpoints: readonly Endpoint[];
  readonly elsewhere: readonly Elsewhere[];
  /** Names that hold values, and whose values the paste has. */
  readonly knownNames: readonly string[];
  /** A text in the place of an id that is no id. */
  readonly hasOddText: boolean;
  /** `liveagent.init` has its values in another order than endpoint, deployment, organisation. */
  readonly isSwapped: boolean;
  /** The calls are there, but only inside comments. */
  readonly isCommentedOut: boolean;
  /** A call is named, but could not be read: something is missing around it. */
  readonly isCutOff: boolean;
  /** The script of the Chat product is loaded. */
  readonly loadsScript: boolean;
  readonly account: readonly Span[];
}
