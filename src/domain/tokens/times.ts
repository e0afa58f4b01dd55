import type { SignedTokenReading } from './token-reading';

/**
 * NumericDate of RFC 7519, section 2, counts seconds. From here on (the year 5138) a number counts milliseconds, as
 * thirteen digits do, and from there on microseconds, as sixteen do.
 */
export const fromMilliseconds = 1e11;
export const fromMicroseconds = 1e14;

interface Seen {
  readonly token: SignedTokenReading;
}

/** A time that can be one, of a repeated claim the last; others have a row of their own. */
export function timeOf({ token }: Seen, name: string): number | undefined {
  const value = token.claims.members.findLast((member) => member.name === name)?.value;
  return typeof value === 'number' && value >= 0 && value < fromMilliseconds ? value : undefined;
}

/** The lifetime: seconds from iat to exp. */
export function lifeOf(seen: Seen): number | undefined {
  const begin = timeOf(seen, 'iat');
  const end = timeOf(seen, 'exp');
  return begin === undefined || end === undefined ? undefined : end - begin;
}
