import { describe, expect, test } from 'vitest';
import { loadTargets } from '../../../src/content/receivers';
import { sources } from '../../../src/content/sources';
import { makeChecklist } from '../../../src/domain/tokens/checklist';
import { sections, words as checks } from '../../../src/domain/tokens/checklist.en';
import { words } from '../../../src/domain/tokens/judge-token.en';
import { lifetimes } from '../../../src/domain/tokens/time-findings.en';
import {
  judgeAgain,
  judgeToken,
  type Judgement,
  type SeenToken,
} from '../../../src/domain/tokens/judge-token';
import { describeOther, unknownText } from '../../../src/domain/tokens/other-tokens';
import { lookAlikes } from '../../../src/domain/tokens/token-reading';
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
    const until = { service: 'the web chat', expires: now + 7200, now };
    const life = lifetimes['life-long']({ lifetime: 7860, shortest: 600, longest: 3600, service: '' });
    expect((await judge(long, signer)).reading).toMatchObject({
      verdict: 'warn',
      reason: 'life-long',
      words: `${words.meets({ ...until, isChecked: true })} ${life}`,
    });
    expect((await judge(long)).reading.words).toBe(
      `${words.meets({ ...until, isChecked: false })} ${life} ${words.more(1)}`,
    );
  });

  test('is judged anew as time goes on, without another look at the signature', async () => {
    const seen = await see(makeToken(claims), signer);
    expect(judgeAgain(seen, now + 548).reading).toMatchObject({
      verdict: 'ok',
      words:
        'This token meets the documented rules of the web chat until 22 Nov 2026, 14:20:09 UTC, in 1 second. Its signature fits the key below.',
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
  for (const { words: said, source } of [...lookAlikes.map(describeOther), unknownText]) {
    expect(said).toMatch(/\.$/);
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
      words: `${checks.signature} ${checks.nothingGiven}`,
    });
  });

  // Each with one fault, and the one line that says so.
  test.each([
    ['3.1', 'stop', makeToken(claims, { alg: 'PS256' }), 'beside alg'],
    ['3.2', 'stop', `${partOf({ alg: 'nOnE' })}.${partOf(claims)}.`, 'beside alg'],
    ['3.4', 'stop', makeToken(claims).slice(0, -3), 'at the signature'],
    ['3.6', 'warn', makeToken(claims, { alg: 'RS256', zip: 'DEF' }), 'beside zip'],
    ['3.8', 'stop', makeToken({ ...claims, sub: 'Ada Example' }), 'beside sub'],
    ['3.9', 'warn', makeToken({ ...claims, aud: 'x' }), 'beside aud'],
    [
      '3.10',
      'warn',
      makeToken(claims, { alg: 'RS256', jku: 'https://a.example', x5u: 'https://b.example' }),
      'beside jku (2 remarks in all)',
    ],
    ['3.11', 'warn', makeToken(claims, { alg: 'RS256', typ: 'at+jwt' }), 'beside typ'],
    ['3.12', 'warn', makeToken({ ...claims, lp_sdes: [] }), 'above the header'],
    ['RFC 7515, 4', 'stop', makeToken(claims, { alg: 'RS256', crit: ['exp'], exp: 1 }), 'beside crit'],
    ['RFC 7519, 4.1', 'stop', makeToken({ ...claims, exp: claims.exp * 1000 }), 'beside exp'],
  ] as const)('says at %s (%s) where the remark is', async (section, verdict, token, remark) => {
    const rows = makeChecklist(await see(token));
    expect(rows.find((row) => row.section === section)).toEqual({
      section,
      verdict,
      words: `${sections[section][0]} See the remark ${remark}.`,
    });
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
      expect(makeChecklist(seen).some((row) => row.words.includes('See the remark'))).toBe(true);
    }
  });
});
