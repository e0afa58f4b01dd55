import { SignJWT, decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectLinear } from '../../support/linear';
import { readLife, writeLife, type LifeWay } from '../../../src/domain/tokens/life';

const write = 'Write a number and one unit, such as 10m or 1h.';

/** What jsonwebtoken makes of them: its README, and `"120"` there is `"120ms"`. */
const understood: readonly (readonly [string, number, string])[] = [
  ['10m', 600, '10 minutes, read alike by jsonwebtoken and jose.'],
  ['1h', 3600, '1 hour, read alike by jsonwebtoken and jose.'],
  ['2 days', 172_800, '2 days, read alike by jsonwebtoken and jose.'],
  ["'10h'", 36_000, '10 hours, read alike by jsonwebtoken and jose.'],
  ['1.5 hrs', 5400, '1 hour 30 minutes, read alike by jsonwebtoken and jose.'],
  ['7d', 604_800, '7 days, read alike by jsonwebtoken and jose.'],
];

describe('a life with its unit', () => {
  test.each(understood)('%s is %d seconds', (text, seconds, words) => {
    expect(readLife(text)).toMatchObject({ verdict: 'ok', reason: 'life', seconds, words });
  });
});

const doubtful: readonly (readonly [string, string, number, string])[] = [
  [
    '3600',
    'life-in-digits',
    3600,
    'As a number this is 1 hour. As text, which is what a setting or an environment variable gives, jsonwebtoken takes it for milliseconds: the token lives 3 seconds. Write 1h, which cannot be misread.',
  ],
  [
    '600',
    'life-in-digits',
    600,
    'As a number this is 10 minutes. As text, which is what a setting or an environment variable gives, jsonwebtoken takes it for milliseconds: the token has expired when it is made. Write 10m, which cannot be misread.',
  ],
  [
    '"3600"',
    'life-in-quoted-digits',
    3,
    'In quotes, jsonwebtoken takes 3600 for milliseconds: the token lives 3 seconds. For 1 hour write 3600 without quotes, or 1h.',
  ],
  [
    '1M',
    'life-in-capital-m',
    60,
    'Both libraries read 1M as 1 minute: they take no notice of capitals, and know no months. For 30 days write 30d.',
  ],
  [
    '10000ms',
    'life-in-milliseconds',
    10,
    '10 seconds in jsonwebtoken; jose refuses milliseconds. Write 10s.',
  ],
  [
    '.5h',
    'life-in-jsonwebtoken-alone',
    1800,
    '30 minutes in jsonwebtoken; jose refuses this spelling. Both read 30m.',
  ],
  [
    '10m from now',
    'life-in-jose-alone',
    600,
    '10 minutes in jose; jsonwebtoken refuses this spelling. Both read 10m.',
  ],
];

describe('a life that is read in two ways', () => {
  test.each(doubtful)('%s warns: %s', (text, reason, seconds, words) => {
    expect(readLife(text)).toMatchObject({ verdict: 'warn', reason, seconds, words });
  });
});

const refused: readonly (readonly [string, string, string])[] = [
  [
    '1795356000',
    'life-a-date',
    `1795356000 is a date in seconds since 1970, as it stands in exp, and not a length. ${write}`,
  ],
  [
    '1795356000000',
    'life-a-date',
    `1795356000000 is a date in milliseconds since 1970, and not a length. ${write}`,
  ],
  ['0', 'life-of-nothing', `A token of this life has expired when it is made. ${write}`],
  ['-1h', 'life-of-nothing', `A token of this life has expired when it is made. ${write}`],
  [
    '"600"',
    'life-of-nothing',
    `In quotes, jsonwebtoken takes 600 for milliseconds, less than a second: the token has expired when it is made. ${write}`,
  ],
  ['1 month', 'life-in-months', 'Neither library knows months. Count days: 30d.'],
  [
    'PT10M',
    'life-as-iso-8601',
    `This is a length in the form of ISO 8601, which neither library reads. ${write}`,
  ],
  [
    '1h 30m',
    'life-in-two-units',
    'Both libraries read one number and one unit. Write the whole in the smaller one: 90m for 1h 30m.',
  ],
  [
    '60 * 60',
    'life-as-a-sum',
    'This is a sum, which code works out and a setting does not. Write the result with its unit, such as 1h.',
  ],
  ['1'.repeat(101), 'text-too-long', `This is longer than any length of time. ${write}`],
  [`10m${' '.repeat(2000)}or more`, 'text-too-long', `This is longer than any length of time. ${write}`],
  ['ten minutes', 'life-not-recognised', `Neither library reads this as a length. ${write}`],
];

describe('what is no length', () => {
  test.each(refused)('%s stops: %s', (text, reason, words) => {
    const reading = readLife(text);
    expect(reading).toMatchObject({ verdict: 'stop', reason, words });
    expect(reading).not.toHaveProperty('seconds');
  });

  test.each(['1'.repeat(17), '9'.repeat(100), `${'1'.repeat(17)}s`, '400 years', `"${'8'.repeat(20)}"`])(
    '%s is beyond any life',
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

  test('digits stand in four ways, and mean four things', () => {
    expect(readLife('3600')?.ways).toEqual([
      { library: 'jsonwebtoken', code: 'expiresIn: 3600', seconds: 3600, words: 'Lives 1 hour.' },
      { library: 'jsonwebtoken', code: "expiresIn: '3600'", seconds: 3, words: 'Lives 3 seconds.' },
      {
        library: 'jose',
        code: "setExpirationTime('3600')",
        words: 'Throws an error: it wants a unit.',
      },
      {
        library: 'jose',
        code: 'setExpirationTime(3600)',
        words: 'Sets exp to this very number, a date in seconds since 1970.',
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
  for (const piece of ['1', ' ', '1 m', '"', "'"]) await expectLinear(readLife, piece, 500_000);
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
