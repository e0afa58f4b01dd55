import type { TokenSeen } from './token-target';

/** Seconds beyond this are the year 5138 and later, so such a number counts something smaller. */
export const fromMilliseconds = 1e11;

/** A time that can be one; others have a row of their own. */
export function timeOf({ claim }: TokenSeen, name: string): number | undefined {
  const value = claim(name)?.value;
  return typeof value === 'number' && value >= 0 && value < fromMilliseconds ? value : undefined;
}

/** The lifetime: seconds from iat to exp. */
export function lifeOf(seen: TokenSeen): number | undefined {
  const begin = timeOf(seen, 'iat');
  const end = timeOf(seen, 'exp');
  return begin === undefined || end === undefined ? undefined : end - begin;
}
