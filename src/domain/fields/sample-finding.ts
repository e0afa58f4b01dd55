import type { Row, TextSeen } from './reading';

/**
 * The row of a value that represents another one, as samples and forms have it: one character throughout, or
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
    (isRow(bare) ||
      groupsOf(text).every((group) => isRow(group) || /^.?(.)\1+.?$/.test(group)) ||
      /^(?:12345678|1234)+(?:123456789abc)?$/.test(bare) ||
      // One character in front tells where it was made, as in the vendor’s own: 572D01234567890.
      /^[a-z](?:0?1234567890|0{8,}\d{0,3})$/.test(bare))
  );
}

/** Of a UUID: each may count for itself, as in 12345678-1234-…, or have a digit for its version. */
function groupsOf(text: string): readonly string[] {
  const groups = text.toLowerCase().split('-');
  return groups.length < 4 ? [''] : groups;
}

function isRow(text: string): boolean {
  return /^(.)\1+$/.test(text) || rows.some((row) => text !== '' && row.includes(text));
}

/** Long enough for an id. */
const rows = ['0123456789', '1234567890', '0123456789abcdef', '9876543210', 'abcdefghijklmnopqrstuvwxyz'].map(
  (row) => row.repeat(5),
);

/** A name that says what is to be there: `your-domain`, `mycompany`, `SUBDOMAIN`. */
export function isPlaceholder(name: string): boolean {
  return placeholder.test(name);
}

const nouns =
  'sub[-_]?domain|company|domain|account|organi[sz]ation|host|(?:web[-_]?)?site|server|tenant|business|brand|assistant|bank';
const placeholder = new RegExp(
  `^(?:(?:your|my)[-_]?(?:own[-_]?)?(?:${nouns}|app|shop|store|chat|client|customer)|(?:${nouns})(?=[-_]?name)|(?:sub-?)?domain|company|account|organi[sz]ation|host|example)(?:[-_]?(?:name|host|here|goes|url|id))*$`,
  'i',
);
