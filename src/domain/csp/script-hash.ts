import { readMarkup, type MarkupPart } from '../code/markup-parts';
import type { Reading } from '../fields/reading';
import { holdsClientSecret, holdsPrivateKey, holdsToken, searchable } from '../fields/secret-findings';
import type { Label, Range, Span } from '../text/account';
import { toBase64 } from '../text/base64';
import { accountOfDecoded } from '../text/encodings';
import { gapIn } from '../text/unread';
import { words } from './script-hash.en';

/** The scripts whose text is between their tags. */
function scriptsIn(pasted: string): readonly MarkupPart[] {
  const parts = readMarkup(pasted);
  return parts.filter(({ kind, end }, index) => {
    const tag = parts[index - 1];
    return kind === 'script' && end < pasted.length && !/\bsrc\b/i.test(pasted.slice(tag?.start, tag?.end));
  });
}

/** As a browser hashes it: line ends are line feeds, all else counts as it is. */
function textOf(pasted: string, { start, end }: Range): string {
  return pasted.slice(start, end).replaceAll(/\r\n?/g, '\n');
}

/** The source expression of a script: SHA-256 over its UTF-8, in base64. */
export async function hashExpression(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${toBase64(new Uint8Array(digest))}'`;
}

/** Reads the box for a snippet; its value is the source expression. */
export async function readSnippetBox(pasted: string): Promise<Reading> {
  const wrong = { verdict: 'stop', repairs: [] } as const;
  const seen = searchable(pasted);
  const [secret] = secrets.find(([, holds]) => holds(seen)) ?? [];
  if (secret) return { ...wrong, reason: secret, secret: true, words: words[secret] };
  const read = pasted.slice(0, mostCharacters);
  const [found, ...others] = scriptsIn(read);
  if (!found) return { ...wrong, reason: 'no-inline-script', words: words['no-inline-script'] };
  const script = textOf(read, found);
  const account = accountOfDecoded(pasted, accountFor(read, found, others));
  const gap = gapIn(pasted, account);
  const hashed = words.hashed(script.length);
  return {
    verdict: gap ? 'warn' : 'ok',
    reason: gap?.reason ?? 'hashed',
    value: await hashExpression(script),
    words: gap ? `${hashed} ${gap.words} ${words.alone}` : `${hashed} ${words.anyChange}`,
    repairs: [],
    account,
  };
}

/** Elements around the script do not change its hash. Another script has one of its own, and words may be a part of it. */
function accountFor(pasted: string, found: Range, others: readonly Range[]): readonly Span[] {
  let depth = 0;
  const labelOf = ({ kind, start, end }: MarkupPart): Label => {
    const text = pasted.slice(start, end);
    if (kind === 'tag' && !/^<[!]|\/>$/.test(text)) depth += text.startsWith('</') ? -1 : 1;
    if (start === found.start) return 'value';
    if (others.some((other) => other.start === start)) return 'unread';
    if (kind === 'tag') return 'frame';
    if (kind === 'comment' || text.trim() === '') return 'inert';
    return kind === 'text' && depth <= 0 ? 'unread' : 'other';
  };
  return readMarkup(pasted).map((part) => ({ start: part.start, end: part.end, label: labelOf(part) }));
}

const mostCharacters = 200_000;

const secrets = [
  ['private-key', holdsPrivateKey],
  ['token', holdsToken],
  ['client-secret', holdsClientSecret],
] as const;
