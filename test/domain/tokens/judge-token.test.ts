import { describe, expect, test } from 'vitest';
import { loadTargets } from '../../../src/content/receivers';
import { sources } from '../../../src/content/sources';
import { makeChecklist } from '../../../src/domain/tokens/checklist';
import {
  judgeAgain,
  judgeToken,
  type Judgement,
  type SeenToken,
} from '../../../src/domain/tokens/judge-token';
import { otherTokens, unknownText } from '../../../src/domain/tokens/other-tokens';
import { keyFile, makeToken, partOf } from '../../support/made-token';

/** 22 November 2026, 14:11:00 UTC. */
const now = Date.UTC(2026, 10, 22, 14, 11, 0) / 1000;
const claims = { sub: 'visitor-3f2b8c1e', iss: 'shop.example.com', iat: now - 660, exp: now + 549 };
const targets = await loadTargets();
const signer = keyFile('rsa-2048.spki.pem');
const stranger = keyFile('rsa-2048-other.spki.pem');

async function judge(pasted: string, key?: string, id = 'web-chat'): Promise<Judgement> {
  const target = targets.find((each) => each.id === id);
  if (!target) throw new Error(`test: no target ${id}.`);
  const judgement = await judgeToken(pasted, {
    target,
    now,
    others: targets,
    ...(key !== undefined && { key }),
  });
  if (!judgement) throw new Error('test: nothing was judged.');
  return judgement;
}

async function see(pasted: string, key?: string): Promise<SeenToken> {
  const { seen } = await judge(pasted, key);
  if (!seen) throw new Error('test: that was no signed token.');
  return seen;
}

describe('what the receiver will do with a token', () => {
  test('is said of its signature before its claims, since a forged claim counts for nothing', async () => {
    const expired = makeToken({ ...claims, iat: now - 3600, exp: now - 60 });
    expect((await judge(expired, stranger)).reading).toMatchObject({ verdict: 'stop', reason: 'wrong-key' });
    expect((await judge(expired, signer)).reading).toMatchObject({ verdict: 'stop', reason: 'expired' });
  });

  test('is said of its algorithm before its signature', async () => {
    const unsigned = `${partOf({ alg: 'none' })}.${partOf(claims)}.`;
    const { reading } = await judge(unsigned, signer);
    expect(reading).toMatchObject({ verdict: 'stop', reason: 'alg-none' });
    expect(reading).not.toHaveProperty('value');
  });

  test('is a doubt where a claim is one, whoever signed it', async () => {
    const long = makeToken({ ...claims, exp: now + 7200 });
    expect((await judge(long, signer)).reading).toMatchObject({
      verdict: 'warn',
      reason: 'life-long',
      words:
        'Meets the documented rules of the web chat until 22 Nov 2026, 16:11:00 UTC, in 2 hours. It lives for 2 hours 11 minutes, and whoever copies it can use it that long. Our advice is 10 minutes to 1 hour.',
    });
    expect((await judge(long)).reading.words).toBe(
      'Meets the documented rules of the web chat until 22 Nov 2026, 16:11:00 UTC, in 2 hours, if its signature holds. It lives for 2 hours 11 minutes, and whoever copies it can use it that long. Our advice is 10 minutes to 1 hour. One more remark is below.',
    );
  });

  test('is judged anew as time goes on, without another look at the signature', async () => {
    const seen = await see(makeToken(claims), signer);
    expect(judgeAgain(seen, now + 548).reading).toMatchObject({
      verdict: 'ok',
      words:
        'Meets the documented rules of the web chat until 22 Nov 2026, 14:20:09 UTC, in 1 second. Its signature fits the key below.',
    });
    expect(judgeAgain(seen, now + 549).reading).toMatchObject({ verdict: 'stop', reason: 'expired' });
  });

  test('quotes nothing of it that could turn the sentence around', async () => {
    const { reading } = await judge(makeToken(claims, { alg: 'RS\u202e256' }));
    expect(reading.words).toContain(String.raw`“RS\u202e256”`);
  });

  test('is not said of white space', async () => {
    const [target] = targets;
    if (!target) throw new Error('test: no targets.');
    expect(await judgeToken(' \n\u200b', { target, now, others: [] })).toBeUndefined();
  });
});

