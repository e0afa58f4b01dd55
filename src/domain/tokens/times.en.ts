import { counted, sayDay } from '../text/locale';

/** Seconds in each unit, the largest first. A year has 365 days here. */
const units: readonly (readonly [string, number])[] = [
  ['year', 31_536_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** The moment so many seconds after 1970 in UTC, such as "22 Nov 2026, 14:05:09 UTC". */
export function sayTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'a time beyond any calendar';
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join(':');
  const day = sayDay(date, { dateStyle: 'medium', timeZone: 'UTC' });
  return `${day}, ${clock} UTC`;
}

/** A length of time in its two largest units, rounded down: "9 minutes", "1 hour 5 minutes", "3 seconds". */
export function sayLength(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  if (!Number.isFinite(whole)) return 'for ever';
  const first = units.findIndex(([, size]) => whole >= size);
  if (first === -1) return '0 seconds';
  let rest = whole;
  const words = units.slice(first, first + 2).flatMap(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [counted(count, name)];
  });
  return words.join(' ');
}

/** How far a moment is from now: "in 9 minutes", "3 hours ago", "now". Both in seconds since 1970. */
export function sayDistance(seconds: number, now: number): string {
  const distance = seconds - now;
  if (Math.abs(distance) < 1) return 'now';
  return distance > 0 ? `in ${sayLength(distance)}` : `${sayLength(distance)} ago`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** What exp and iat are, in any token. */
export const whenItExpires = 'When the token expires, in seconds since 1970.';
export const whenMade = 'When the token was made, in seconds since 1970.';
