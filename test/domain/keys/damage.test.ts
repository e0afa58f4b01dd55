import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/content/keys/checks';
import { markRepairs } from '../../../src/domain/keys/reading/mark-repairs';
import { readKey } from '../../../src/domain/keys/read-key';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import {
  around,
  coded,
  dashes,
  inside,
  letters,
  lineMarks,
  spread,
  wraps,
  type Damage,
} from '../../support/damage';
import { keyFiles, textOf } from '../../support/keys/key-files';

const keys = ['rsa-2048.spki.pem', 'rsa-3072.spki.pem', 'rsa-4096.spki.pem'].map((file) => {
  const pem = textOf(file);
  return { pem, line: pem.replaceAll(/-----[^-]+-----|\n/g, '') };
});

/** Any mix of what can be repaired; a counterexample tells its steps. */
const damaged: fc.Arbitrary<Damage> = fc
  .tuple(
    fc.constantFrom(...wraps),
    fc.constantFrom(...letters),
    inside,
    fc.constantFrom(...dashes),
    fc.constantFrom(...around),
    fc.constantFrom(...coded),
  )
  .map(([[name, wrap], letter, between, dash, outside, code]) => {
    const damages = [wrap, letter, ...between.map(spread), dash, outside, code];
    const told = [name, letter, JSON.stringify(between), dash, outside, code].map(String).join(' | ');
    return Object.assign((text: string) => damages.reduce((rest, damage) => damage(rest), text), {
      [fc.toStringMethod]: () => told,
    });
  });

describe('damage on the way', () => {
  test('any mix of what can be repaired gives the same key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), damaged, (key, damage) => {
        const reading = readKey(damage(key.pem));
        expect(reading.kind === 'public' && writeOneLine(reading.key)).toBe(key.line);
      }),
      { numRuns: 800 },
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

  test.each(lineMarks.map((mark, index) => [index, mark] as const))(
    'marks at every line are taken off (%#)',
    (_, mark) => {
      for (const { pem, line } of keys) {
        const reading = readKey(mark(pem));
        expect(reading.kind === 'public' && writeOneLine(reading.key)).toBe(line);
      }
    },
  );

  test.each(['\n', '\r\n', ' \r\n'])(
    'a + alone on a line that ends with %j is a letter of the key',
    (end) => {
      for (const { pem, line } of keys) {
        const lines = pem.replaceAll('+', `${end}+${end}`).split('\n');
        const joined = `"${lines.join('\\n" .\n  "')}"`;
        const reading = readKey(joined);
        expect(reading.kind === 'public' && writeOneLine(reading.key)).toBe(line);
      }
    },
  );

  test('the paste is divided into what was used and what was removed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), damaged, (key, damage) => {
        const pasted = damage(key.pem);
        const reading = readKey(pasted);
        if (reading.kind !== 'public') throw new Error('not read');
        const stretches = markRepairs(pasted);
        expect(stretches.map(({ text }) => text).join('')).toBe(
          pasted.length > 20_000 ? pasted.trim() : pasted,
        );
        const names = new Set(reading.repairs.map(({ name }) => name));
        const plain = !['base64-twice', 'encoded-characters'].some((name) => names.has(name));
        const kept = stretches.flatMap(({ text, kept: isKept }) => (isKept ? [text] : [])).join('');
        if (plain)
          expect(kept.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')).toBe(
            key.line.replaceAll('=', ''),
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe('private keys that were damaged on the way', () => {
  const files = keyFiles.filter(({ kind }) => kind === 'private');
  // Damage takes the end of the first part away, and with it every part behind it.
  const inOnePart = files.filter(({ text }) => text.split('-----BEGIN').length < 3);

  test('come back in nothing that is said, however they were damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inOnePart.map(({ file }) => file)),
        damaged,
        async (file, damage) => {
          const text = textOf(file);
          const pasted = damage(text);
          const reading = readKey(pasted);
          expect(reading.kind).not.toBe('public');
          const said = JSON.stringify([reading, await checks.key.read(pasted)]);
          const windows = text.replaceAll(/-----[^-]+-----|\s/g, '').match(/[\w+/]{12}/g) ?? [];
          expect(windows.filter((window) => said.includes(window))).toEqual([]);
        },
      ),
      { numRuns: 800 },
    );
  });

  test('are refused as private keys where their bytes are whole', () => {
    const whole = files.filter(({ form }) => /^(?:encrypted )?PKCS#(?:1|8)$|^OpenSSH$/.test(form ?? ''));
    const plain = whole.filter(({ text }) =>
      /^-----BEGIN [A-Z ]+-----\n[\w+/=\n]+-----END [A-Z ]+-----\n$/.test(text),
    );
    expect(plain.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...plain.map(({ file }) => file)), damaged, (file, damage) => {
        expect(readKey(damage(textOf(file))).kind).toBe('private');
      }),
      { numRuns: 1000 },
    );
  });

  test.each(lineMarks.map((mark, index) => [index, mark] as const))(
    'are refused with marks at every line (%#)',
    (_, mark) => {
      const passed = files.filter(({ text }) => readKey(mark(text)).kind === 'public');
      expect(passed.map(({ file }) => file)).toEqual([]);
    },
  );

  test('are never divided, whatever reading is handed in', () => {
    const reading = readKey(textOf('rsa-2048.spki.pem'));
    if (reading.kind !== 'public') throw new Error('not read');
    for (const { file, text } of files) expect(markRepairs(text), file).toEqual([]);
  });
});

describe('anything', () => {
  test('is answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })),
        async (pasted) => {
          const reading = await checks.key.read(pasted);
          expect(reading?.words !== '').toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
