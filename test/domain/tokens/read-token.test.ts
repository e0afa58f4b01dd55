import { fc } from '../../support/properties';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readToken } from '../../../src/domain/tokens/read-token';
import { words } from '../../../src/domain/tokens/token-repairs.en';
import type { SignedTokenReading } from '../../../src/domain/tokens/token-reading';
import { keyFiles } from '../../support/keys/key-files';
import { textsOf } from '../../support/texts';
import { writeToken } from '../../support/write-token';
import rfc7515 from '../../support/vectors/rfc7515.json';
import rfc7519 from '../../support/vectors/rfc7519.json';
import rfc7520 from '../../support/vectors/rfc7520.json';
import rfc7797 from '../../support/vectors/rfc7797.json';
import others from '../../support/vectors/wycheproof-jws-other.json';
import rsa from '../../support/vectors/wycheproof-jws-rsa.json';
import { expectLinear } from '../../support/linear';

const signed = (pasted: string): SignedTokenReading => {
  const reading = readToken(pasted);
  if (reading.kind !== 'signed') throw new Error(`test: read as ${JSON.stringify(reading)}.`);
  return reading;
};
const compactOf = (section: string): string => {
  const compact = rfc7515.tokens.find((token) => token.section === section)?.compact;
  if (compact === undefined) throw new Error(`test: RFC 7515 has no ${section} here.`);
  return compact;
};

/** RFC 7515, A.2: RS256, with - and _ in its signature, and two hyphens in a row. */
const token = compactOf('A.2');
const [header = '', claims = '', signature = ''] = token.split('.');

describe('the tokens of the standards', () => {
  test.each(rfc7515.tokens)('RFC 7515, $section, $alg: decodes as printed there', (vector) => {
    const reading = signed(vector.compact);
    expect(reading.compact).toBe(vector.compact);
    expect(reading.repairs).toEqual([]);
    expect(reading.header.members).toContainEqual(
      expect.objectContaining({ name: 'alg', value: vector.alg }),
    );
    expect(reading.signature.length).toBe(vector.signatureLength);
    if (vector.section === 'A.4') {
      // Its payload is the word Payload: nothing that a token could claim.
      expect(reading.claims).toMatchObject({ text: 'Payload', members: [], broken: { at: 0, what: 'json' } });
    } else {
      expect(reading.claims).toEqual({
        encoded: vector.compact.split('.')[1],
        text: rfc7515.claims,
        members: [
          { name: 'iss', value: 'joe', start: 1, end: 12 },
          { name: 'exp', value: 1_300_819_380, start: 16, end: 32 },
          { name: 'http://example.com/is_root', value: true, start: 36, end: 69 },
        ],
      });
    }
  });

  test.each([rfc7515.general, rfc7515.flattened])(
    'RFC 7515, $section, is a token written as JSON',
    ({ json }) => {
      expect(readToken(JSON.stringify(json))).toEqual({ kind: 'other', what: 'json-serialisation' });
      expect(readToken(JSON.stringify(json, null, 2))).toEqual({ kind: 'other', what: 'json-serialisation' });
    },
  );

  test.each(rfc7520.signatures)('RFC 7520, $section, $title: each form is known', ({ section, output }) => {
    for (const [form, given] of Object.entries<unknown>(output)) {
      const reading = readToken(typeof given === 'string' ? given : JSON.stringify(given));
      if (form !== 'compact') expect(reading).toEqual({ kind: 'other', what: 'json-serialisation' });
      else if (section === '4.5') expect(reading).toEqual({ kind: 'other', what: 'detached-token' });
      else expect(reading).toMatchObject({ kind: 'signed', compact: given, repairs: [] });
    }
  });

  test('RFC 7520, 4.1: the payload is given in full, though it is no JSON', () => {
    const [first] = rfc7520.signatures;
    expect(signed(first?.output.compact ?? '').claims.text).toBe(first?.payload);
  });

  test('RFC 7520, 6, and RFC 7519, appendix A: five parts are an encrypted token', () => {
    for (const given of [rfc7520.nested.compact, rfc7519['appendix A.1'], rfc7519['appendix A.2']]) {
      expect(readToken(given)).toEqual({ kind: 'other', what: 'encrypted-token' });
      expect(readToken(given.replaceAll('.', '.\n'))).toEqual({ kind: 'other', what: 'encrypted-token' });
    }
  });

  test('RFC 7519, sections 3.1 and 6.1, decode; the second has no signature', () => {
    expect(signed(rfc7519['section 3.1']).signature.length).toBe(32);
    expect(signed(rfc7519['section 6.1']).signature).toEqual({ encoded: '', length: 0 });
  });

  test('RFC 7797, section 4.2: a payload that is not encoded travels apart', () => {
    expect(readToken(rfc7797.detached)).toEqual({ kind: 'other', what: 'detached-token' });
    expect(readToken(JSON.stringify(rfc7797.flattened))).toEqual({
      kind: 'other',
      what: 'json-serialisation',
    });
  });

  test.each([...rsa.groups, ...others.groups].flatMap(({ tests }) => tests))(
    'Wycheproof $tcId, $comment: what is called valid decodes as it is, spaces and strays do not',
    ({ jws, result, comment }) => {
      const reading = readToken(jws);
      if (result === 'valid' && !/InvalidCharacter|emptyPayload/.test(comment)) {
        expect(reading).toMatchObject({ kind: 'signed', compact: jws, repairs: [] });
      }
      if (/[^\w.-]/.test(jws) && reading.kind === 'signed') {
        const { header: head, claims: body, signature: end, repairs } = reading;
        expect(head.broken ?? body.broken ?? end.broken ?? repairs[0], jws).toBeDefined();
      }
    },
  );
});

