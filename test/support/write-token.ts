/** What a token is put together from. Nothing signs it: its letters are what the tests are about. */
export interface TokenPieces {
  /** An object, its JSON as text where the text matters, or bytes where they do. */
  readonly header?: unknown;
  readonly claims?: unknown;
  /** Bytes of the signature. Left out: what the algorithm gives, of a key of 2048 bits. */
  readonly signature?: number;
}

const lengths = new Map<unknown, number>([
  ['none', 0],
  ['HS256', 32],
  ['ES256', 64],
]);

/** A token in compact form with a signature of the right length that proves nothing. */
export function writeToken({
  header = { alg: 'RS256', typ: 'JWT' },
  claims = {},
  signature,
}: TokenPieces): string {
  const algorithm = typeof header === 'object' && header && 'alg' in header ? header.alg : undefined;
  const bytes = new Uint8Array(signature ?? lengths.get(algorithm) ?? 256).fill(0xab);
  return [header, claims, bytes].map(encode).join('.');
}

function encode(piece: unknown): string {
  if (piece instanceof Uint8Array) return Buffer.from(piece).toString('base64url');
  return Buffer.from(typeof piece === 'string' ? piece : JSON.stringify(piece)).toString('base64url');
}