test('every look-alike has words, and a source that there is', () => {
  for (const { words, source } of [...Object.values(otherTokens), unknownText]) {
    expect(words).toMatch(/\.$/);
    expect(Object.keys(sources)).toContain(source);
  }
});

describe('the list of what was looked at', () => {
  test('goes through section 3 of RFC 8725 in its order', async () => {
    const rows = makeChecklist(await see(makeToken(claims), signer));
    expect(rows.map(({ section, verdict }) => [section, verdict])).toEqual([
      ...['3.1', '3.2', '3.3', '3.4'].map((section) => [section, 'ok']),
      ['3.5', 'open'],
      ...['3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12'].map((section) => [section, 'ok']),
      ['RFC 7515, 4', 'ok'],
      ['RFC 7519, 4.1', 'ok'],
    ]);
  });

  test('leaves open what nothing was given to check with', async () => {
    expect(makeChecklist(await see(makeToken(claims)))[2]).toEqual({
      section: '3.3',
      verdict: 'open',
      words: 'The signature is checked, and a failure refuses the whole. Nothing was given to check it with.',
    });
  });

  // Each with one fault, and the one line that says so.
  test.each([
    [
      '3.1',
      'stop',
      makeToken(claims, { alg: 'PS256' }),
      'The algorithm is the receiver’s choice. See the remark beside alg.',
    ],
    [
      '3.2',
      'stop',
      `${partOf({ alg: 'nOnE' })}.${partOf(claims)}.`,
      'No token without a signature. See the remark beside alg.',
    ],
    ['3.4', 'stop', makeToken(claims).slice(0, -3), 'All input is checked. See the remark at the signature.'],
    [
      '3.6',
      'warn',
      makeToken(claims, { alg: 'RS256', zip: 'DEF' }),
      'Nothing is compressed. See the remark beside zip.',
    ],
    [
      '3.8',
      'stop',
      makeToken({ ...claims, sub: 'Ada Example' }),
      'Issuer and subject. See the remark beside sub.',
    ],
    ['3.9', 'warn', makeToken({ ...claims, aud: 'x' }), 'Audience. See the remark beside aud.'],
    [
      '3.10',
      'warn',
      makeToken(claims, { alg: 'RS256', jku: 'https://a.example', x5u: 'https://b.example' }),
      'What a token says of keys is not trusted. See the remark beside jku (2 remarks in all).',
    ],
    ['3.11', 'warn', makeToken(claims, { alg: 'RS256', typ: 'at+jwt' }), 'Type. See the remark beside typ.'],
    [
      '3.12',
      'warn',
      makeToken({ ...claims, lp_sdes: [] }),
      'Kinds of tokens are told apart. See the remark above the header.',
    ],
    [
      'RFC 7515, 4',
      'stop',
      makeToken(claims, { alg: 'RS256', crit: ['exp'], exp: 1 }),
      'No name twice, no unknown demand. See the remark beside crit.',
    ],
    [
      'RFC 7519, 4.1',
      'stop',
      makeToken({ ...claims, exp: claims.exp * 1000 }),
      'Times, in seconds. See the remark beside exp.',
    ],
  ])('says at %s (%s) where the remark is', async (section, verdict, token, words) => {
    const rows = makeChecklist(await see(token));
    expect(rows.find((row) => row.section === section)).toEqual({ section, verdict, words });
    const others = rows.filter((row) => row.section !== section && ['warn', 'stop'].includes(row.verdict));
    expect(others).toEqual([]);
  });

  test('has a line for every remark there can be', async () => {
    const tokens = [
      makeToken({ ...claims, sub: 7, nbf: 'x' }),
      makeToken(`{"sub":"a","sub":"b","exp":${String(now + 60)}}`),
      makeToken('{"sub":'),
      makeToken('[]'),
      makeToken(claims).slice(0, 80),
    ];
    for (const token of tokens) {
      const seen = await see(token);
      expect(seen.marks.length).toBeGreaterThan(0);
      expect(makeChecklist(seen).some(({ words }) => words.includes('See the remark'))).toBe(true);
    }
  });
});