describe('a token in its wrapping', () => {
  const repaired: readonly (readonly [string, string, readonly string[]])[] = [
    ['Bearer', `Bearer ${token}`, [words.bearer]],
    [
      'a header line',
      `Authorization: Bearer ${token}\r\n`,
      [words['header-line'], words.bearer, words['line-breaks'](1)],
    ],
    ['a cookie', `token=${token}`, [words['name-in-front']]],
    ['a cookie line', `lang=en; token=${token}; theme=dark`, [words['name-in-front']]],
    [
      'a cookie line with another value that begins alike',
      `cart=eyJpdGVtcyI6MX0; token=${token}`,
      [words['name-in-front']],
    ],
    ['quotation marks', `"${token}"`, [words.quotes(2)]],
    ['typographic quotation marks', `“${token}”`, [words.quotes(2)]],
    [
      'a JSON answer',
      JSON.stringify({ token }),
      [words['name-in-front'], words['surrounding-text'], words.quotes(3)],
    ],
    [
      'an address',
      `https://www.example.com/chat?token=${token}&state=4#top`,
      [words['name-in-front'], words['surrounding-text']],
    ],
    // What was not read is shown as such.
    ['the path of an address', `https://www.example.com/t/${token}/read`, []],
    [
      'JavaScript',
      `const identityToken = '${token}';`,
      [words['name-in-front'], words['surrounding-text'], words.quotes(2), words['trailing-punctuation']],
    ],
    ['a code block', `\`\`\`\n${token}\n\`\`\``, [words['code-fence'], words['line-breaks'](2)]],
    ['a sentence', `Here it is: ${token}. Does it work?`, [words['name-in-front']]],
    ['a trailing full stop', `${token}.`, [words['trailing-punctuation']]],
    ['a trailing comma', `${token},`, [words['trailing-punctuation']]],
    ['lines of 76', token.replaceAll(/.{76}/g, '$&\r\n'), [words['line-breaks'](6)]],
    ['written line breaks', token.replaceAll('.', String.raw`.\n`), [words['literal-line-breaks'](2)]],
    ['spaces', token.replaceAll('.', ' . '), [words.spaces(4)]],
    ['non-breaking spaces', token.replace('.', '.\u00a0'), [words['non-breaking-spaces'](1)]],
    ['invisible characters', token.replaceAll('.', '\u200b.'), [words['invisible-characters'](2)]],
    ['percent codes', token.replaceAll('.', '%2E'), [words['encoded-characters'](2)]],
    ['typographic dots', token.replaceAll('.', '․'), [words.dots(2)]],
    ['typographic dashes', token.replaceAll('-', '–'), [words.dashes(6)]],
    [
      'the long dash that a word processor made of two hyphens',
      token.replaceAll('--', '—'),
      [words.dashes(2)],
    ],
    ['plain base64', token.replaceAll('-', '+').replaceAll('_', '/'), [words.base64(14)]],
    ['padding', `${header}.${claims}=.${signature}==`, [words.padding(3)]],
    [
      'a quoted e-mail',
      token.replaceAll(/.{76}/g, '$&\n> '),
      [words['reply-marks'](6), words['line-breaks'](6)],
    ],
    [
      'joined texts',
      `'${header}.' + '${claims}.' +\n  '${signature}'`,
      [words.quotes(2), words['joined-texts'](2)],
    ],
    ['base64 once more', Buffer.from(token).toString('base64'), [words['base64-around']]],
    ['bytes of Python', `b'${token}'`, [words['python-bytes'], words.quotes(2)]],
    ['white space around it', ` ${token}\n`, [words['line-breaks'](1), words.spaces(1)]],
  ];

  test.each(repaired)('%s is removed, and told', (_, pasted, said) => {
    const reading = signed(pasted);
    expect(reading.compact).toBe(token);
    expect(reading.repairs.map((repair) => repair.words)).toEqual(said);
  });

  test('a signature ends where its length is known, and goes on over a place where that of another key ends', () => {
    expect(signed(`${token} and so on, for ever`).compact).toBe(token);
    expect(signed(`${header}.${claims}.${signature.slice(0, 171)}\n${signature.slice(171)}`).compact).toBe(
      token,
    );
    const long = writeToken({ signature: 512 });
    const at = long.lastIndexOf('.') + 1 + 342;
    expect(signed(`${long.slice(0, at)} ${long.slice(at)}`).compact).toBe(long);
  });

  test('what a repair shows of before and after holds no part of the token', () => {
    for (const [, pasted] of repaired) {
      for (const { before = '', after = '' } of signed(pasted).repairs) {
        expect(before.length).toBeLessThan(20);
        expect(after.length).toBeLessThan(5);
      }
    }
  });

  const strays = [
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\n> ',
    String.raw`\n`,
    '" +\n  "',
    '<br>',
  ];
  const around = [
    (text: string) => text,
    (text: string) => `Bearer ${text}`,
    (text: string) => `"${text}"`,
    (text: string) => `Authorization: Bearer ${text}\n`,
    (text: string) => `token=${text}; path=/`,
    (text: string) => `{"token": "${text}", "expires_in": 3600}`,
    (text: string) => `\`\`\`\n${text}\n\`\`\``,
    (text: string) => `${text}.`,
    (text: string) => `const jwt = "${text}";`,
  ];
  const letters = [
    (text: string) => text,
    (text: string) => text.replaceAll('-', '‑'),
    (text: string) => text.replaceAll('-', '—'),
    (text: string) => text.replaceAll('-', '+').replaceAll('_', '/'),
    (text: string) => text.replaceAll('.', '．'),
    (text: string) => text.replaceAll('.', '%2e'),
  ];

  test('any mix of what can be repaired gives the same token, and is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(token, compactOf('A.1'), compactOf('A.3')),
        fc.constantFrom(...letters),
        fc.constantFrom(...strays, ''),
        fc.integer({ min: 5, max: 80 }),
        fc.constantFrom(...around),
        (compact, write, stray, every, wrap) => {
          const spread = write(compact).replaceAll(
            new RegExp(`[\\w+/]{${String(every)}}(?!$)`, 'g'),
            `$&${stray}`,
          );
          const pasted = wrap(spread);
          const reading = readToken(pasted);
          expect(reading.kind === 'signed' && reading.compact, pasted).toBe(compact);
          if (pasted !== compact)
            expect(reading.kind === 'signed' && reading.repairs.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1500 },
    );
  }, 30_000);
});

