import { fromMilliseconds, lifeOf, sayDistance, sayLength, sayTime, timeOf } from './times';
import type { Member } from './token-reading';
import type { TokenFinding, TokenSeen, TokenTarget } from './token-target';

/** NumericDate of RFC 7519, section 2: seconds. Thirteen digits are milliseconds, sixteen microseconds. */
const fromMicroseconds = 1e14;
const beyondTimes = 1e17;
/** Tenths of microseconds since the year 1: the years 1902 and 2219. */
const ticksFrom = 6e17;
const ticksUntil = 7e17;

const names = [
  ['exp', 'rfc-7519-4-1-4'],
  ['iat', 'rfc-7519-4-1-6'],
  ['nbf', 'rfc-7519-4-1-5'],
] as const;

/** Rows of the times: their form, then what they say together and of now. */
export const timeFindings: readonly TokenFinding[] = [
  ...names.flatMap(([name, source]) => formFindings(name, source)),
  {
    reason: 'exp-before-iat',
    verdict: 'stop',
    at: { part: 'claims', member: 'exp' },
    when: (seen) => (lifeOf(seen) ?? 1) <= 0,
    words: (seen) => {
      const life = lifeOf(seen) ?? 0;
      const distance = life === 0 ? 'at the very second' : `${sayLength(life)} before`;
      return `It ends ${distance} it begins: exp is not later than iat. Add the life of the token to the time of now, both in seconds.`;
    },
    source: 'rfc-7519-4-1-4',
  },
  {
    reason: 'expired',
    verdict: 'stop',
    at: { part: 'claims', member: 'exp' },
    when: (seen) => {
      const end = timeOf(seen, 'exp');
      return end !== undefined && end <= seen.now - seen.target.life.skew && (lifeOf(seen) ?? 1) > 0;
    },
    words: (seen) =>
      `It expired ${sayDistance(timeOf(seen, 'exp') ?? 0, seen.now)}, on ${sayTime(timeOf(seen, 'exp') ?? 0)}. A new one is needed. If this one is new, a clock is wrong: that of the server that made it, or of this device.`,
    source: 'rfc-7519-4-1-4',
  },
  {
    reason: 'not-yet-valid',
    verdict: 'stop',
    at: { part: 'claims', member: 'nbf' },
    when: (seen) => (timeOf(seen, 'nbf') ?? 0) > seen.now + seen.target.life.skew,
    words: (seen) =>
      `It is valid from ${sayTime(timeOf(seen, 'nbf') ?? 0)} on, ${sayDistance(timeOf(seen, 'nbf') ?? 0, seen.now)}. Leave nbf out, or set it to the time of now; if it was, a clock is wrong.`,
    source: 'rfc-7519-4-1-5',
  },
];

/** Rows of the form of one time, of which the first that matches speaks. */
function formFindings(name: string, source: string): readonly TokenFinding[] {
  const rows: readonly (readonly [
    string,
    TokenFinding['verdict'],
    (member: Member, value: number) => boolean,
    string | ((member: Member) => string),
  ])[] = [
    [
      'not-number',
      'stop',
      ({ value }) => typeof value !== 'number',
      ({ value }) =>
        `The ${name} is ${kindOf(value)}. It is a number of seconds without quotation marks, such as 1795356309.`,
    ],
    [
      'negative',
      'stop',
      (_, value) => value < 0,
      `The ${name} is below zero, a time before 1970. It is a number of seconds, such as 1795356309.`,
    ],
    [
      'ticks',
      'stop',
      (_, value) => value >= ticksFrom && value < ticksUntil,
      (member) =>
        `The ${name} has ${String(digitsOf(member))} digits, so it counts the ticks of .NET. Tokens count seconds since 1970, such as 1795356309: take ToUnixTimeSeconds().`,
    ],
    [
      'beyond',
      'stop',
      (_, value) => value >= beyondTimes,
      (member) =>
        `The ${name} has ${String(digitsOf(member))} digits, and seconds have 10, such as 1795356309.`,
    ],
    [
      'microseconds',
      'stop',
      (_, value) => value >= fromMicroseconds,
      (member) =>
        `The ${name} has ${String(digitsOf(member))} digits, so it counts microseconds. Tokens count seconds: divide it by 1000000, for ${say(member, 1e6)}.`,
    ],
    [
      'milliseconds',
      'stop',
      (_, value) => value >= fromMilliseconds,
      (member) =>
        `The ${name} has ${String(digitsOf(member))} digits, so it counts milliseconds. Tokens count seconds: divide it by 1000, for ${say(member, 1000)}.`,
    ],
    [
      'fraction',
      'warn',
      (_, value) => !Number.isInteger(value),
      `The ${name} has a fraction of a second. That is allowed, but some readers refuse it: round it down.`,
    ],
  ];
  return rows.map(([kind, verdict, , words], index) => ({
    reason: `${name}-${kind}`,
    verdict,
    at: { part: 'claims', member: name },
    when: ({ claim }) => {
      const member = claim(name);
      if (!member) return false;
      const value = typeof member.value === 'number' ? member.value : 0;
      return rows.findIndex(([, , matches]) => matches(member, value)) === index;
    },
    words: ({ claim }) => {
      const member = claim(name);
      if (typeof words === 'string') return words;
      return member ? words(member) : '';
    },
    source: kind === 'not-number' ? source : 'rfc-7519-2',
  }));
}

