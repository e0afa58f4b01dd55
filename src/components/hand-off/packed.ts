import type { Bytes } from '../../domain/text/base64';
import { limits, type HandOff } from '../../domain/hand-off/hand-off';
import { readFragment, readHandOff, type Problem } from '../../domain/hand-off/read-hand-off';
import { writeFragment } from '../../domain/hand-off/write-hand-off';

/** What is behind `#handoff=` for this text; not compressed where the browser cannot. */
export async function packLink(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!('CompressionStream' in globalThis)) return writeFragment(text, 'p', bytes);
  const packed = await take(through(bytes, new CompressionStream('deflate-raw')), limits.text);
  return packed ? writeFragment(text, 'd', packed) : writeFragment(text, 'p', bytes);
}

/** `unpacked`: this browser cannot take apart what another compressed. */
export async function unpackLink(fragment: string): Promise<HandOff | Problem | 'unpacked'> {
  const read = readFragment(fragment);
  if (typeof read === 'string') return read;
  if (read.packing === 'd' && !('DecompressionStream' in globalThis)) return 'unpacked';
  try {
    const bytes =
      read.packing === 'p'
        ? read.bytes
        : await take(through(read.bytes, new DecompressionStream('deflate-raw')), limits.text);
    if (!bytes) return 'large';
    return readHandOff(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), read.sum);
  } catch {
    return 'damaged';
  }
}

function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** Stops as soon as more comes than allowed: a few kilobytes can be made to inflate to gigabytes. */
async function take(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