describe('a broken token', () => {
  test('cut in the claims, it gives what is before the cut', () => {
    const reading = signed(token.slice(0, 60));
    expect(reading.header.members.map(({ name }) => name)).toEqual(['alg']);
    expect(reading.claims.members.map(({ name }) => name)).toEqual(['iss', 'exp']);
    expect(reading.claims.broken).toEqual({
      at: 29,
      what: 'json',
      why: 'too-early',
    });
    expect(reading.signature).toEqual({ encoded: '', length: 0 });
  });

  test('cut in the signature, it gives how much of it is left', () => {
    expect(signed(token.slice(0, 300)).signature.length).toBe(138);
  });

  test('with a strange character in the claims, it gives what is before it', () => {
    const reading = signed(`${header}.${claims.slice(0, 40)}~${claims.slice(41)}.${signature}`);
    expect(reading.claims.members.map(({ name }) => name)).toEqual(['iss', 'exp']);
    expect(reading.claims.broken).toEqual({
      at: 40,
      what: 'base64url',
      why: 'other-character',
      sign: '~',
    });
    expect(reading.signature.length).toBe(256);
  });

  test('with a letter too few, it says where letters are left over', () => {
    const reading = signed(`${header}.${claims.slice(0, -1)}.${signature}`);
    expect(reading.claims.broken).toEqual({
      at: 92,
      what: 'base64url',
      why: 'odd-letter',
    });
  });

  test('in another character set, it says where, and gives all members', () => {
    const latin = Buffer.from('{"sub":"Zoë","exp":1}', 'latin1').toString('base64url');
    const reading = signed(`${header}.${latin}.${signature}`);
    expect(reading.claims.broken).toEqual({
      at: 10,
      what: 'utf-8',
      why: 'bytes',
    });
    expect(reading.claims.members.map(({ name }) => name)).toEqual(['sub', 'exp']);
  });

  test('a replacement character that was written is no break', () => {
    const written = Buffer.from('{"sub":"\ufffd"}').toString('base64url');
    expect(signed(`${header}.${written}.${signature}`).claims.broken).toBeUndefined();
  });

  test('without its first letters, it gives claims and signature all the same', () => {
    const reading = signed(token.slice(4));
    expect(reading.header.broken).toMatchObject({ at: 0, what: 'json' });
    expect(reading.claims.members).toHaveLength(3);
    expect(reading.signature.length).toBe(256);
  });

  test('with a part too many, it says so where the part begins', () => {
    expect(signed(`${token}.AAAA`).signature.broken).toEqual({
      at: 342,
      what: 'base64url',
      why: 'full-stop',
    });
  });
});

