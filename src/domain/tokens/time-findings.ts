import { forms, type kinds, lifetimes, times } from './time-findings.en';
import { fromMilliseconds, lifeOf, timeOf } from './times';
import type { Member } from './token-reading';
import { tokenRows } from './token-rows';
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
  ...tokenRows([
    {
      reason: 'exp-before-iat',
      verdict: 'stop',
      at: { part: 'claims', member: 'exp' },
      when: (seen) => (lifeOf(seen) ?? 1) <= 0,
      about: (seen) => ({ early: -(lifeOf(seen) ?? 0) }),
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
      about: (seen) => ({ time: timeOf(seen, 'exp') ?? 0, now: seen.now }),
      source: 'rfc-7519-4-1-4',
    },
    {
      reason: 'not-yet-valid',
      verdict: 'stop',
      at: { part: 'claims', member: 'nbf' },
      when: (seen) => (timeOf(seen, 'nbf') ?? 0) > seen.now + seen.target.life.skew,
      about: (seen) => ({ time: timeOf(seen, 'nbf') ?? 0, now: seen.now }),
      source: 'rfc-7519-4-1-5',
    },
  ])(times),
];

/** Rows of the form of one time, of which the first that matches speaks. */
function formFindings(name: string, source: string): readonly TokenFinding[] {
  const matches: Readonly<Record<keyof typeof forms, (member: Member, value: number) => boolean>> = {
    'not-number': ({ value }) => typeof value !== 'number',
    negative: (_, value) => value < 0,
    ticks: (_, value) => value >= ticksFrom && value < ticksUntil,
    beyond: (_, value) => value >= beyondTimes,
    microseconds: (_, value) => value >= fromMicroseconds,
    milliseconds: (_, value) => value >= fromMilliseconds,
    fraction: (_, value) => !Number.isInteger(value),
  };
  const formOf = (member: Member): string | undefined => {
    const value = typeof member.value === 'number' ? member.value : 0;
    return Object.entries(matches).find(([, isForm]) => isForm(member, value))?.[0];
  };
  const row = <const Form extends keyof typeof forms>(form: Form, unit = 1) => ({
    reason: `${name}-${form}`,
    says: form,
    verdict: form === 'fraction' ? ('warn' as const) : ('stop' as const),
    at: { part: 'claims', member: name } as const,
    when: ({ claim }: TokenSeen) => {
      const member = claim(name);
      return member !== undefined && formOf(member) === form;
    },
    about: ({ claim }: TokenSeen) => aboutTime(name, claim(name), unit),
    source: form === 'not-number' ? source : 'rfc-7519-2',
  });
  return tokenRows([
    row('not-number'),
    row('negative'),
    row('ticks'),
    row('beyond'),
    row('microseconds', 1e6),
    row('milliseconds', 1000),
    row('fraction'),
  ])(forms);
}

/** `unit`: how many of what the number counts are a second. */
function aboutTime(name: string, member: Member | undefined, unit: number) {
  const value = member?.value ?? null;
  return {
    name,
    kind: kindOf(value),
    digits: member ? digitsOf(member) : 0,
    seconds: typeof value === 'number' ? String(Math.floor(value / unit)) : '',
  };
}

function kindOf(value: Member['value']): keyof typeof kinds {
  if (typeof value === 'string') return /^[\d.]+$/.test(value) ? 'digits' : 'string';
  if (value === null) return 'null';
  return typeof value === 'boolean' ? 'boolean' : 'structure';
}

function digitsOf({ value, exact }: Member): number {
  if (typeof value !== 'number') return 0;
  const digits = exact ?? String(value);
  // 1e30 has few digits and is a long number all the same.
  return /e/i.test(digits) ? Math.floor(Math.log10(value)) + 1 : digits.replace(/\..*/, '').length;
}

/** Seconds that clocks may differ where a service documents nothing, before it is worth a word. */
const commonSkew = 60;
/** Seconds: a lifetime that nobody meant. */
const lifeByMistake = 10;

/** Rows of the lifetime of a token for this service, and of its clock. */
export function lifeFindings({ name: service, life }: TokenTarget): readonly TokenFinding[] {
  const { skew, shortest, longest } = life;
  const ofIssue = {
    at: { part: 'claims', member: 'iat' },
    about: (seen: TokenSeen) => ({ ahead: ahead(seen), skew, service }),
  } as const;
  const ofExpiry = {
    at: { part: 'claims', member: 'exp' },
    about: (seen: TokenSeen) => ({ lifetime: span(seen), shortest, longest, service }),
    source: life.source,
  } as const;
  return tokenRows([
    {
      ...ofIssue,
      reason: 'iat-beyond-skew',
      verdict: 'stop',
      when: (seen: TokenSeen) => skew > 0 && ahead(seen) > skew,
      source: life.source,
    },
    {
      ...ofIssue,
      reason: 'iat-in-future',
      verdict: 'warn',
      when: (seen: TokenSeen) => skew === 0 && ahead(seen) > commonSkew,
      source: 'rfc-7519-4-1-6',
    },
    {
      ...ofExpiry,
      reason: 'life-beyond-limit',
      verdict: 'stop',
      when: (seen: TokenSeen) => life.verdictBeyond === 'stop' && span(seen) > longest,
    },
    {
      ...ofExpiry,
      reason: 'life-long',
      verdict: 'warn',
      when: (seen: TokenSeen) => life.verdictBeyond === 'warn' && span(seen) > longest,
    },
    {
      ...ofExpiry,
      reason: 'life-of-seconds',
      verdict: 'warn',
      when: (seen: TokenSeen) => isShort(seen, shortest) && span(seen) <= lifeByMistake,
      source: 'jsonwebtoken-expires-in',
    },
    {
      ...ofExpiry,
      reason: 'life-short',
      verdict: 'ok',
      when: (seen: TokenSeen) => isShort(seen, shortest) && span(seen) > lifeByMistake,
    },
  ])(lifetimes);
}

/** Seconds of its lifetime, or of what is left of it where it does not say when it began. */
function span(seen: TokenSeen): number {
  return lifeOf(seen) ?? (timeOf(seen, 'exp') ?? seen.now) - seen.now;
}

function isShort(seen: TokenSeen, shortest: number): boolean {
  const life = lifeOf(seen);
  return life !== undefined && life > 0 && life < shortest;
}

/** Seconds by which its iat is in the future. */
function ahead(seen: TokenSeen): number {
  return (timeOf(seen, 'iat') ?? seen.now) - seen.now;
}
