import { readable, tidyCode } from '../../../../domain/code/code-text';
import { looksLikeMarkup } from '../../../../domain/code/markup-parts';
import { readCode, type CodeReading } from '../../../../domain/code/read-code';
import type { Range, Span } from '../../../../domain/text/account';
import { accountOfDecoded, longestDecoded } from '../../../../domain/text/encodings';
import { accountOf, sourceOf } from '../../../../domain/text/rewrite';

/** The code of a paste, and the way back to the paste. */
export interface EmbedCode {
  readonly code: CodeReading;
  readonly toPaste: (range: Range) => Range;
  readonly accountFor: (spans: readonly Span[]) => readonly Span[];
}

/** Characters that are looked at: of a longer page or bundle, those where the web chat is. */
const mostMarkup = longestDecoded;
const mostCode = 50_000;
const longestBefore = 8000;
const named =
  /watsonAssistantChat|integration_?ID|service_?Instance_?ID|subscription_?ID|\.watson\.|watsonplatform|\/instances\/|orchestrat|wxo|^\s{0,99}["']?region["']?\s{0,9}[:=]/i;

export function readEmbedCode(pasted: string): EmbedCode | undefined {
  const at = pasted.search(named);
  if (at < 0) return undefined;
  const longest = looksLikeMarkup(pasted) ? mostMarkup : mostCode;
  const start = pasted.length <= longest || at < longestBefore ? 0 : beginningOf(pasted, at);
  const end = Math.min(pasted.length, start + longest);
  const { traced } = tidyCode(pasted.slice(start, end));
  const code = readCode(readable(traced.text), named);
  return {
    code,
    toPaste: (range) => {
      const source = sourceOf(traced, range);
      return { start: source.start + start, end: source.end + start };
    },
    accountFor: (spans) =>
      accountOfDecoded(
        pasted,
        accountOf(traced, spans).map((span) => ({
          ...span,
          start: span.start + start,
          end: span.end + start,
        })),
      ),
  };
}

/** The script in which the web chat begins. */
function beginningOf(pasted: string, at: number): number {
  const script = pasted.lastIndexOf('<script', at);
  return script > at - longestBefore ? script : at - 40;
}
