import { sayDistance, sayLength, sayTime } from './times.en';

const sample = 'such as 1795356309';
const whichClock = 'that of the server that made the token, or of this device';

/** What a time is, where it is not a number. */
export const kinds = {
  digits: 'a number in quotation marks',
  string: 'a string',
  null: 'null',
  boolean: 'true or false',
  structure: 'an object or a list',
};

interface Claim {
  readonly name: string;
}
interface Counted extends Claim {
  readonly digits: number;
}
interface TooFine extends Counted {
  /** The same in seconds. */
  readonly seconds: string;
}
/** Seconds since 1970. */
interface Moment {
  readonly time: number;
  readonly now: number;
}

/** Of one time, by the form that it has. */
export const forms = {
  'not-number': ({ name, kind }: Claim & { kind: keyof typeof kinds }) =>
    `The ${name} is ${kinds[kind]}. Write a number of seconds without quotation marks, ${sample}.`,
  negative: ({ name }: Claim) =>
    `The ${name} is below zero, a time before 1970. Write a number of seconds, ${sample}.`,
  ticks: ({ name, digits }: Counted) =>
    `The ${name} has ${String(digits)} digits, so it counts .NET ticks. Tokens count seconds since 1970, ${sample}. Use ToUnixTimeSeconds().`,
  beyond: ({ name, digits }: Counted) =>
    `The ${name} has ${String(digits)} digits, and seconds have 10, ${sample}.`,
  microseconds: ({ name, digits, seconds }: TooFine) =>
    `The ${name} has ${String(digits)} digits, so it counts microseconds. Tokens count seconds. Divide it by 1000000, which gives ${seconds}.`,
  milliseconds: ({ name, digits, seconds }: TooFine) =>
    `The ${name} has ${String(digits)} digits, so it counts milliseconds. Tokens count seconds. Divide it by 1000, which gives ${seconds}.`,
  fraction: ({ name }: Claim) =>
    `The ${name} has a fraction of a second. This is allowed, but some readers refuse it. Round it down.`,
};

export const times = {
  'exp-before-iat': ({ early }: { early: number }) =>
    `The token expires ${early === 0 ? 'in the second in which' : `${sayLength(early)} before`} it is made: exp is not later than iat. Add the lifetime to the current time, both in seconds.`,
  expired: ({ time, now }: Moment) =>
    `The token expired ${sayDistance(time, now)}, on ${sayTime(time)}. Make a new one. If this one is new, a clock is wrong: ${whichClock}.`,
  'not-yet-valid': ({ time, now }: Moment) =>
    `The token is valid from ${sayTime(time)}, ${sayDistance(time, now)}. Leave nbf out, or set it to the current time. If it was set so, a clock is wrong.`,
};

const lastsFor = (lifetime: number) => `The lifetime is ${sayLength(lifetime)}.`;

/** All in seconds. */
interface Lifetime {
  readonly lifetime: number;
  readonly shortest: number;
  readonly longest: number;
  readonly service: string;
}
interface Ahead {
  /** Seconds by which the iat is in the future. */
  readonly ahead: number;
  /** How far clocks may differ. */
  readonly skew: number;
  readonly service: string;
}

export const lifetimes = {
  'iat-beyond-skew': ({ ahead, skew, service }: Ahead) =>
    `The iat is ${sayLength(ahead)} in the future, and for ${service} clocks may differ by ${sayLength(skew)}. Set the clock of the server that makes the token, or of this device.`,
  'iat-in-future': ({ ahead, service }: Ahead) =>
    `The iat is ${sayLength(ahead)} in the future. A clock is wrong: ${whichClock}. How far clocks may differ for ${service} is not documented.`,
  'life-beyond-limit': ({ lifetime, longest, service }: Lifetime) =>
    `The lifetime is ${sayLength(lifetime)}, and ${service} accepts ${sayLength(longest)} at most.`,
  'life-long': ({ lifetime, shortest, longest }: Lifetime) =>
    `The lifetime is ${sayLength(lifetime)}, and whoever copies the token can use it that long. We advise ${sayLength(shortest)} to ${sayLength(longest)}.`,
  'life-of-seconds': ({ lifetime }: Lifetime) =>
    `${lastsFor(lifetime)} This often comes from expiresIn: "3600", where digits in quotation marks are read as milliseconds. Write 3600 without them, or "1h".`,
  'life-short': ({ lifetime }: Lifetime) =>
    `${lastsFor(lifetime)} This is good practice, but new tokens are requested often, and a clock that is slightly wrong ends it early.`,
};
