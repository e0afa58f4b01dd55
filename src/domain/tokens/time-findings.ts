import { forms, type kinds, lifetimes, times } from './time-findings.en';
import { fromMicroseconds, fromMilliseconds, lifeOf, timeOf } from './times';
import type { Member } from './token-reading';
import { rowsBeside, tokenRows } from './token-rows';
import type { TokenFinding, TokenSeen, TokenTarget } from './token-target';

const beyondTimes = 1e17;
/** Tenths of microseconds since the year 1: the years 1902 and 2219. */
const ticksFrom = 6e17;
const ticksUntil = 7e17;

const names = [
  ['exp', 'rfc-7519-4-1-4'],
  ['iat', 'rfc-7519-4-1-6'],
  ['nbf', 'rfc-7519-4-1-5'],
] as const;

const row = rowsBeside('claims');

/** Rows of the times: their form, then what they say together and of now. */
export const timeFindings: readonly TokenFinding[] = [
  ...names.flatMap(([name, source]) => formFindings(name, source)),
  ...tokenRows([
    {
      ...row('exp', 'exp-before-iat', 'stop', 'rfc-7519-4-1-4', (seen) => (lifeOf(seen) ?? 1) <= 0),
      about: (seen: TokenSeen) => ({ early: -(lifeOf(seen) ?? 0) }),
    },
    {
      ...row('exp', 'expired', 'stop', 'rfc-7519-4-1-4', (seen) => {
        const end = timeOf(seen, 'exp');
        return end !== undefined && end <= seen.now - seen.target.life.skew && (lifeOf(seen) ?? 1) > 0;
      }),
      about: (seen: TokenSeen) => ({ time: timeOf(seen, 'exp') ?? 0, now: seen.now }),
    },
    {
      ...row(
        'nbf',
        'not-yet-valid',
        'stop',
        'rfc-7519-4-1-5',
        (seen) => (timeOf(seen, 'nbf') ?? 0) > seen.now + seen.target.life.skew,
      ),
      about: (seen: TokenSeen) => ({ time: timeOf(seen, 'nbf') ?? 0, now: seen.now }),
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
  const ofForm = <const Form extends keyof typeof forms>(form: Form, unit = 1) => ({
    ...row(
      name,
      `${name}-${form}`,
      form === 'fraction' ? 'warn' : 'stop',
      form === 'not-number' ? source : 'rfc-7519-2',
      ({ claim }) => {
        const member = claim(name);
        return member !== undefined && formOf(member) === form;
      },
    ),
    says: form,
    about: ({ claim }: TokenSeen) => aboutTime(name, claim(name), unit),
  });
  return tokenRows([
    ofForm('not-number'),
    ofForm('negative'),
    ofForm('ticks'),
    ofForm('beyond'),
    ofForm('microseconds', 1e6),
    ofForm('milliseconds', 1000),
    ofForm('fraction'),
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
  const ofIssue = (seen: TokenSeen) => ({ ahead: ahead(seen), skew, service });
  const ofExpiry = (seen: TokenSeen) => ({ lifetime: span(seen), shortest, longest, service });
  const { source, verdictBeyond } = life;
  const isBeyond = (seen: TokenSeen) => span(seen) > longest;
  const isMistake = (seen: TokenSeen) => span(seen) <= lifeByMistake;
  return tokenRows([
    {
      ...row('iat', 'iat-beyond-skew', 'stop', source, (seen) => skew > 0 && ahead(seen) > skew),
      about: ofIssue,
    },
    {
      ...row(
        'iat',
        'iat-in-future',
        'warn',
        'rfc-7519-4-1-6',
        (seen) => skew === 0 && ahead(seen) > commonSkew,
      ),
      about: ofIssue,
    },
    {
      ...row(
        'exp',
        'life-beyond-limit',
        'stop',
        source,
        (seen) => verdictBeyond === 'stop' && isBeyond(seen),
      ),
      about: ofExpiry,
    },
    {
      ...row('exp', 'life-long', 'warn', source, (seen) => verdictBeyond === 'warn' && isBeyond(seen)),
      about: ofExpiry,
    },
    {
      ...row(
        'exp',
        'life-of-seconds',
        'warn',
        'jsonwebtoken-expires-in',
        (seen) => isShort(seen) && isMistake(seen),
      ),
      about: ofExpiry,
    },
    {
      ...row('exp', 'life-short', 'ok', source, (seen) => isShort(seen) && !isMistake(seen)),
      about: ofExpiry,
    },
  ])(lifetimes);
}

/** Seconds of its lifetime, or of what is left of it where it does not say when it began. */
function span(seen: TokenSeen): number {
  return lifeOf(seen) ?? (timeOf(seen, 'exp') ?? seen.now) - seen.now;
}

function isShort(seen: TokenSeen): boolean {
  const life = lifeOf(seen);
  return life !== undefined && life > 0 && life < seen.target.life.shortest;
}

/** Seconds by which its iat is in the future. */
function ahead(seen: TokenSeen): number {
  return (timeOf(seen, 'iat') ?? seen.now) - seen.now;
}
