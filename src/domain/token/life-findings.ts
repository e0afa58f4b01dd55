import { sayDistance, sayLength } from './times';
import { lifeOf, timeOf } from './token-times';
import type { TokenFinding, TokenSeen, TokenTarget } from './token-target';

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
