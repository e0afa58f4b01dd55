import type { KeySize } from './make-key-pair';
import type { OutputForm } from './publish-key';

/** A service that checks tokens, and what the box for its public key takes. */
export interface KeyUse {
  readonly id: string;
  /** "Web chat security" */
  readonly name: string;
  readonly takes: OutputForm;
  /** The label of the box, as its console spells it. */
  readonly box: string;
  /** Whose console it is: reads on from "in". */
  readonly console: string;
  /** Bits: what the service's own instructions make. */
  readonly size: KeySize;
  /** What is known of the size and of the box. */
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}
