import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKey } from '../../../src/domain/keys/read-key';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import { textOf } from '../../support/keys/key-files';

const keys = ['rsa-2048.spki.pem', 'rsa-3072.spki.pem', 'rsa-4096.spki.pem'].map((file) => {
  const pem = textOf(file);
  return { pem, line: pem.replaceAll(/-----[^-]+-----|\n/g, '') };
});

type Damage = (text: string) => string;
const none: Damage = (text) => text;

/** Changes what stands between the BEGIN and the END line, or the whole of a bare key. */
function inBody(change: (body: string) => string): Damage {
  return (text) => {
    const [, begin = '', body = '', end = ''] =
      /^(-----BEGIN [A-Z ]+-----\n)?([^]*?)(\n?-----END [^]*)?$/.exec(text) ?? [];
    return begin + change(body) + end;
  };
}

/** Puts something after every so many letters. */
function spread({ stray, every }: { stray: string; every: number }): Damage {
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
const inside = fc
  .tuple(
    fc.array(fc.record({ stray: fc.constantFrom(...strays), every }), { maxLength: 3 }),
    fc.array(fc.record({ stray: fc.constantFrom(...spelled), every }), { maxLength: 1 }),
  )
  .map((parts) => parts.flat());

const wraps: readonly (readonly [string, Damage])[] = [
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

const letters: readonly Damage[] = [
  none,
  inBody((body) => body.replaceAll('+', '-').replaceAll('/', '_')),
  inBody((body) => body.replaceAll('=', '')),
  inBody((body) => `${body.trimEnd()}==`),
];

const dashes: readonly Damage[] = [
  none,
  (text) => text.replaceAll('-----', '–––––'),
  (text) => text.replaceAll('-----', '—'),
  (text) => text.replaceAll('-----', '----'),
  (text) => text.replaceAll('-----', '------'),
  (text) => text.replace(/^-/, '').replace(/-\n?$/, ''),
];

const around: readonly Damage[] = [
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
];

const coded: readonly Damage[] = [
  none,
  none,
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('base64'),
];

describe('damage on the way', () => {
  test('any mix of what can be repaired gives the same key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom(...wraps),
        fc.constantFrom(...letters),
        inside,
        fc.constantFrom(...dashes),
        fc.constantFrom(...around),
        fc.constantFrom(...coded),
        (key, [, wrap], letter, between, dash, outside, code) => {
          const damages = [wrap, letter, ...between.map(spread), dash, outside, code];
          const pasted = damages.reduce((text, damage) => damage(text), key.pem);
          const reading = readKey(pasted);
          expect(reading.kind === 'public' && writeOneLine(reading.key)).toBe(key.line);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('whatever is repaired is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom(...wraps),
        inside,
        fc.constantFrom(...around),
        (key, [, wrap], between, outside) => {
          const pasted = outside(between.map(spread).reduce((text, damage) => damage(text), wrap(key.pem)));
          fc.pre(pasted !== key.line);
          const reading = readKey(pasted);
          expect(reading.kind === 'public' && reading.repairs.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
