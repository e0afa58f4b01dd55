type Encoder = (text: string) => string;

const each =
  (write: (byte: number) => string, between = ''): Encoder =>
  (text) =>
    [...Buffer.from(text)].map(write).join(between);
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** What programs do to a text on its way, by name. */
export const encoders: Readonly<Record<string, Encoder>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 in lines': (text) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\n'),
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  base32: (text) => {
    const bits = each((byte) => byte.toString(2).padStart(8, '0'))(text);
    return Array.from(bits.matchAll(/.{1,5}/g), ([five]) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)),
    ).join('');
  },
  hexadecimal: each(hex),
  'hexadecimal with colons': each(hex, ':'),
  'an array of C': each((byte) => `0x${hex(byte)}`, ', '),
  'bytes of Python': each((byte) => `\\x${hex(byte)}`),
  'a list of numbers': (text) => JSON.stringify([...Buffer.from(text)]),
  'numbers in lines': each(String, '\n'),
  'signed bytes of Java': each((byte) => String(byte > 127 ? byte - 256 : byte), ', '),
  octal: each((byte) => `\\${byte.toString(8).padStart(3, '0')}`),
  'a web address': encodeURIComponent,
  'a web address, every letter': each((byte) => `%${hex(byte)}`),
  JSON: (text) => JSON.stringify(text),
  'code points': each((byte) => `\\u00${hex(byte)}`),
  'character references': each((byte) => `&#x${hex(byte)};`),
  'decimal references': each((byte) => `&#${String(byte)};`),
  markup: (text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', '<br>'),
  'strings that are joined': (text) =>
    text
      .split('\n')
      .map((line) => `"${line.replaceAll(/["\\]/g, String.raw`\$&`)}\\n"`)
      .join(' +\n  '),
  // RFC 2045: lines of at most 76 characters, cut softly.
  'quoted-printable': (text) =>
    text
      .split('\n')
      .map((line) => {
        const written = each((byte) =>
          byte > 31 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${hex(byte).toUpperCase()}`,
        )(line);
        return (written.match(/.{1,73}(?:(?<==)..|(?<==.).)?/g) ?? []).join('=\n');
      })
      .join('\n'),
  xxd: dump(
    (at) => `${offset(at)}: `,
    2,
    (text) => `  ${text}`,
  ),
  'hexdump -C': dump(
    (at) => `${offset(at)}  `,
    1,
    (text) => `  |${text}|`,
  ),
};

const offset = (at: number): string => at.toString(16).padStart(8, '0');

/** Sixteen bytes on a line, between their place and the same bytes as text. */
function dump(before: (at: number) => string, together: 1 | 2, after: (text: string) => string): Encoder {
  const group = together === 2 ? /(?:[\da-f]{2}){1,2}/g : /[\da-f]{2}/g;
  return (text) => {
    const bytes = Buffer.from(text);
    const lines = Array.from({ length: Math.ceil(bytes.length / 16) }, (_, line) =>
      bytes.subarray(line * 16, line * 16 + 16),
    );
    return lines
      .map((line, index) => {
        const digits = (line.toString('hex').match(group) ?? []).join(' ').padEnd(together === 2 ? 39 : 47);
        return before(index * 16) + digits + after(line.toString('latin1').replaceAll(/[^ -~]/g, '.'));
      })
      .join('\n');
  };
}
