import { fc } from './properties';

/** What happens to a key file on its way, and can be put right. Applied in the order of this file. */
export type Damage = (text: string) => string;
const none: Damage = (text) => text;

/** Changes what is between the BEGIN and the END line, or the whole of a bare key. */
function inBody(change: (body: string) => string): Damage {
  return (text) => {
    const [, begin = '', body = '', end = ''] =
      /^(-----BEGIN [A-Z ]+-----\n)?([^]*?)(\n?-----END [^]*)?$/.exec(text) ?? [];
    return begin + change(body) + end;
  };
}

/** Puts something after every so many letters. */
export function spread({ stray, every }: { stray: string; every: number }): Damage {
  const letters = new RegExp(`[\\w+/]{${String(every)}}`, 'g');
  return inBody((body) => body.replaceAll(letters, `$&${stray}`));
}

const strays = [
  ...[' ', '  ', '\t', '\n', '\r\n', '\n\n', '\u00a0', '\u2009', '\u200b', '\u00ad', '\ufeff', '\u2028'],
  ...['\\\n', '\n> ', '\n| ', '*', '•', '" +\n  "'],
];
/**
 * At most one of these, and last. Most are spelled with letters, which a later stray would tear apart; and a lone
 * + between two quotation marks joins texts.
 */
const spelled = [
  '"',
  "'",
  '“',
  String.raw`\n`,
  String.raw`\r\n`,
  String.raw`\\n`,
  '<br>',
  '&nbsp;',
  '&#10;',
  String.raw`\u000a`,
  '%0A',
];

const every = fc.integer({ min: 3, max: 70 });
export const inside = fc
  .tuple(
    fc.array(fc.record({ stray: fc.constantFrom(...strays), every }), { maxLength: 3 }),
    fc.array(fc.record({ stray: fc.constantFrom(...spelled), every }), { maxLength: 1 }),
  )
  .map((parts) => parts.flat());

export const wraps: readonly (readonly [string, Damage])[] = [
  ['as it is', none],
  ['bare', (pem) => pem.replaceAll(/-----[^-]+-----\n?/g, '')],
  ['one line', (pem) => pem.replaceAll(/-----[^-]+-----|\n/g, '')],
  ['no BEGIN', (pem) => pem.replace(/^.*\n/, '')],
  ['no END', (pem) => pem.replace(/-----END[^]*$/, '')],
  ['half an END', (pem) => pem.slice(0, -9)],
  [
    'lower case label',
    (pem) => pem.replace('BEGIN PUBLIC KEY', 'begin public key').replace('END PUBLIC KEY', 'end public key'),
  ],
  ['another label', (pem) => pem.replaceAll('PUBLIC KEY', 'RSA PUBLIC KEY')],
];

export const letters: readonly Damage[] = [
  none,
  inBody((body) => body.replaceAll('+', '-').replaceAll('/', '_')),
  inBody((body) => body.replaceAll('=', '')),
  inBody((body) => `${body.trimEnd()}==`),
];

export const dashes: readonly Damage[] = [
  none,
  (text) => text.replaceAll('-----', '–––––'),
  (text) => text.replaceAll('-----', '—'),
  (text) => text.replaceAll('-----', '----'),
  (text) => text.replaceAll('-----', '------'),
  (text) => text.replace(/^-/, '').replace(/-\n?$/, ''),
];

export const around: readonly Damage[] = [
  none,
  (text) => `"${text}"`,
  (text) => `“${text}”`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `PUBLIC_KEY=${text}`,
  (text) => `export const key = '${text}';`,
  (text) => `key: |\n  ${text}\n`,
  (text) => JSON.stringify({ publicKey: text, alg: 'RS256' }),
  (text) => JSON.stringify(text),
  (text) => `Hello, this is the key: ${text}. Use it for the chat.`,
  (text) => `${text}.`,
  (text) => `(${text})`,
  (text) => `\ufeff${text}\r\n\r\n`,
  (text) => `writing RSA key\n${text}`,
  (text) => `key: >-\n${text.replaceAll(/^/gm, '    ')}`,
  (text) => `keys:\n  - ${text.replaceAll('\n', '\n    ')}`,
  (text) => text.replaceAll(/^/gm, '> '),
  (text) => text.replaceAll('\n', '<br />\n'),
  (text) => `<pre>${text}</pre>`,
  (text) => `<![CDATA[${text}]]>`,
  (text) => `$key = <<<EOT\n${text}\nEOT;`,
  (text) => `"${text.replaceAll('\n', '\\n" .\n  "')}"`,
  (text) => `("${text.replaceAll('\n', '\\n"\n  "')}")`,
];

export const coded: readonly Damage[] = [
  none,
  none,
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
  (text) => text.replaceAll(/[<>"&]/g, (sign) => entities.get(sign) ?? sign),
];

const entities = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['&', '&amp;'],
]);

/** Lines joined in Basic, line numbers, and the signs of a comparison of versions: for files whose lines are still lines. */
export const lineMarks: readonly Damage[] = [
  (text) => `"${text.replaceAll('\n', '" & _\n  "')}"`,
  (text) => numbered(text, (number) => `${String(number)} `),
  (text) => numbered(text, (number) => `${String(number)}: `),
  (text) => numbered(text, (number) => `${String(number + 41).padStart(4)}  `),
  (text) => numbered(text, () => '+'),
  (text) => numbered(text, () => '-'),
];

function numbered(text: string, mark: (number: number) => string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => mark(index + 1) + line)
    .join('\n');
}
