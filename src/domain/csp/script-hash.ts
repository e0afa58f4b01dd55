import type { Reading } from '../fields/reading';
import { holdsClientSecret, holdsPrivateKey, holdsToken, searchable } from '../fields/secret-findings';

/** The text between the tags, as a browser hashes it: line ends are line feeds, all else counts as it stands. */
export function inlineScriptOf(pasted: string): string | undefined {
  const text = pasted.replaceAll(/\r\n?/g, '\n');
  for (const tag of text.matchAll(/<script\b([^<>]{0,500})>/gi)) {
    if (/\bsrc\b/i.test(tag[1] ?? '')) continue;
    const start = tag.index + tag[0].length;
    const length = text.slice(start).search(/<\/script/i);
    return length === -1 ? undefined : text.slice(start, start + length);
  }
  return undefined;
}

/** The source expression of a script: SHA-256 over its UTF-8, in base64. */
export async function hashExpression(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Reads the box for a snippet; its value is the source expression. */
export async function readSnippetBox(pasted: string): Promise<Reading> {
  const wrong = { verdict: 'stop', repairs: [] } as const;
  const seen = searchable(pasted);
  if (holdsPrivateKey(seen)) return { ...wrong, reason: 'private-key', secret: true, words: privateKey };
  if (holdsToken(seen)) return { ...wrong, reason: 'token', secret: true, words: token };
  if (holdsClientSecret(seen))
    return { ...wrong, reason: 'client-secret', secret: true, words: clientSecret };
  const script = inlineScriptOf(pasted.slice(0, mostCharacters));
  if (script === undefined) return { ...wrong, reason: 'no-inline-script', words: noScript };
  return {
    verdict: 'ok',
    reason: 'hashed',
    value: await hashExpression(script),
    words: `SHA-256 of the ${String(script.length)} characters between the tags. Any change to them, a space or a line break too, needs a new hash.`,
    repairs: [],
  };
}

const mostCharacters = 200_000;

const belongs = 'What belongs here is the script element with the snippet, as it stands in your page.';

const privateKey = `This holds a private key. It has been taken out of the box and is kept nowhere. If it stands in your page, everybody can read it: make a new pair. ${belongs}`;

const token = `This holds a token, a text that starts with eyJ. It has been taken out of the box. A token that stands in the page is the same for everybody: let the page ask your server for it. ${belongs}`;

const clientSecret = `This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box. What stands in your page can be read by everybody: keep it on your server, and make a new one. ${belongs}`;

const noScript = `No script with text between its tags was found. Copy the whole element with both tags, from <script> to </script>, as it stands in your page.`;