function kindOf(value: Member['value']): string {
  if (typeof value === 'string') return /^[\d.]+$/.test(value) ? 'a number in quotation marks' : 'a text';
  if (value === null) return 'null';
  return typeof value === 'boolean' ? 'true or false' : 'an object or a list';
}

function digitsOf({ value, exact }: Member): number {
  if (typeof value !== 'number') return 0;
  const digits = exact ?? String(value);
  // 1e30 has few digits and is a long number all the same.
  return /e/i.test(digits) ? Math.floor(Math.log10(value)) + 1 : digits.replace(/\..*/, '').length;
}

function say({ value }: Member, unit: number): string {
  return typeof value === 'number' ? String(Math.floor(value / unit)) : '';
}

/** Seconds that clocks may differ where a service documents nothing, before it is worth a word. */
const commonSkew = 60;
/** Seconds: a life that nobody meant. */
const lifeByMistake = 10;

/** Rows of how long a token for this service lives, and of its clock. */
export function lifeFindings({ name, life }: TokenTarget): readonly TokenFinding[] {
  return [
    {
      reason: 'iat-beyond-skew',
      verdict: 'stop',
      at: { part: 'claims', member: 'iat' },
      when: (seen) => life.skew > 0 && ahead(seen) > life.skew,
      words: (seen) =>
        `It says that it will be made ${sayDistance(timeOf(seen, 'iat') ?? 0, seen.now)}, and for ${name} clocks may differ by ${sayLength(life.skew)}. Set the clock of the server that makes it, or of this device.`,
      source: life.source,
    },
    {
      reason: 'iat-in-future',
      verdict: 'warn',
      at: { part: 'claims', member: 'iat' },
      when: (seen) => life.skew === 0 && ahead(seen) > commonSkew,
      words: (seen) =>
        `It says that it will be made ${sayDistance(timeOf(seen, 'iat') ?? 0, seen.now)}. A clock is wrong: that of the server that made it, or of this device. How far clocks may differ for ${name} is not documented.`,
      source: 'rfc-7519-4-1-6',
    },
    {
      reason: 'life-beyond-limit',
      verdict: 'stop',
      at: { part: 'claims', member: 'exp' },
      when: (seen) => life.verdictBeyond === 'stop' && span(seen) > life.longest,
      words: (seen) =>
        `It lives for ${sayLength(span(seen))}, and ${name} takes ${sayLength(life.longest)} at most.`,
      source: life.source,
    },
    {
      reason: 'life-long',
      verdict: 'warn',
      at: { part: 'claims', member: 'exp' },
      when: (seen) => life.verdictBeyond === 'warn' && span(seen) > life.longest,
      words: (seen) =>
        `It lives for ${sayLength(span(seen))}, and whoever copies it can use it that long. Our advice is ${sayLength(life.shortest)} to ${sayLength(life.longest)}.`,
      source: life.source,
    },
    {
      reason: 'life-of-seconds',
      verdict: 'warn',
      at: { part: 'claims', member: 'exp' },
      when: (seen) => isShort(seen, life.shortest) && span(seen) <= lifeByMistake,
      words: (seen) =>
        `It lives for ${sayLength(span(seen))}. That often comes of expiresIn: "3600", where digits in quotation marks are read as milliseconds. Write 3600 without them, or "1h".`,
      source: 'jsonwebtoken-expires-in',
    },
    {
      reason: 'life-short',
      verdict: 'ok',
      at: { part: 'claims', member: 'exp' },
      when: (seen) => isShort(seen, life.shortest) && span(seen) > lifeByMistake,
      words: (seen) =>
        `It lives for ${sayLength(span(seen))}. That is good practice; a new one is asked for often, and a clock that is a little wrong ends it early.`,
      source: life.source,
    },
  ];
}

/** Seconds that it lives, or still lives where it does not say since when. */
function span(seen: TokenSeen): number {
  return lifeOf(seen) ?? (timeOf(seen, 'exp') ?? seen.now) - seen.now;
}

function isShort(seen: TokenSeen, shortest: number): boolean {
  const life = lifeOf(seen);
  return life !== undefined && life > 0 && life < shortest;
}

/** Seconds by which it was made in the future. */
function ahead(seen: TokenSeen): number {
  return (timeOf(seen, 'iat') ?? seen.now) - seen.now;
}