describe('what is no token', () => {
  test.each([
    ['', { kind: 'empty' }],
    [' \n\u200b ', { kind: 'empty' }],
    [`${header}.${claims}`, { kind: 'other', what: 'two-parts' }],
    [`${header}..${signature}`, { kind: 'other', what: 'detached-token' }],
    [`${token}\n${compactOf('A.1')}`, { kind: 'other', what: 'several-tokens' }],
    ['3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3', { kind: 'other', what: 'uuid' }],
    ['https://www.example.com/chat', { kind: 'other', what: 'web-address' }],
    ['a'.repeat(100_001), { kind: 'other', what: 'too-long' }],
    ['{"ciphertext":"AAAA","iv":"AAAA"}', { kind: 'other', what: 'encrypted-token' }],
    ['the token of the assistant', { kind: 'text' }],
    ['www', { kind: 'text' }],
    [`v4.public.${signature}`, { kind: 'other', what: 'paseto' }],
    [`v2.local.${signature}`, { kind: 'other', what: 'paseto' }],
    ['<saml2p:Response xmlns:saml2p="urn:x"><saml2:Assertion/>', { kind: 'other', what: 'saml' }],
    [
      Buffer.from('<?xml version="1.0"?><samlp:Response ID="_1">').toString('base64'),
      { kind: 'other', what: 'saml' },
    ],
    ['Basic YWRhOm1hZGUtdXA=', { kind: 'other', what: 'basic-credentials' }],
    ['Authorization: Basic YWRhOm1hZGUtdXA=', { kind: 'other', what: 'basic-credentials' }],
    [
      'eyJ1IjoxfQ:1tQk2a:CN4ymTHilWg3dqqaQ1Kb0LJ1KG3zFgMAxJuk6EGDMBM',
      { kind: 'other', what: 'signed-cookie' },
    ],
    [
      's%3AmadeUp0123456789.CN4ymTHilWg3dqqaQ1Kb0LJ1KG3zFgMAxJuk6EGDMBM',
      { kind: 'other', what: 'signed-cookie' },
    ],
    ['.eJyrVipOLS7OzM9T.agAAAQ.ZleFVoaCOYbIdDYnMROXUgFMtgs', { kind: 'other', what: 'signed-cookie' }],
    [
      Buffer.from('{"iv":"bWFkZS11cA==","value":"eA==","mac":"00"}').toString('base64'),
      { kind: 'other', what: 'signed-cookie' },
    ],
    ['{"sub": "visitor-1", "exp": 1}', { kind: 'other', what: 'claims-alone' }],
    [claims, { kind: 'other', what: 'claims-alone' }],
    [signature, { kind: 'other', what: 'signature-alone' }],
    ['ya29.a0AfB_byC-madeUp0123456789abcdefghij', { kind: 'other', what: 'opaque-token' }],
    ['Bearer ghs_madeUp0123456789abcdefghijklmnopqrst', { kind: 'other', what: 'opaque-token' }],
    ['"0.AXoA-madeup_madeup.AgABAAEAAAD4"', { kind: 'other', what: 'opaque-token' }],
    [
      'Jt8qBlLasELuernaL3Rn2Bf2fASZYxdTYgyJLSXv1Kq+DW8sjKd2t05fTJb5IfgO=',
      { kind: 'other', what: 'opaque-token' },
    ],
    ['0123456789abcdef0123456789abcdef', { kind: 'other', what: 'api-key' }],
    ['visitor-7f3a91c2', { kind: 'text' }],
    ['ada@example.com', { kind: 'text' }],
  ])('%.40j', (pasted, reading) => {
    expect(readToken(pasted)).toEqual(reading);
  });

  test('the same token twice is one token', () => {
    expect(signed(`${token}\n${token}`).compact).toBe(token);
  });

  test.each(keyFiles.filter(({ kind }) => kind !== 'text'))('$file is named as a key', ({ text, kind }) => {
    const reading = readToken(text);
    if (kind === 'private') expect(reading).toEqual({ kind: 'other', what: 'private-key' });
    if (kind === 'public') expect(reading).toEqual({ kind: 'other', what: 'public-key' });
  });
});

