import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { loadRefusals, loadTargets } from '../../../src/content/receivers';
import { sources } from '../../../src/content/sources';
import {
  badTokens,
  makeRefusalKit,
  namesKey,
  outcomeOf,
  subjectOf,
  type KitId,
} from '../../../src/domain/tokens/refusal-kit';
import { said } from '../../../src/domain/tokens/refusal-kit.en';
import { assembleClaims, makeEphemeralPair, takesRs256 } from '../../../src/domain/tokens/sign-token';
import type { TokenTarget } from '../../../src/domain/tokens/token-target';
import { exampleNow } from '../../content/examples/token-example';

const all = await loadTargets();
const targets = all.filter(takesRs256);
const [pair, other] = await Promise.all([makeEphemeralPair(), makeEphemeralPair()]);
const key = await importSPKI(pemOf(pair.publicKey), 'RS256');
const now = exampleNow;

function pemOf(line: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${line}\n-----END PUBLIC KEY-----\n`;
}

async function kitFor(target: TokenTarget) {
  const texts = new Map(target.claims.map(({ name, example = '' }) => [name, example]));
  const assembled = assembleClaims(target, { texts, now, life: target.life.usual });
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.problems));
  const kid = namesKey(target) ? 'key-1' : undefined;
  const parts = { claims: assembled.claims, kid, now, signer: pair.signer, stranger: other.signer };
  return makeRefusalKit(target, { ...parts, publicPem: pemOf(pair.publicKey) });
}

/** What a careful service does with it. */
async function verify(token: string, good: JWTPayload, subject: string): Promise<void> {
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['RS256'],
    currentDate: new Date(now * 1000),
    maxTokenAge: 86_400,
    requiredClaims: [subject, 'exp'],
    ...(good.iss !== undefined && { issuer: good.iss }),
    ...(good.aud !== undefined && { audience: good.aud }),
  });
  // Where the good one has no issuer or audience, nor may another: jose has no option for that.
  if (payload.iss !== good.iss || JSON.stringify(payload.aud) !== JSON.stringify(good.aud))
    throw new Error('for others');
}

describe.each(targets)('the refusal kit for $id', (target) => {
  test('has one token that a careful service accepts, and eight that it refuses', async () => {
    const kit = await kitFor(target);
    const good = decodeJwt(kit[0]?.token ?? '');
    const outcomes = await Promise.all(
      kit.map(async ({ id, token }) => {
        const isAccepted = await verify(token, good, subjectOf(target)).then(
          () => true,
          () => false,
        );
        return [id, isAccepted] as const;
      }),
    );
    expect(Object.fromEntries(outcomes)).toEqual({
      good: true,
      ...Object.fromEntries(badTokens.map((id) => [id, false])),
    });
  });

  test('names sources that are there', async () => {
    const named = (await kitFor(target)).flatMap(({ source = [] }) => source);
    const answers = Object.values(await loadRefusals(target.id)).map(({ source }) => source);
    for (const source of [...named, ...answers]) expect(Object.keys(sources)).toContain(source);
  });
});

test.each(targets.filter(namesKey))('every token for $id names its key', async (target) => {
  const kids = (await kitFor(target)).map(({ token }) => decodeProtectedHeader(token).kid);
  expect(new Set(kids)).toEqual(new Set(['key-1']));
});

test('each bad token differs from the good one in one thing', async () => {
  const [target] = targets;
  if (!target) throw new Error('test: no target takes RS256.');
  const kit = new Map((await kitFor(target)).map(({ id, token }) => [id, token]));
  const good = decodeJwt(kit.get('good') ?? '');
  const differing = (id: KitId): string[] => {
    const claims = decodeJwt(kit.get(id) ?? '');
    return [...new Set([...Object.keys(good), ...Object.keys(claims)])].filter(
      (name) => JSON.stringify(claims[name]) !== JSON.stringify(good[name]),
    );
  };
  expect(Object.fromEntries(badTokens.map((id) => [id, differing(id)]))).toEqual({
    expired: ['iat', 'exp'],
    'other-key': [],
    'alg-none': [],
    'hs256-public': [],
    'other-issuer': ['iss'],
    'no-subject': ['sub'],
    'from-the-future': ['iat', 'exp'],
    'other-audience': ['aud'],
  });
});

test('the claim that names the person is the one that the service requires', () => {
  const messaging = all.find(({ claims }) => claims.every(({ name }) => name !== 'sub'));
  expect(messaging && subjectOf(messaging)).toBe('external_id');
  expect(said('external_id')['no-subject'].what).toContain('external_id');
});

test('the door is shut once eight were refused and the good one was accepted, and never before', () => {
  const refused = badTokens.map((id) => [id, 'refused'] as const);
  expect(outcomeOf(new Map(refused))).toEqual({ left: 1, open: [], isLocked: false });
  expect(outcomeOf(new Map([...refused, ['good', 'accepted']]))).toEqual({
    left: 0,
    open: [],
    isLocked: false,
  });
  expect(outcomeOf(new Map([...refused, ['good', 'refused']])).isLocked).toBe(true);
  expect(outcomeOf(new Map([...refused, ['alg-none', 'accepted'], ['good', 'accepted']])).open).toEqual([
    'alg-none',
  ]);
});
