import type { Row, TextSeen } from './reading';

/**
 * The row of a value that stands for another one, as samples and forms have it: one character throughout, or
 * characters that count up. `prefix`: what every value of the kind begins with.
 */
export const sampleRow = (source: string, prefix = '') =>
  ({
    reason: 'sample',
    is: 'warning',
    when: ({ text }) => isSample(text.startsWith(prefix) ? text.slice(prefix.length) : text),
    source,
  }) as const satisfies Row<TextSeen>;

export function isSample(text: string): boolean {
  const bare = text.replaceAll('-', '').toLowerCase();
  return (
    bare.length > 4 &&
    (/^(.)\1+$/.test(bare) ||
      rows.some((row) => row.includes(bare)) ||
      /^(?:12345678|1234)+(?:123456789abc)?$/.test(bare) ||
      // One character in front tells where it was made, as in the vendor’s own: 572D01234567890.
      /^[a-z](?:0?1234567890|0{8,}\d{0,3})$/.test(bare))
  );
}

/** Long enough for an id. */
const rows = ['0123456789', '1234567890', '0123456789abcdef', '9876543210', 'abcdefghijklmnopqrstuvwxyz'].map(
  (row) => row.repeat(5),
);
