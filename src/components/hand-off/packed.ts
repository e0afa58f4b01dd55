import { limits, type HandOff } from '../../domain/hand-off/hand-off';
import { readFragment, readHandOff, type Problem } from '../../domain/hand-off/read-hand-off';
import { writeFragment } from '../../domain/hand-off/write-hand-off';

/** What is behind `#handoff=` for this text. */
export async function packLink(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return writeFragment(text, new Uint8Array(await new Response(packed).arrayBuffer()));
}

export async function unpackLink(fragment: string): Promise<HandOff | Problem> {
  const read = readFragment(fragment);
  if (typeof read === 'string') return read;
  const parts = new Blob([read.bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
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
