import { createPublicKey, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  askedClaims,
  assembleClaims,
  signToken,
  takesJson,
  takesRs256,
  makeEphemeralPair,
} from '../../../src/domain/tokens/sign-token';
import type { TokenTarget } from '../../../src/domain/tokens/token-target';
import { inFolder } from '../../interop/run';
import { hasJava, hasOpenssl, verifyByJava, verifyByOpenssl } from '../../interop/tools';

const rule = { meaning: 'A meaning.', source: 'rfc-7519' };
const target: TokenTarget = {
  id: 'made-up',
  name: 'the made-up service',
  algorithms: ['RS256'],
  claims: [
    { ...rule, name: 'iss', need: 'required', example: 'shop.example' },
    { ...rule, name: 'sub', need: 'required', example: '5b0e7c12' },
    { ...rule, name: 'iat', need: 'required', example: '1795356000' },
    { ...rule, name: 'exp', need: 'required', example: '1795356600' },
    { ...rule, name: 'groups', need: 'optional', example: '["a"]' },
    { ...rule, name: 'user_payload', need: 'optional', example: 'Zm9v' },
    { ...rule, name: 'acr', need: 'ignored', example: 'loa1' },
    { ...rule, name: 'email', need: 'optional', example: 'ada@example.com' },
    { ...rule, name: 'nickname', need: 'optional' },
  ],
  life: { usual: 600, shortest: 60, longest: 3600, verdictBeyond: 'warn', skew: 0, source: 'rfc-7519' },
  findings: [],
  source: 'rfc-7519',
};
const now = 1_795_356_000;
const texts = new Map([
  ['iss', ' shop.example '],
  ['sub', 'a-1'],
]);

describe('the form of a target', () => {
  test('asks for claims with an example, but for times, the payload and what is ignored', () => {
    expect(askedClaims(target).map(({ name }) => name)).toEqual(['iss', 'sub', 'groups', 'email']);
    expect(
      askedClaims(target)
        .filter(takesJson)
        .map(({ name }) => name),
    ).toEqual(['groups']);
  });

  test('is for keys where RS256 is taken', () => {
    expect(takesRs256(target)).toBe(true);
    expect(takesRs256({ ...target, algorithms: ['HS256'] })).toBe(false);
  });
});

describe('the claims', () => {
  test('are in the order of the target, the times last and as whole seconds', () => {
    const given = new Map([
      ...texts,
      ['email', 'ada@example.com'],
      ['groups', '["a", 1]'],
      ['user_payload', 'Zm9v'],
    ]);
    expect(assembleClaims(target, { texts: given, now: now + 0.7, life: 600.9 })).toEqual({
      ok: true,
      claims: [
        ['iss', 'shop.example'],
        ['sub', 'a-1'],
        ['groups', ['a', 1]],
        ['user_payload', 'Zm9v'],
        ['email', 'ada@example.com'],
        ['iat', now],
        ['exp', now + 600],
      ],
    });
  });

  test('have no exp where no lifetime is given', () => {
    const assembled = assembleClaims(target, { texts, now, life: undefined });
    expect(assembled.ok && assembled.claims.map(([name]) => name)).toEqual(['iss', 'sub', 'iat']);
  });

  test('name what is missing and what is no JSON, each with what to do', () => {
    const given = new Map([
      ['iss', ' '],
      ['sub', 'a-1'],
      ['groups', '[a]'],
    ]);
    expect(assembleClaims(target, { texts: given, now, life: 600 })).toEqual({
      ok: false,
      problems: [
        expect.objectContaining({ claim: 'iss', reason: 'claim-missing' }),
        expect.objectContaining({ claim: 'groups', reason: 'claim-not-json' }),
      ],
    });
  });

  test('take no text that makes a token too long to be read', () => {
    const texts = new Map([
      ['iss', 'x'.repeat(50_000)],
      ['sub', 'x'.repeat(50_001)],
    ]);
    expect(assembleClaims(target, { texts, now, life: 600 })).toEqual({
      ok: false,
      problems: [expect.objectContaining({ claim: 'sub', reason: 'claim-too-long' })],
    });
  });

  test('take a name that objects have of their own as any other', async () => {
    const odd = {
      ...target,
      claims: [{ ...rule, name: '__proto__', need: 'optional', example: 'x' }],
    } as const;
    const assembled = assembleClaims(odd, { texts: new Map([['__proto__', 'x']]), now, life: 60 });
    const pair = await makeEphemeralPair();
    const token = await signToken(assembled.ok ? assembled.claims : [], pair.signer);
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).toBe(
      `{"__proto__":"x","iat":${String(now)},"exp":${String(now + 60)}}`,
    );
  });
});

describe('a token made with a throw-away pair', async () => {
  const pair = await makeEphemeralPair();
  const assembled = assembleClaims(target, { texts, now, life: 600 });
  const token = await signToken(assembled.ok ? assembled.claims : [], pair.signer);
  const key = createPublicKey({ key: Buffer.from(pair.publicKey, 'base64'), format: 'der', type: 'spki' });
  const pem = key.export({ type: 'spki', format: 'pem' }).toString();

  test('says RS256 and what was asked, in order', () => {
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(JSON.stringify(decodeJwt(token))).toBe(
      `{"iss":"shop.example","sub":"a-1","iat":${String(now)},"exp":${String(now + 600)}}`,
    );
  });

  test('is accepted by jose and by Node with the public key as PEM', async () => {
    const { payload } = await jwtVerify(token, await importSPKI(pem, 'RS256'), {
      algorithms: ['RS256'],
      currentDate: new Date((now + 1) * 1000),
    });
    expect(payload.sub).toBe('a-1');
    const [header = '', claims = '', signature = ''] = token.split('.');
    const signed = Buffer.from(`${header}.${claims}`);
    expect(key.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n });
    expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(
      verify('sha256', Buffer.from(`${header}.${claims}A`), key, Buffer.from(signature, 'base64url')),
    ).toBe(false);
  });

  test.skipIf(!hasOpenssl)('is accepted by OpenSSL', () => {
    expect(withPublicPem((file) => verifyByOpenssl(token, file))).toBe(true);
    expect(withPublicPem((file) => verifyByOpenssl(token.replace('.', '.A'), file))).toBe(false);
  });

  test.skipIf(!hasJava)('is accepted by Java', () => {
    expect(withPublicPem((file) => verifyByJava(token, file))).toBe(true);
    expect(withPublicPem((file) => verifyByJava(token.replace('.', '.A'), file))).toBe(false);
  });

  test('carries the key id that is given', async () => {
    const named = await signToken([], pair.signer, 'key-1');
    expect(decodeProtectedHeader(named)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'key-1' });
  });

  test('has a private half that cannot be exported', async () => {
    expect(pair.signer.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', pair.signer)).rejects.toThrow();
    expect(JSON.stringify(pair)).not.toMatch(/PRIVATE|"d"/);
  });

  function withPublicPem(ask: (file: string) => boolean): boolean {
    return inFolder((folder) => {
      const file = join(folder, 'public.pem');
      writeFileSync(file, pem);
      return ask(file);
    });
  }
});
