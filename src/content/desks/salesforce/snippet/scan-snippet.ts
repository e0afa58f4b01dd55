import { findCalls, type Calls } from '../../../../domain/code/code-calls';
import { readable } from '../../../../domain/code/code-text';
import type { CodeToken } from '../../../../domain/code/code-tokens';
import { readCode, type CodeReading } from '../../../../domain/code/read-code';

/** Pasted code, the calls to the product in it, and all texts. */
export interface Scan extends Calls {
  readonly code: CodeReading;
  readonly texts: readonly CodeToken[];
}

const named = /liveagent|embedded_?s(?:vc|ervice)/i;

/** `tidied`: code as `tidyCode` leaves it. */
export function scanSnippet(tidied: string): Scan {
  const code = readCode(readable(tidied), named);
  const texts = [...code.tokens.filter(({ kind }) => kind === 'text'), ...code.attributes];
  return { code, texts, ...findCalls(code.tokens, isWanted) };
}

function isWanted(name: string): boolean {
  return (
    /^liveagent\.\w+$/.test(name) || name === 'embedded_svc.init' || name === 'embeddedservice_bootstrap.init'
  );
}
