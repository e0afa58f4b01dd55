import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  explainBytes,
  identityChecks,
  sampleVisitor,
  writeIdentity,
  type Visitor,
} from '../../../src/domain/embed/identity-payload';
import { bytes, comment } from '../../../src/domain/embed/identity-payload.en';

const usual = { name: 'name', email: 'email' };
const known: Visitor = { ...sampleVisitor, guest: 'Guest' };
const guest: Visitor = { ...known, name: '', email: '' };
/** Runs the generated code as a server would. */
const run = (visitor: Visitor, members = usual): unknown =>
  runInNewContext(`${writeIdentity(visitor, members, 'javascript')}\nJSON.stringify(userPayload)`);
const parsed = (visitor: Visitor): unknown => JSON.parse(writeIdentity(visitor, usual, 'json'));

const hostile = [
  '"; throw 1; //',
  "'); throw 1; //",
  '\\',
  '`${1}`',
  '</script><script>throw 1</script>',
  '<!--',
  'a\nb\r\u2028\u2029c',
  '\u0000\ud800',
  '"},"admin":true,"x":{"y":"',
  '__proto__',
];

describe('the payload of a visitor', () => {
  test('is JSON with the exact names', () => {
    expect(writeIdentity(known, usual, 'json')).toBe(
      '{\n  "name": "Mina Okafor",\n  "email": "mina.okafor@example.com"\n}',
    );
    const renamed = { name: 'full-name', email: 'Mail' };
    expect(writeIdentity(known, renamed, 'json')).toContain('"full-name": "Mina Okafor"');
    expect(run(known, renamed)).toBe('{"full-name":"Mina Okafor","Mail":"mina.okafor@example.com"}');
  });

  test('is code that a server can run', () => {
    expect(writeIdentity(known, usual, 'javascript')).toBe(
      [
        `// ${comment}`,
        "const visitor = { name: 'Mina Okafor', email: 'mina.okafor@example.com' };",
        "const visitorId = '7f3a9c21';",
        '',
        'const userPayload = {',
        "  name: visitor?.name || 'Guest',",
        '  email: visitor?.email || `visitor-${visitorId}@example.com`,',
        '};',
      ].join('\n'),
    );
    expect(run(known)).toBe('{"name":"Mina Okafor","email":"mina.okafor@example.com"}');
  });

  test('has an address of its own for each guest, in a domain that is nobody’s', () => {
    const sent = { name: 'Guest', email: 'visitor-7f3a9c21@example.com' };
    expect(parsed(guest)).toEqual(sent);
    expect(writeIdentity(guest, usual, 'javascript')).toContain('const visitor = null;');
    expect(run(guest)).toBe(JSON.stringify(sent));
    expect(parsed({ ...known, name: '' })).toEqual({ name: 'Guest', email: known.email });
    expect(run({ ...known, email: '' })).toBe(JSON.stringify({ name: known.name, email: sent.email }));
  });

  test('is where the web chat’s own arrives, with characters that a dialog reads written out', () => {
    expect(JSON.parse(writeIdentity({ ...known, name: '$x #1' }, usual, 'dialog'))).toEqual({
      context: {
        integrations: {
          chat: {
            private: { user_payload: { name: '\\$x \\#1', email: 'mina.okafor\\@example.com' } },
          },
        },
      },
    });
    expect(writeIdentity(known, usual, 'dialog')).toContain('"mina.okafor\\\\@example.com"');
  });

  test.each(hostile)('%j stays a text in every form', (text) => {
    const visitor = { ...known, name: text, email: text, guest: text };
    expect(parsed(visitor)).toEqual({ name: text, email: text });
    expect(run(visitor)).toBe(JSON.stringify({ name: text, email: text }));
    expect(run({ ...guest, guest: text })).toBe(
      JSON.stringify({ name: text, email: 'visitor-7f3a9c21@example.com' }),
    );
    const code = writeIdentity(visitor, usual, 'javascript');
    expect(code).not.toMatch(/[<\u2028\u2029]/);
    expect(code.split('\n')).toHaveLength(8);
    const escaped = text.replaceAll(/[$@#]/g, String.raw`\$&`);
    const user_payload = { name: escaped, email: escaped };
    expect(JSON.parse(writeIdentity(visitor, usual, 'dialog'))).toEqual({
      context: { integrations: { chat: { private: { user_payload } } } },
    });
  });
});

describe('the length of the payload', () => {
  test('is counted in bytes of UTF-8, as one line of JSON', () => {
    expect(bytesOf(known, usual)).toBe(56);
    expect(bytesOf({ ...known, name: 'Zoë' }, usual)).toBe(49);
  });

  test('is compared with what one block of a 2048-bit key holds', () => {
    expect(explainBytes(214)).toEqual({ verdict: 'ok', words: bytes.ok(214, 214) });
    expect(explainBytes(215)).toEqual({ verdict: 'warn', words: bytes.warn(215, 214) });
  });
});

describe('what is typed', () => {
  test('is used without the space around it', async () => {
    expect(await identityChecks.name.read('  Mina Okafor\n')).toMatchObject({
      verdict: 'ok',
      value: 'Mina Okafor',
    });
  });

  test('gets a warning where an address has no form of one, and is used', async () => {
    expect(await identityChecks.email.read('mina')).toMatchObject({
      verdict: 'warn',
      reason: 'not-an-address',
      value: 'mina',
    });
    expect(await identityChecks.email.read(known.email)).toMatchObject({ verdict: 'ok' });
  });

  const ids: readonly (readonly [id: string, verdict: 'ok' | 'stop'])[] = [
    ['7f3a9c21', 'ok'],
    ['x'.repeat(56), 'ok'],
    ['x'.repeat(57), 'stop'],
    ['mina@example.com', 'stop'],
    ['a b', 'stop'],
    ['${x}', 'stop'],
    ['`', 'stop'],
  ];
  test.each(ids)('the ID %j: %s', async (id, verdict) => {
    const reading = await identityChecks.visitorId.read(id);
    expect(reading?.verdict).toBe(verdict);
    if (verdict === 'stop') {
      expect(reading?.reason).toBe('other-characters');
    }
  });

  test('is refused where it is a private key or a token', async () => {
    for (const check of Object.values(identityChecks)) {
      const reading = await check.read('-----BEGIN RSA PRIVATE KEY----- throwaway');
      expect(reading).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
      expect(JSON.stringify(reading)).not.toContain('throwaway');
      expect(await check.read('eyJhbGciOiJub25lIn0.e30.')).toMatchObject({ reason: 'token', secret: true });
    }
  });
});