describe('a private key', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const forms = [
    pem,
    pem.replaceAll('\n', ' '),
    pem.replaceAll('\n', String.raw`\n`),
    pem.replaceAll(/-----[^-]+-----|\n/g, ''),
    String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
    JSON.stringify(privateKey.export({ format: 'jwk' })),
    Buffer.from(pem).toString('base64'),
  ];

  test.each(forms)('never comes back, alone or beside a token', (form) => {
    for (const pasted of [form, `${form}\n${token}`, `${token}\n${form}`, `key: ${form}, token: ${token}`]) {
      expect(readToken(pasted)).toEqual({ kind: 'other', what: 'private-key' });
    }
  });

  test('never comes back beside two tokens', () => {
    for (const form of forms) {
      expect(readToken(`${token}\n${form}\n${compactOf('A.1')}`)).toEqual({
        kind: 'other',
        what: 'private-key',
      });
    }
  });

  test('never comes back inside a token either', () => {
    const jwk = privateKey.export({ format: 'jwk' });
    for (const held of [{ jwk }, { key: pem }, { key: pem.replaceAll('\n', ' ') }]) {
      const inHeader = writeToken({ header: { alg: 'RS256', ...held } });
      expect(readToken(inHeader)).toEqual({ kind: 'other', what: 'private-key' });
      expect(readToken(writeToken({ claims: held }))).toEqual({ kind: 'other', what: 'private-key' });
    }
  });

  test('at the end of a megabyte is seen', () => {
    expect(readToken('log line\n'.repeat(110_000) + pem)).toEqual({ kind: 'other', what: 'private-key' });
  });
});

describe('any text', { timeout: 30_000 }, () => {
  const pieces = [
    ...[
      'a',
      'A',
      '-',
      '—',
      '=',
      '.',
      ' a',
      '\n',
      '{',
      '"',
      "'",
      '\\',
      '%',
      '&',
      '<',
      '\u200b\n',
      'é',
      '🤖',
      '\f',
      '*',
      '> ',
    ],
    ...[
      'eyJ',
      'eyJ.',
      'eyJ.eyJ.',
      'eyJ ',
      'eyJhbGciOiJSUzI1NiJ9.',
      '.eyJ',
      'a.eyJ',
      'aaaaaaaaa.eyJ ',
      'ZXlK',
      'ZXlK ',
    ],
    ...[
      'eyJhbGciOiJSUzI1NiJ9.eyJ.a ',
      'eyJhbGciOiJSUzI1NiJ9 ',
      '"a" "b"',
      '" + "',
      'Bearer ',
      'token=',
      'Authorization:',
    ],
    ...[
      '%2E',
      String.raw`\n`,
      '&#46;',
      '#a',
      '?.',
      '{"a":',
      '[',
      '"signatures":',
      'kty"d":"',
      'MII',
      '-----BEGIN ',
    ],
  ];

  test.each(pieces)('the time of %j grows in proportion to its length', async (piece) => {
    // Below and above the length up to which a text is read whole.
    for (const length of [80_000, 1_000_000]) {
      await expectLinear(readToken, piece, length);
      await expectLinear((text) => readToken(`${header}.${text}`), piece, length);
    }
  });

  test('the time of a token grows in proportion to its length', async () => {
    const tokenOf = (list: string): string => {
      const long = Buffer.from(JSON.stringify({ sub: 'visitor-1', list })).toString('base64url');
      return `${header}.${long}.${signature}`;
    };
    await expectLinear((list) => signed(tokenOf(list)), '1234,', 60_000);
  });

  test('never throws, and no repair shows the signature', () => {
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...pieces, token, header, claims), fc.string({ unit: 'binary' })), {
        maxLength: 12,
      })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(mixed, (pasted) => {
        const reading = readToken(pasted);
        if (reading.kind === 'signed')
          expect(textsOf(reading.repairs).join('')).not.toContain(signature.slice(0, 20));
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});
