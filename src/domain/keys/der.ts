import type { Bytes } from '../text/base64';

/** ASN.1 tags, as DER writes them in one byte (X.690). */
export const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** One element: its tag, and the bytes it holds. */
export interface Der {
  readonly tag: number;
  readonly body: Bytes;
  /** The element with its header. */
  readonly whole: Bytes;
  /** Bytes that the element claims, header included. */
  readonly size: number;
  /** Fewer bytes are there than it claims. */
  readonly cut: boolean;
}

const mostLengthBytes = 4;

/** Reads the element at the start, cut short or not. `undefined` where no header is. */
export function readDer(bytes: Bytes): Der | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  // 0x80 alone is the indefinite length of BER, which no key uses.
  if (first === 0x80 || lengthBytes > mostLengthBytes) return undefined;
  const start = 2 + lengthBytes;
  const length = lengthBytes ? bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0) : first;
  const size = start + length;
  return {
    tag,
    size,
    body: bytes.subarray(start, size),
    whole: bytes.subarray(0, size),
    cut: bytes.length < size,
  };
}

/** The elements inside, as far as they can be read; the first ones alone where `most` is given. */
export function childrenOf({ body }: Der, most = Number.POSITIVE_INFINITY): Der[] {
  const children: Der[] = [];
  for (let rest = body; rest.length > 0 && children.length < most;) {
    const child = readDer(rest);
    if (!child) break;
    children.push(child);
    rest = rest.subarray(child.size);
  }
  return children;
}

/** The elements inside, when they are whole and fill the element to its last byte. */
export function childrenIfExact(parent: Der): Der[] | undefined {
  const children = childrenOf(parent);
  const filled = children.reduce((sum, child) => sum + child.size, 0);
  return !parent.cut && filled === parent.body.length ? children : undefined;
}

export function writeDer(tag: number, ...parts: readonly Bytes[]): Bytes {
  const body = parts.flatMap((part) => [...part]);
  return Uint8Array.from([tag, ...lengthOf(body.length), ...body]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}
