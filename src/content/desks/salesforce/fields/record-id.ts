/**
 * Record ids: 15 characters of base 62, where capitals count, and a form of 18 whose last three say which of
 * the 15 are capitals. In three groups of five, the j-th character counts 2^j when it is a capital; the sum
 * represents a character of this alphabet.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

export type RecordId =
  | { readonly ok: true; readonly id: string; readonly repaired: 'none' | 'suffix' | 'capitals' }
  | { readonly ok: false; readonly why: 'characters' | 'length' | 'suffix' };

/** Reads 15 or 18 characters; gives the 15, with their capitals put right where the suffix says so. */
export function readRecordId(text: string): RecordId {
  if (!/^[A-Za-z0-9]*$/.test(text)) return { ok: false, why: 'characters' };
  if (text.length === 15) return { ok: true, id: text, repaired: 'none' };
  if (text.length !== 18) return { ok: false, why: 'length' };
  const id = text.slice(0, 15);
  const suffix = text.slice(15).toUpperCase();
  if (suffixOf(id) === suffix) return { ok: true, id, repaired: 'suffix' };
  // Only where all capitals were lost on the way; a mixture that contradicts the suffix is another id, or damage.
  const isOneCase = id === id.toLowerCase() || id === id.toUpperCase();
  const restored = isOneCase ? withCapitals(id, suffix) : undefined;
  return restored === undefined
    ? { ok: false, why: 'suffix' }
    : { ok: true, id: restored, repaired: 'capitals' };
}

/** The three characters that make 18 of these 15. */
export function suffixOf(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const group = [...id.slice(start, start + 5)];
      const sum = group.reduce((total, char, j) => total + (/[A-Z]/.test(char) ? 2 ** j : 0), 0);
      return alphabet.charAt(sum);
    })
    .join('');
}

/** `undefined` when the suffix asks for a capital where a digit is, or is none. */
function withCapitals(id: string, suffix: string): string | undefined {
  const sums = [...suffix].map((char) => alphabet.indexOf(char));
  const restored = [...id.toLowerCase()]
    .map((char, index) => {
      const isCapital = (((sums[Math.floor(index / 5)] ?? 0) >> (index % 5)) & 1) === 1;
      return isCapital ? char.toUpperCase() : char;
    })
    .join('');
  return suffixOf(restored) === suffix ? restored : undefined;
}
