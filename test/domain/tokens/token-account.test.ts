import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { readToken } from '../../../src/domain/tokens/read-token';
import type { SignedTokenReading } from '../../../src/domain/tokens/token-reading';
import { isWhole } from '../../../src/domain/text/account';
import { writeToken } from '../../support/write-token';

const token = writeToken({ signature: 256 });
const signed = (pasted: string): SignedTokenReading => {
  const reading = readToken(pasted);
  if (reading.kind !== 'signed') throw new Error(`test: read as ${JSON.stringify(reading)}.`);
  return reading;
};
const isRead = (pasted: string): boolean => {
  const reading = readToken(pasted);
  return reading.kind === 'signed' && isWhole(reading.account);
};
const told = (pasted: string): string[] =>
  signed(pasted).account.map(({ start, end, label, name = '' }) => {
    const text = pasted.slice(start, end);
    return `${label} ${name}: ${text === token ? 'token' : text}`;
  });

const next = (letter = ''): string => String.fromCharCode(letter.charCodeAt(0) + 1);

test.each([
  ['base64', 'base64-around', (text: string) => Buffer.from(text).toString('base64')],
  ['base64 twice', 'base64-around', (text: string) => btoa(btoa(text))],
  ['hexadecimal digits', 'digits-around', (text: string) => Buffer.from(text).toString('hex')],
  ['a dump', 'digits-around', (text: string) => Buffer.from(text).toString('hex').replaceAll(/../g, '$& ')],
  ['bytes', 'digits-around', (text: string) => `[${[...Buffer.from(text)].join(', ')}]`],
  ['an answer in base64', 'base64-around', (text: string) => btoa(JSON.stringify({ token: text }))],
])('a token in %s is read as the token, and says so', (_, name, write) => {
  const reading = signed(write(token));
  expect(reading.compact).toBe(token);
  expect(reading.repairs.map((repair) => repair.name)).toContain(name);
  expect(isWhole(reading.account)).toBe(true);
});

