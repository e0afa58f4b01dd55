import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { examineToken, generalFindings } from '../../../src/domain/tokens/examine-token';
import { readToken } from '../../../src/domain/tokens/read-token';
import type { SignedTokenReading } from '../../../src/domain/tokens/token-reading';
import type { TokenMark, TokenTarget } from '../../../src/domain/tokens/token-target';
import { expectLinear } from '../../support/linear';
import { writeToken, type TokenPieces } from '../../support/write-token';

/** 22 November 2026, 14:05:09 UTC. */
const now = 1_795_356_309;
const clean = { sub: 'visitor-7f3a91c2', iat: now, exp: now + 1800 };
const header = { alg: 'RS256', typ: 'JWT' };

/** A service that nobody has heard of. */
const desk: TokenTarget = {
  id: 'made-up',
  name: 'the made-up desk',
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  claims: [
    { name: 'sub', need: 'optional', meaning: 'The id of the person.', source: 'rfc-7519-4-1-2' },
    { name: 'exp', need: 'optional', meaning: 'The end.', source: 'rfc-7519-4-1-4' },
  ],
  life: {
    usual: 1800,
    shortest: 600,
    longest: 3600,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: [],
  source: 'rfc-7519',
};
const undecided: TokenTarget = { ...desk, otherAlgorithms: 'warn' };
const strict: TokenTarget = {
  ...desk,
  life: { ...desk.life, longest: 420, shortest: 60, verdictBeyond: 'stop', skew: 120 },
};

/** Private, and thrown away with this run. */
const whole = writeToken({ claims: clean });
const parts = whole.split('.');

interface Row {
  readonly pieces?: TokenPieces;
  /** The token as it is pasted, where it cannot be put together from pieces. */
  readonly given?: string;
  readonly target?: TokenTarget;
  /** What else has to be said about such a token. */
  readonly also?: readonly string[];
  /** What its message names of the token. */
  readonly holds?: readonly string[];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The next letter at the end of a part: where it has bits to spare, the bytes stay the same. */
function nudged(token: string, part: number): string {
  const all = token.split('.');
  const text = all[part] ?? '';
  const last = alphabet[alphabet.indexOf(text.slice(-1)) + 1] ?? '';
  const changed = text.slice(0, -1) + last;
  expect(Buffer.from(changed, 'base64url')).toEqual(Buffer.from(text, 'base64url'));
  return all.with(part, changed).join('.');
}

const withClaims = (claims: object): TokenPieces => ({ claims: { ...clean, ...claims } });
const withHeader = (extra: object): TokenPieces => ({ header: { ...header, ...extra }, claims: clean });

/** By reason: a token of which the row speaks. */
const rows: Readonly<Record<string, Row>> = {
  'cut-short': {
    given: whole.slice(0, 60),
  },
  'start-missing': {
    given: whole.slice(5),
  },
  'header-letters': {
    given: whole.replace('.', '!.'),
    holds: ['character 37', '“!”'],
  },
  'header-utf-8': {
    pieces: {
      header: Uint8Array.of(...Buffer.from('{"alg":"RS256","kid":"'), 0xe9, 0x22, 0x7d),
      claims: clean,
    },
    holds: ['character 23'],
  },
  'header-json': {
    pieces: { header: '{"alg":"RS256" "typ":"JWT"}', claims: clean },
    holds: ['character 16'],
  },
  'header-byte-order-mark': {
    pieces: { header: '\ufeff{"alg":"RS256"}', claims: clean },
  },
  'header-repeated': {
    pieces: { header: '{"alg":"none","alg":"RS256"}', claims: clean, signature: 256 },
  },
  'claims-letters': {
    given: [parts[0], `${parts[1]?.slice(0, 20) ?? ''}#${parts[1]?.slice(21) ?? ''}`, parts[2]].join('.'),
    holds: ['character 21', '“#”'],
  },
  'claims-utf-8': {
    pieces: { claims: Uint8Array.of(...Buffer.from('{"sub":"Zo'), 0xeb, 0x22, 0x7d) },
    holds: ['character 11'],
  },
  'claims-no-object': {
    pieces: { claims: '"visitor-7f3a91c2"' },
  },
  'claims-json': {
    pieces: { claims: "{'sub':'visitor-7f3a91c2'}" },
    holds: ['character 2'],
  },
  'claims-byte-order-mark': {
    pieces: { claims: `\ufeff${JSON.stringify(clean)}` },
  },
  'claims-repeated': {
    pieces: { claims: `{"sub":"visitor-1",${JSON.stringify(clean).slice(1)}` },
  },
  'signature-letters': {
    given: `${whole.slice(0, -9)}~${whole.slice(-8)}`,
    holds: ['character 334', '“~”'],
  },
  'header-unused-bits': {
    given: nudged(writeToken(withHeader({ kid: 'a' })), 0),
  },
  'claims-unused-bits': {
    given: nudged(writeToken(withClaims({ jti: 'a' })), 1),
  },
  'signature-unused-bits': {
    given: nudged(whole, 2),
  },
  'alg-missing': {
    pieces: { header: { typ: 'JWT' }, claims: clean },
    holds: ['RS256'],
  },
  'alg-not-text': {
    pieces: withHeader({ alg: 256 }),
    holds: ['RS256'],
  },
  'alg-none': {
    pieces: { header: { alg: 'none' }, claims: clean },
    holds: ['RS256'],
  },
  'alg-none-disguised': {
    pieces: { header: { alg: 'nOnE' }, claims: clean, signature: 0 },
    holds: ['“nOnE”', 'RS256'],
  },
  'alg-spelling': {
    pieces: withHeader({ alg: 'rs256' }),
    holds: ['“rs256”', 'RS256'],
  },
  'alg-unknown': {
    pieces: withHeader({ alg: 'RSA-OAEP' }),
    holds: ['“RSA-OAEP”', 'RS256'],
  },
  'alg-shared-secret': {
    pieces: withHeader({ alg: 'HS256' }),
    holds: ['HS256', 'RS256'],
  },
  'alg-not-taken': {
    pieces: withHeader({ alg: 'ES256' }),
    holds: ['ES256', 'RS256'],
  },
  'alg-undocumented': {
    pieces: withHeader({ alg: 'PS256' }),
    target: undecided,
    holds: ['PS256', 'RS256'],
  },
  'typ-other': {
    pieces: withHeader({ typ: 'at+jwt' }),
    holds: ['“at+jwt”'],
  },
  'nested-token': {
    pieces: { header: { ...header, cty: 'JWT' }, claims: whole },
  },
  'cty-other': {
    pieces: withHeader({ cty: 'json' }),
    holds: ['“json”'],
  },
  'crit-malformed': {
    pieces: withHeader({ crit: [] }),
  },
  'crit-unknown': {
    pieces: withHeader({ crit: ['http://example.com/until'], 'http://example.com/until': 1 }),
  },
  'unencoded-claims': {
    pieces: withHeader({ crit: ['b64'], b64: false }),
  },
  'b64-needless': {
    pieces: withHeader({ crit: ['b64'], b64: true }),
  },
  'zip-in-signed': {
    pieces: withHeader({ zip: 'DEF' }),
  },
  'enc-in-signed': {
    pieces: withHeader({ enc: 'A128GCM' }),
  },
  'jwk-in-header': {
    pieces: withHeader({ jwk: { kty: 'RSA', n: 'q83v', e: 'AQAB' } }),
  },
  'jku-in-header': {
    pieces: withHeader({ jku: 'https://example.com/keys.json' }),
  },
  'x5u-in-header': {
    pieces: withHeader({ x5u: 'https://example.com/certificate.pem' }),
  },
  'x5c-in-header': {
    pieces: withHeader({ x5c: ['q83v'] }),
  },
  'kid-not-text': {
    pieces: withHeader({ kid: 7 }),
  },
  'kid-odd': {
    pieces: withHeader({ kid: '../../dev/null' }),
  },
  'iss-not-text': {
    pieces: withClaims({ iss: ['www.example.com'] }),
  },
  'sub-not-text': {
    pieces: withClaims({ sub: 1042 }),
  },
  'sub-empty': {
    pieces: withClaims({ sub: '' }),
  },
  'aud-malformed': {
    pieces: withClaims({ aud: { id: 'x' } }),
  },
  'jti-not-text': {
    pieces: withClaims({ jti: 7 }),
  },
  'exp-left-out': {
    pieces: { claims: { sub: 'visitor-7f3a91c2', iat: now } },
    holds: ['30 minutes'],
  },
  'password-in-claims': {
    pieces: withClaims({ userPassword: 'q83v' }),
  },
  'exp-not-number': {
    pieces: withClaims({ exp: String(now) }),
  },
  'exp-negative': {
    pieces: withClaims({ exp: -1 }),
  },
  'exp-beyond': {
    pieces: withClaims({ exp: 1e30 }),
    holds: ['31 digits'],
  },
  'exp-microseconds': {
    pieces: withClaims({ exp: now * 1e6 }),
    holds: ['16 digits', '1000000'],
  },
  'exp-milliseconds': {
    pieces: withClaims({ exp: now * 1000 }),
    holds: ['13 digits'],
  },
  'exp-fraction': {
    pieces: withClaims({ exp: now + 1800.5 }),
  },
  'iat-not-number': {
    pieces: withClaims({ iat: String(now) }),
  },
  'iat-negative': {
    pieces: withClaims({ iat: -1 }),
  },
  'iat-beyond': {
    pieces: withClaims({ iat: 1e30 }),
    holds: ['31 digits'],
  },
  'iat-microseconds': {
    pieces: withClaims({ iat: now * 1e6 }),
    holds: ['16 digits', '1000000'],
  },
  'iat-milliseconds': {
    pieces: withClaims({ iat: now * 1000 }),
    holds: ['13 digits'],
  },
  'iat-fraction': {
    pieces: withClaims({ iat: now + 0.5 }),
  },
  'nbf-not-number': {
    pieces: withClaims({ nbf: String(now) }),
  },
  'nbf-negative': {
    pieces: withClaims({ nbf: -1 }),
  },
  'nbf-beyond': {
    pieces: withClaims({ nbf: 1e30 }),
    holds: ['31 digits'],
  },
  'nbf-microseconds': {
    pieces: withClaims({ nbf: now * 1e6 }),
    holds: ['16 digits', '1000000'],
  },
  'nbf-milliseconds': {
    pieces: withClaims({ nbf: now * 1000 }),
    holds: ['13 digits'],
  },
  'nbf-fraction': {
    pieces: withClaims({ nbf: now - 0.5 }),
  },
  'exp-before-iat': {
    pieces: withClaims({ exp: now - 60, iat: now }),
    holds: ['1 minute'],
  },
  expired: {
    pieces: withClaims({ iat: now - 12_600, exp: now - 10_800 }),
    holds: ['3 hours'],
  },
  'not-yet-valid': {
    pieces: withClaims({ nbf: now + 540 }),
    holds: ['9 minutes'],
  },
  'iat-beyond-skew': {
    pieces: withClaims({ iat: now + 300, exp: now + 600 }),
    target: strict,
    holds: ['5 minutes', '2 minutes'],
  },
  'iat-in-future': {
    pieces: withClaims({ iat: now + 300 }),
    holds: ['5 minutes'],
  },
  'life-beyond-limit': {
    pieces: withClaims({ exp: now + 600 }),
    target: strict,
    holds: ['10 minutes', '7 minutes'],
  },
  'life-long': {
    pieces: withClaims({ exp: now + 86_400 }),
    holds: ['1 day', '10 minutes', '1 hour'],
  },
  'life-of-seconds': {
    pieces: withClaims({ exp: now + 3 }),
    holds: ['3 seconds'],
  },
  'life-short': {
    pieces: withClaims({ exp: now + 90 }),
    holds: ['1 minute 30 seconds'],
  },
  'exp-ticks': {
    pieces: withClaims({ exp: 638_900_000_000_000_000 }),
    holds: ['18 digits'],
  },
  'iat-ticks': {
    pieces: withClaims({ iat: 638_900_000_000_000_000 }),
    holds: ['18 digits'],
  },
  'nbf-ticks': {
    pieces: withClaims({ nbf: 638_900_000_000_000_000 }),
    holds: ['18 digits'],
  },
  'graph-token': {
    pieces: {
      header: { ...header, nonce: 'bWFkZS11cA' },
      claims: { ...clean, aud: '00000003-0000-0000-c000-000000000000' },
    },
  },
  'plain-base64': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${'q6+/'.repeat(85)}qw==`,
  },
  padded: {
    given: `${whole}==`,
  },
  'signature-hex': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${'9a0b'.repeat(128)}`,
  },
  'signature-text': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${Buffer.from(`SHA2-256(stdin)= ${'9a0b'.repeat(128)}\n`).toString('base64url')}`,
  },
  'signature-twice': {
    given: `${parts[0] ?? ''}.${parts[1] ?? ''}.${Buffer.from(parts[2] ?? '').toString('base64url')}`,
  },
  'signature-der': {
    given: `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${parts[1] ?? ''}.${Buffer.from(`3044${`0220${'5a'.repeat(32)}`.repeat(2)}`, 'hex').toString('base64url')}`,
    also: ['alg-not-taken'],
  },
  'signature-missing': {
    pieces: { claims: clean, signature: 0 },
  },
  'signature-small-key': {
    pieces: { claims: clean, signature: 128 },
  },
  'signature-length': {
    pieces: { claims: clean, signature: 250 },
    holds: ['RS256'],
  },
};

describe('every row', () => {
  test('has an example here, a source in src/content/sources.ts, and a name in kebab-case', () => {
    expect(Object.keys(rows).toSorted()).toEqual(
      generalFindings(desk)
        .map(({ reason }) => reason)
        .toSorted(),
    );
    expect(generalFindings(desk).filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    expect(generalFindings(desk).filter(({ reason }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(reason))).toEqual(
      [],
    );
  });

  test.each(Object.entries(rows))('%s speaks of such a token alone, and of what is in it', (reason, row) => {
    const marks = marksOf(tokenOf(row), row.target);
    expect(marks.map((mark) => mark.reason).toSorted()).toEqual([reason, ...(row.also ?? [])].toSorted());
    for (const held of row.holds ?? []) expect(wordsOf(reason, row)).toContain(held);
  });

  test.each(Object.entries(rows))('%s is said calmly', (reason, row) => {
    expect(wordsOf(reason, row)).not.toMatch(/\b(?:invalid|please|oops|error|sorry|undefined)\b|!(?!”)/i);
    expect(wordsOf(reason, row)).toMatch(/\.$/);
  });

  test('no two say the same', () => {
    const words = Object.entries(rows).map(([reason, row]) => wordsOf(reason, row));
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });
});

describe('all rows together', () => {
  test('say nothing of a clean token', () => {
    expect(marksOf(whole)).toEqual([]);
  });

  test('say the stops first, then the rest, each in the order in which the token is read', () => {
    const token = writeToken({
      header: { kid: '/etc/passwd', alg: 'none', typ: 'at+jwt' },
      claims: { exp: now + 86_400, sub: '', iat: now * 1000 },
      signature: 0,
    });
    expect(marksOf(token).map(({ reason, verdict }) => `${verdict} ${reason}`)).toEqual([
      'stop alg-none',
      'stop sub-empty',
      'stop iat-milliseconds',
      'warn kid-odd',
      'warn typ-other',
      'warn life-long',
    ]);
  });

  test('take the last of two members of one name, as most readers do', () => {
    const token = writeToken({ header: '{"alg":"RS256","alg":"none"}', claims: clean, signature: 256 });
    expect(marksOf(token).map(({ reason }) => reason)).toEqual(['header-repeated', 'alg-none']);
  });

  test('never ask for what could not be read any more', () => {
    const cut = examineToken(readSigned(whole.slice(0, 50)), strictAbout('exp', 'sub'), now);
    expect(cut.map(({ reason }) => reason)).toEqual(['cut-short']);
    const without = examineToken(readSigned(writeToken({ claims: {} })), strictAbout('exp', 'sub'), now);
    expect(without.map(({ words }) => words)).toEqual([
      'There is no sub, and the made-up desk requires one. The id of the person.',
      'There is no exp, and the made-up desk requires one. The end.',
    ]);
  });

  test('keep a long number to the last digit', () => {
    const [mark] = marksOf(writeToken({ claims: '{"sub":"visitor-7f3a91c2","exp":17953563091795356309}' }));
    expect(mark?.words).toBe('The exp has 20 digits, and seconds have 10, such as 1795356309.');
  });

  test('take a number in a claim for no key', () => {
    const token = writeToken({ header: {}, claims: { iss: { k: 1_000_000_000_000_000 } }, signature: 0 });
    expect(readToken(token).kind).toBe('signed');
  });

  test('never throw, whatever the members are', () => {
    const names = [
      'alg',
      'typ',
      'cty',
      'crit',
      'b64',
      'zip',
      'jwk',
      'kid',
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'nbf',
    ];
    const members = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(members, members, fc.integer({ min: 0, max: 600 }), (some, others, signature) => {
        const reading = readSigned(writeToken({ header: some, claims: others, signature }));
        for (const target of [desk, undecided, strict]) {
          for (const { words } of examineToken(reading, target, now)) expect(words).toMatch(/\S\.$/);
        }
      }),
      { numRuns: 200, examples: [[{}, { alg: { k: -100_000_000_000_000 } }, 0]] },
    );
  });

  test('take time that grows in proportion to their length', async () => {
    for (const piece of ['a', 'a@', '_', ' ', 'aB-']) {
      await expectLinear(
        (value) => {
          const claims = { ...clean, sub: value, jti: value, [value]: 1 };
          return examineToken(readSigned(writeToken({ claims }).slice(0, 99_999)), desk, now);
        },
        piece,
        30_000,
      );
    }
  });
});

describe('the checklist of RFC 8725', () => {
  test.each(['none', 'None', 'NONE', 'nOnE', ' none'])('%s is no algorithm in any spelling', (alg) => {
    const [mark] = marksOf(writeToken({ header: { alg }, claims: clean, signature: 0 }));
    expect(mark).toMatchObject({
      verdict: 'stop',
      at: { part: 'header', member: 'alg' },
      source: 'rfc-8725-3-2',
    });
  });

  test.each(['HS256', 'HS384', 'HS512'])('%s is refused where a public key checks', (alg) => {
    expect(marksOf(writeToken({ header: { alg }, claims: clean }))).toContainEqual(
      expect.objectContaining({ reason: 'alg-shared-secret', verdict: 'stop', source: 'rfc-8725-3-1' }),
    );
  });

  test.each([
    ['HS256', 32],
    ['HS384', 48],
    ['HS512', 64],
    ['ES256', 64],
    ['ES384', 96],
    ['ES512', 132],
    ['RS256', 256],
    ['RS256', 384],
    ['RS512', 512],
    ['PS256', 256],
  ])(
    '%s with %i bytes has the length that RFC 7518 gives it, and with one byte more has not',
    (alg, signature) => {
      const reasons = (bytes: number) =>
        marksOf(writeToken({ header: { alg }, claims: clean, signature: bytes })).map(({ reason }) => reason);
      expect(reasons(signature)).not.toContain('signature-length');
      expect(reasons(signature + 1)).toContain('signature-length');
    },
  );
});

function readSigned(token: string): SignedTokenReading {
  const reading = readToken(token);
  if (reading.kind !== 'signed') throw new Error(`test: read as ${JSON.stringify(reading)}.`);
  return reading;
}

function strictAbout(...names: readonly string[]): TokenTarget {
  return {
    ...desk,
    claims: desk.claims.map((rule) => (names.includes(rule.name) ? { ...rule, need: 'required' } : rule)),
  };
}

function wordsOf(reason: string, row: Row): string | undefined {
  return marksOf(tokenOf(row), row.target).find((mark) => mark.reason === reason)?.words;
}

function tokenOf({ given, pieces = {} }: Row): string {
  return given ?? writeToken(pieces);
}

function marksOf(token: string, target: TokenTarget = desk): TokenMark[] {
  return examineToken(readSigned(token), target, now);
}
