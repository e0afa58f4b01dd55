import { findCalls, type Call } from '../../../domain/code/code-calls';
import { readTokens, type CodeToken } from '../../../domain/code/code-tokens';
import { looksLikeMarkup, readMarkup } from '../../../domain/code/markup-parts';

/** The calls in pasted code, and all texts in it. */
export interface Scan {
  readonly calls: readonly Call[];
  readonly texts: readonly CodeToken[];
  readonly comments: readonly (readonly [start: number, end: number])[];
}

/** `code` as `evenCode` leaves it. */
export function scanSnippet(code: string): Scan {
  const asMarkup = looksLikeMarkup(code) ? scanMarkup(code) : undefined;
  if (asMarkup && asMarkup.calls.length > 0) return asMarkup;
  // Code may also hold markup as texts: then it is no markup, and is read as code throughout.
  const uncommented = asMarkup ? code.replaceAll(/<!--[^]*?(?:-->|$)/g, blank) : code;
  return scanCode(uncommented, asMarkup?.comments);
}

function isWanted(name: string): boolean {
  return (
    /^liveagent\.\w+$/.test(name) || name === 'embedded_svc.init' || name === 'embeddedservice_bootstrap.init'
  );
}

function scanCode(code: string, known: Scan['comments'] = []): Scan {
  const comments = [...known];
  const tokens = readTokens(code, 0, code.length, (start, end) => comments.push([start, end]));
  return {
    calls: findCalls(tokens, isWanted),
    texts: tokens.filter(({ kind }) => kind === 'text'),
    comments,
  };
}

function scanMarkup(code: string): Scan {
  const comments: (readonly [number, number])[] = [];
  const parts = readMarkup(code);
  for (const { kind, start, end } of parts) if (kind === 'comment') comments.push([start, end]);
  const live = parts.filter(({ kind }) => kind !== 'comment');
  // Variables of one script are known to the next.
  const tokens = live.flatMap(({ kind, start, end }) =>
    kind === 'tag' ? [] : readTokens(code, start, end, (from, to) => comments.push([from, to])),
  );
  const attributes = live.flatMap(({ kind, start, end }) =>
    kind === 'tag' ? readTokens(code, start, end).filter((token) => token.kind === 'text') : [],
  );
  const handlers = attributes.flatMap(({ value, start, end }) =>
    value.includes('liveagent') ? findCalls(readTokens(code, start, end), isWanted) : [],
  );
  return {
    calls: [...findCalls(tokens, isWanted), ...handlers],
    texts: [...tokens.filter(({ kind }) => kind === 'text'), ...attributes],
    comments,
  };
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