describe('the account of a paste with a token', () => {
  test('names what is around the token', () => {
    expect(told(`Authorization: Bearer "${token}"\n`)).toEqual([
      'frame header-line: Authorization: ',
      'frame bearer: Bearer ',
      'repair quotes: "',
      'value : token',
      'repair quotes: "',
      'repair line-breaks: \n',
    ]);
    expect(told(`see ${token} and more`)).toEqual([
      'unread surrounding-text: see ',
      'value : token',
      'unread surrounding-text:  and more',
    ]);
    expect(signed(`one\ntwo\ntoken: ${token}\nmore`).unread).toBe('lines 1, 2 and 4');
  });

  const whole = [
    token,
    ` ${token}\n`,
    `Bearer ${token}`,
    `bearer bearer ${token}`,
    `Bearer <${token}>`,
    `X-Watson-Authorization: Bearer ${token}`,
    `const token = '${token}';`,
    `export const identityToken: string = "${token}";`,
    `instance.updateIdentityToken('${token}');`,
    `return "${token}";`,
    `{ "token": "${token}" }`,
    `identityToken: '${token}',`,
    `TOKEN=${token}`,
    `Cookie: session=${token}`,
    `Set-Cookie: session=${token}; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax`,
    `https://www.example.com/chat?token=${token}`,
    `https://www.example.com/chat?token=${token}&return_to=https%3A%2F%2Fwww.example.com#top`,
    `Cookie: _ga=GA1.2.12; session=${token}; theme=dark`,
    `session\t${token}\t.example.com\t/\t2026-12-01T10:20:30.000Z\t900\t✓\t✓`,
    `.example.com\tTRUE\t/\tTRUE\t1893456000\tsession\t${token}`,
    `{"token_type":"Bearer","access_token":"${token}","expires_in":3599}`,
    `token_type   : Bearer\r\nexpires_in   : 3599\r\naccess_token : ${token}\r\n`,
    `curl "https://www.example.com" -H "accept: */*" \\\n  -H "Authorization: Bearer ${token}" --compressed`,
    `https://www.example.com/back#id_token=${token}`,
    `\`\`\`jwt\n${token}\n\`\`\``,
    `**${token}**`,
    `b'${token}'`,
    `{"token": "b'${token}'"}`,
    Buffer.from(token).toString('base64'),
    `token: ${Buffer.from(token).toString('base64')}`,
    `> ${token.replaceAll(/.{70}/g, '$&\n> ')}`,
  ];

  test.each(whole)('is whole where each thing around has a name: %j', (pasted) => {
    expect(signed(pasted).compact).toBe(token);
    expect(signed(pasted).unread).toBeUndefined();
  });

  test('another letter of its value is another token, and of what is of no account the same one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(1_000_000), (pasted, seed) => {
        const { account } = signed(pasted);
        const places = [...pasted].flatMap((letter, at) => {
          const label = account.find(({ end }) => at < end)?.label;
          return /[a-z\d]/i.test(letter) && /^(?:value|inert|other)$/.test(label ?? '')
            ? [{ at, label }]
            : [];
        });
        // What was decoded is a repair from end to end.
        fc.pre(places.length > 0);
        const { at, label } = places[seed % places.length] ?? { at: 0, label: undefined };
        const changed =
          pasted.slice(0, at) +
          (/[a-y0-8]/i.test(pasted[at] ?? '') ? next(pasted[at]) : 'a') +
          pasted.slice(at + 1);
        const reading = readToken(changed);
        const isSame = reading.kind === 'signed' && reading.compact === token && isWhole(reading.account);
        expect(isSame, changed).toBe(label !== 'value');
      }),
      { numRuns: 400 },
    );
  });

  test('tells what was not read as that, and not as removed', () => {
    const reading = signed(`see ${token} and more`);
    expect(reading.unread).toBe('line 1');
    expect(reading.repairs).toEqual([]);
  });

  test.each([
    `Hello, here is the token: ${token}`,
    `${token} works`,
    `Cookie: session=${token}; other=${'abc123'.repeat(9)}`,
    `Cookie: session=${token}; and one more thing`,
    `{"access_token":"${token}","refresh_token":"xyz"}`,
    `https://www.example.com/chat?token=${token}&key=${'abc123'.repeat(9)}`,
    `https://www.example.com/chat?token=${token}&key=abc does not work`,
    `curl "https://www.example.com" -H "Authorization: Bearer ${token}" and then nothing`,
    `const token = '${token}'; const other = 'abc';`,
    `old: ${token.replace('.', '!')}\nnew: ${token}`,
    `${token}\n${token}`,
    `token: ${Buffer.from(token).toString('base64')}\nkind: Secret`,
  ])('is not whole beside text: %.50s', (pasted) => {
    expect(isRead(pasted)).toBe(false);
  });

  const pieces = [
    'a',
    ' ',
    '\n',
    '.',
    '"',
    "'",
    '`',
    '(',
    ';',
    '=',
    '&#46;',
    '%2E',
    '\u200b',
    '—',
    'Bearer ',
  ];
  const text = fc.array(fc.constantFrom(...pieces, 'x=', '{', '> ', '*', '\\n', 'é', '😀'), {
    maxLength: 12,
  });
  const anything = text.map((parts) => parts.join(''));

  test('covers every paste once and in order, and its values are the token', () => {
    fc.assert(
      fc.property(anything, anything, fc.nat(400), (before, after, at) => {
        const pasted = `${before} ${token.slice(0, at)}\u200b${token.slice(at)} ${after}`;
        const reading = readToken(pasted);
        if (reading.kind !== 'signed') return;
        const { account } = reading;
        expect(account.map(({ start, end }) => pasted.slice(start, end)).join('')).toBe(pasted);
        expect(account.every(({ start }, index) => start === (account[index - 1]?.end ?? 0))).toBe(true);
        expect(reading.unread === undefined).toBe(isWhole(account));
        expect(reading.compact).toContain(
          account
            .filter(({ label }) => label === 'value')
            .map(({ start, end }) => pasted.slice(start, end))
            .join('')
            .replaceAll('—', '-'),
        );
      }),
    );
  });

  test('a word beside a token, with other signs or without, is never passed over', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){1,4}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('\n', ' ', '. ', '; '), fc.boolean(), (words, seam, isBefore) => {
        // What begins like a header is taken for a part of one that was broken, and never fits.
        fc.pre(!words.endsWith('bearer') && !/^e[wy]/.test(words));
        expect(isRead(isBefore ? `${words}${seam}${token}` : `${token}${seam}${words}.`)).toBe(false);
      }),
    );
  });

  test('two tokens are never read as one, however many there are and whatever is between', () => {
    const seams = ['\n', ' ', '\n\n', ', ', '", "', '\ntoken: ', ' . ', '|', '.'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...seams),
        fc.constantFrom(256, 384, 512),
        (count, seam, signature) => {
          const other = writeToken({ claims: { sub: 'another' }, signature });
          const pasted = [...Array.from({ length: count }, () => token), other].join(seam);
          expect(isRead(pasted)).toBe(false);
          expect(isRead([other, token].join(seam))).toBe(false);
        },
      ),
    );
  });

  test('a megabyte of white space is accounted for', () => {
    const pasted = `${' '.repeat(500_000)}${token}${'\n'.repeat(500_000)}`;
    expect(signed(pasted).account.map(({ label, start, end }) => [label, end - start])).toEqual([
      ['repair', 500_000],
      ['value', token.length],
      ['repair', 500_000],
    ]);
  });

  test('text far behind or before a token is not read either', () => {
    for (const length of [300, 3_000, 90_000]) {
      expect(isRead(`${token}${' '.repeat(length)}eyJ`)).toBe(false);
      expect(isRead(`x${'\n'.repeat(length)}${token}`)).toBe(false);
    }
  });

  test('what goes over into a token damages it', () => {
    for (const before of ['eyJhbGciOiJIUzI1NiJ9\n', 'eyJ '.repeat(40)])
      expect(signed(before + token).header.broken).toBeDefined();
  });
});
