import { limits, type HandOff } from '../../domain/hand-off/hand-off';
import { readFragment, readHandOff, type Problem } from '../../domain/hand-off/read-hand-off';
import { writeFragment } from '../../domain/hand-off/write-hand-off';

/** What is behind `#handoff=` for this text; not compressed where the browser cannot. */
export async function packLink(text: string): Promise<string> {
  if (!('CompressionStream' in globalThis)) return writeFragment(text, 'p', new TextEncoder().encode(text));
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return writeFragment(text, 'd', new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** `unpacked`: this browser cannot take apart what another compressed. */
export async function unpackLink(fragment: string): Promise<HandOff | Problem | 'unpacked'> {
  const read = readFragment(fragment);
  if (typeof read === 'string') return read;
  if (read.packing === 'd' && !('DecompressionStream' in globalThis)) return 'unpacked';
  const bytes = new Blob([read.bytes]).stream();
  const parts = (read.packing === 'p' ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw')))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true, ignoreBOM: true }))
    .getReader();
  let text = '';
  try {
    for (let next = await parts.read(); !next.done; next = await parts.read()) {
      text += next.value;
      // A few kilobytes can be made to inflate to gigabytes.
      if (text.length > limits.text) {
        await parts.cancel();
        return 'large';
      }
    }
  } catch {
    return 'damaged';
  }
  return readHandOff(text, read.sum);
}
