import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { boxes, type Box } from '../../support/boxes';
import { exampleNow } from '../../content/examples/token-example';
import { keyFile, makeToken } from '../../support/made-token';

/** Milliseconds for a property of many long texts on a busy machine. */
const timeout = 60_000;
const readingOf = z.looseObject({
  verdict: z.string(),
  value: z.string().optional(),
  account: z.array(z.looseObject({ start: z.number(), end: z.number(), label: z.string() })).default([]),
});
const beside = { tokenKey: keyFile('rsa-2048.spki.pem'), now: exampleNow };
const claims = { iss: 'www.example.com', iat: exampleNow - 60, exp: exampleNow + 540 };
const tokenOf = (sub: string) => makeToken({ ...claims, sub });

/** The boxes that read one token, and say ok of it. */
const readers = boxes.filter(({ name }) => ['token/token', 'keys/pairToken'].includes(name));
const readIn = async ({ read }: Box, text: string) =>
  readingOf.parse((await read(text, beside)) ?? { verdict: 'empty' });

const sub = fc.stringMatching(/^visitor-[a-z\d]{4,12}$/);
/** What a token is copied with, all of which fits. */
const place = fc.constantFrom<(token: string) => string>(
  (token) => token,
  (token) => `Authorization: Bearer ${token}`,
  (token) => `  "${token}",\r\n`,
  (token) => `const token = '${token}';`,
  (token) => `{"access_token":"${token}","token_type":"Bearer"}`,
  (token) => `https://chat.example.com/start?token=${token}&lang=en`,
  (token) => token.replaceAll(/.{64}/g, '$&\n'),
  (token) => token.replaceAll(/.{74}/g, '$&=\r\n'),
  (token) => `\u001b[1;32m${token}\u001b[0m`,
  (token) => `[32m${token}[0m`,
  (token) => `JWT ${token}`,
  (token) => `Authorization: Token ${token}`,
);

test('the token boxes are there', () => {
  expect(readers).toHaveLength(2);
});

describe.each(readers)('$name', (box) => {
  test('takes a token in each place, and accounts for each character once', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(sub, place, async (id, wrap) => {
        const text = wrap(tokenOf(id));
        const { verdict, account } = await readIn(box, text);
        expect(verdict).toBe('ok');
        let at = 0;
        for (const { start, end } of account) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 40 },
    );
  });

  test('is never ok of two different tokens', { timeout }, async () => {
    const gap = fc.constantFrom('\n', ' ', ', ', '', '.', '"\n"', ' or ', '&old=', '\n\n> ');
    await fc.assert(
      fc.asyncProperty(sub, sub, place, place, gap, async (one, other, first, second, between) => {
        fc.pre(one !== other);
        const text = `${first(tokenOf(one))}${between}${second(tokenOf(other))}`;
        expect((await readIn(box, text)).verdict).not.toBe('ok');
      }),
      { numRuns: 60 },
    );
  });

  test('is never ok with more behind or before it than is read', { timeout }, async () => {
    const filler = fc.constantFrom(
      'and more ',
      'A',
      '=',
      '.',
      'eyJ',
      '%20x',
      '{"a":1}\n',
      '\u200bx',
      '# \n',
      '; a=b',
    );
    await fc.assert(
      fc.asyncProperty(sub, place, filler, fc.boolean(), async (id, wrap, piece, isFirst) => {
        const padding = piece.repeat(Math.ceil(180_000 / piece.length));
        const text = wrap(tokenOf(id));
        const { verdict } = await readIn(box, isFirst ? `${padding}\n${text}` : `${text}\n${padding}`);
        expect(verdict).not.toBe('ok');
      }),
      { numRuns: 30 },
    );
  });

  test('is never ok with a sentence before or behind it', { timeout }, async () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 3, maxLength: 7 })
      .map((words) => `And ${words.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(sub, place, sentence, fc.boolean(), async (id, wrap, words, isFirst) => {
        const text = wrap(tokenOf(id));
        const { verdict } = await readIn(box, isFirst ? `${words}\n${text}` : `${text}\n${words}`);
        expect(verdict).not.toBe('ok');
      }),
      { numRuns: 60 },
    );
  });
});

test('two tokens without anything between them are told as two', async () => {
  for (const box of readers)
    expect(await box.read(tokenOf('visitor-1') + tokenOf('visitor-2'), beside)).toMatchObject({
      verdict: 'stop',
      reason: 'several-tokens',
    });
});

test('a token says something else with each letter of it that is changed', { timeout }, async () => {
  const [box] = readers.filter(({ name }) => name === 'token/token');
  await fc.assert(
    fc.asyncProperty(sub, place, fc.nat(), async (id, wrap, seed) => {
      if (!box) throw new Error('test: there is no box token/token.');
      const text = wrap(tokenOf(id));
      const before = await readIn(box, text);
      const places = before.account.flatMap(({ start, end, label }) =>
        label === 'value' ? Array.from({ length: end - start }, (_, at) => start + at) : [],
      );
      const at = places[seed % places.length] ?? 0;
      const letter = text.charAt(at) === 'A' ? 'B' : 'A';
      fc.pre(text.charAt(at) !== '.');
      const after = await readIn(box, text.slice(0, at) + letter + text.slice(at + 1));
      expect(after.verdict).not.toBe('ok');
    }),
    { numRuns: 60 },
  );
});
