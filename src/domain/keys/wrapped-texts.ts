import { fromBase64, type Bytes } from './base64';

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
    const wrapped = decode(bytes);
    // Bytes that are no text seldom begin with six characters that a text could begin with.
    return /^(?:\s|[^\p{Cc}\ufffd]){6}/u.test(wrapped) ? [wrapped] : [];
  });
}

/** Bytes that are looked at to tell how a text is written. */
const sample = 80;

/** Windows writes texts in UTF-16, where nearly every letter of a key file has a zero byte beside it. */
function decode(bytes: Bytes): string {
  const zeros = [0, 0];
  bytes.subarray(0, sample).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isWide = Math.max(even, odd) > Math.min(sample, bytes.length) / 4;
  return new TextDecoder(isWide ? (even > odd ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes);
}
