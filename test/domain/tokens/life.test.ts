import { SignJWT, decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectLinear } from '../../support/linear';
import { ways } from '../../../src/domain/tokens/life.en';
import { readLife, writeLife, type LifeWay } from '../../../src/domain/tokens/life';

/** What jsonwebtoken makes of them: its README, and `"120"` there is `"120ms"`. */
const understood: readonly (readonly [string, number])[] = [
  ['10m', 600],
  ['1h', 3600],
  ['2 days', 172_800],
  ["'10h'", 36_000],
  ['1.5 hrs', 5400],
  ['7d', 604_800],
];

describe('a lifetime with its unit', () => {
  test.each(understood)('%s is %d seconds', (text, seconds) => {
    expect(readLife(text)).toMatchObject({ verdict: 'ok', reason: 'life', seconds });
  });
});

const doubtful: readonly (readonly [string, string, number])[] = [
  ['3600', 'life-in-digits', 3600],
  ['600', 'life-in-digits', 600],
  ['"3600"', 'life-in-quoted-digits', 3],
  ['1M', 'life-in-capital-m', 60],
  ['10000ms', 'life-in-milliseconds', 10],
  ['.5h', 'life-in-jsonwebtoken-alone', 1800],
  ['10m from now', 'life-in-jose-alone', 600],
];

describe('a lifetime that is read in two ways', () => {
  test.each(doubtful)('%s warns: %s', (text, reason, seconds) => {
    expect(readLife(text)).toMatchObject({ verdict: 'warn', reason, seconds });
  });
});

const refused: readonly (readonly [string, string])[] = [
  ['1795356000', 'life-a-date'],
  ['1795356000000', 'life-a-date'],
  ['0', 'life-of-nothing'],
  ['-1h', 'life-of-nothing'],
  ['"600"', 'life-of-nothing'],
  ['1 month', 'life-in-months'],
  ['PT10M', 'life-as-iso-8601'],
  ['1h 30m', 'life-in-two-units'],
  ['60 * 60', 'life-as-a-sum'],
  ['1'.repeat(101), 'text-too-long'],
  [`10m${' '.repeat(2000)}or more`, 'text-too-long'],
  ['ten minutes', 'life-not-recognised'],
];

describe('what is no length', () => {
  test.each(refused)('%s stops: %s', (text, reason) => {
    const reading = readLife(text);
    expect(reading).toMatchObject({ verdict: 'stop', reason });
    expect(reading).not.toHaveProperty('seconds');
  });

  test.each(['1'.repeat(17), '9'.repeat(100), `${'1'.repeat(17)}s`, '400 years', `"${'8'.repeat(20)}"`])(
    '%s is beyond any lifetime',
    (text) => {
      expect(readLife(text)).toMatchObject({ verdict: 'stop', reason: 'life-beyond-centuries' });
    },
  );

  test('nothing is read from nothing, and white space around a length is none of it', () => {
    expect(readLife(' \n')).toBeUndefined();
    expect(readLife(`${' '.repeat(2000)}10m`)).toMatchObject({ verdict: 'ok', seconds: 600 });
  });
});

describe('what the libraries make of it', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('digits are written in four ways, and mean four things', () => {
    expect(readLife('3600')?.ways).toEqual([
      { library: 'jsonwebtoken', code: 'expiresIn: 3600', seconds: 3600, words: ways.lives(3600) },
      { library: 'jsonwebtoken', code: "expiresIn: '3600'", seconds: 3, words: ways.lives(3) },
      {
        library: 'jose',
        code: "setExpirationTime('3600')",
        words: ways.needsUnit,
      },
      {
        library: 'jose',
        code: 'setExpirationTime(3600)',
        words: ways.setsDate,
      },
    ] satisfies LifeWay[]);
  });

  // The library itself is the witness for its half.
  test.each([
    ...[...understood, ...doubtful].map(([text]) => text.replaceAll(/["']/g, '')),
    ...refused.map(([text]) => text.replaceAll(/["']/g, '')),
    '1 week',
    '+10m',
    '+ 10 m',
    '10  m',
    '90 Minutes',
    '1 y',
    '5s ago',
    '-5s ago',
  ])('jose reads %s as we say', async (text) => {
    const ours = readLife(`"${text}"`)?.ways.find(({ library }) => library === 'jose')?.seconds;
    expect(ours).toBe(await joseLife(text));
  });

  test('a quotation mark in the text does not end the code', () => {
    expect(readLife("1' + x + '2")?.ways[0]?.code).toBe(String.raw`expiresIn: '1\' + x + \'2'`);
  });
});

test('a length is written in its largest whole unit', () => {
  expect([86_400, 3600, 5400, 75, 0].map(writeLife)).toEqual(['1d', '1h', '90m', '75s', '0s']);
});

test('a long text is read at once', async () => {
  for (const piece of ['1', ' ', '1 m', '"', "'"]) await expectLinear(readLife, piece, 1_000_000);
});

/** Seconds from now to `exp`; `undefined` where jose throws. */
async function joseLife(text: string): Promise<number | undefined> {
  try {
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(text)
      .sign(new Uint8Array(32));
    return (decodeJwt(token).exp ?? 0) - Math.floor(Date.now() / 1000);
  } catch {
    return undefined;
  }
}
