import { bitsOfBlock, countBlocks } from './rsa-blocks';
import { sayDistance, sayTime } from './times';
import type { Member } from './token-reading';
import { fromMilliseconds } from './token-times';

/** NumericDate, RFC 7519 section 2, and the two of OpenID Connect Core that are written alike. */
const times = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** Today's microseconds are above this. */
const mostMilliseconds = 100_000_000_000_000;

/** What a value means that its figures do not show: a moment, a length. `now` in seconds. */
export function noteOf({ name, value }: Pick<Member, 'name' | 'value'>, now: number): string | undefined {
  if (times.has(name)) return noteOfTime(value, now);
  return name === 'user_payload' && typeof value === 'string' ? noteOfPayload(value) : undefined;
}

function noteOfTime(value: Member['value'], now: number): string | undefined {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) {
    const asNumber = noteOfTime(Number(value), now);
    return asNumber && `Text. As a number: ${asNumber}`;
  }
  if (typeof value !== 'number' || value < 0 || value > mostMilliseconds) return undefined;
  if (value < fromMilliseconds) return `${sayTime(value)}, ${sayDistance(value, now)}`;
  return `As milliseconds: ${sayTime(value / 1000)}. Counted in seconds, as a token is, it lies thousands of years ahead.`;
}

function noteOfPayload(value: string): string {
  const characters = `${value.length.toLocaleString('en')} characters`;
  const unreadable =
    'It cannot be read here: whoever provides the key that it is encrypted with has the only key that opens it.';
  const bytes = (value.length / 4) * 3 - (/=*$/.exec(value.slice(-2))?.[0].length ?? 0);
  const blocks = blocksOf(bytes);
  if (blocks === undefined) return `${characters}. ${unreadable}`;
  return `${characters} of base64: ${String(bytes)} bytes, ${blocks}. ${unreadable}`;
}

function blocksOf(bytes: number): string | undefined {
  const bits = bitsOfBlock.get(bytes);
  const count = countBlocks(bytes);
  if (bits === undefined) {
    return count === undefined ? undefined : `${String(count)} blocks, if the key has 2048 bits`;
  }
  return `one block of a ${String(bits)}-bit key${count === 2 ? ', or two of a 2048-bit key' : ''}`;
}
