/**
 * CRC-32 of the UTF-8 bytes of a text, as 8 hex digits: raw DEFLATE has no sum of its own, and a link may lose or
 * change a letter on its way. It says nothing about who wrote the text.
 */
export function sumOf(text: string): string {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
