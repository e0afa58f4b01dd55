import { fromBase64 } from './base64';

/** How many places are tried: bounds the work on a hostile paste. */
const mostTries = 3;

// Lines of base64, and a last one that may be short.
const lines = /[\w+/-]{16,}(?:\s{1,9}[\w+/-]{16,})*(?:\s{1,9}[\w+/-]{1,15})?/g;

/** The texts that stand in a text as base64, such as a key file in a Kubernetes secret. */
export function wrappedTexts(text: string): string[] {
  return [...text.matchAll(lines)].slice(0, mostTries).flatMap(([found]) => {
    const letters = found.replaceAll(/\s/g, '');
    const bytes = fromBase64(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
    if (!bytes) return [];
    const wrapped = new TextDecoder().decode(bytes);
    // Bytes that are no text seldom begin with six characters that a text could begin with.
    return /^(?:\s|[^\p{Cc}\ufffd]){6}/u.test(wrapped) ? [wrapped] : [];
  });
}
