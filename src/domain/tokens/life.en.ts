import { sayLength } from './times.en';

export const belongs = { what: 'a length of time', example: '10m' };
const aLength = 'Enter a number and one unit, such as 10m or 1h.';

/** What each library does where it makes no lifetime of a text. */
export const ways = {
  throws: 'Throws an error.',
  needsUnit: 'Throws an error: it needs a unit.',
  setsDate: 'Sets exp to this very number, a date in seconds since 1970.',
  lives: (seconds: number) => (seconds < 1 ? 'Expired when it is made.' : `Lifetime: ${sayLength(seconds)}.`),
};

/** What a sentence names; lengths in seconds. */
export interface Lifetime {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The number, where there is nothing else. */
  readonly digits: number | undefined;
  /** The lifetime of a token. */
  readonly lived: number;
  /** The same as both libraries read it: "1h". */
  readonly written: string;
  readonly isMilliseconds: boolean;
}

const alone = (library: string, other: string) => (about: Lifetime) =>
  `${sayLength(about.lived)} in ${library}; ${other} refuses this spelling. Both read ${about.written}.`;

export const words = {
  'text-too-long': `This is longer than any length of time. ${aLength}`,
  'life-a-date': ({ text, isMilliseconds }: Lifetime) =>
    `${text} is a date in ${isMilliseconds ? 'milliseconds since 1970' : 'seconds since 1970, as in exp'}, and not a length. ${aLength}`,
  'life-beyond-centuries': `This is more than 300 years, and no token is meant to last that long. ${aLength}`,
  'life-of-nothing': ({ isQuoted, digits }: Lifetime) =>
    isQuoted && digits !== undefined
      ? `In quotes, jsonwebtoken reads ${String(digits)} as milliseconds, less than a second: the token has expired when it is made. ${aLength}`
      : `A token with this lifetime has expired when it is made. ${aLength}`,
  'life-in-quoted-digits': ({ digits = 0, lived, written }: Lifetime) =>
    `In quotes, jsonwebtoken reads ${String(digits)} as milliseconds, so the lifetime is ${sayLength(lived)}. For ${sayLength(digits)}, enter ${String(digits)} without quotes, or ${written}.`,
  'life-in-digits': ({ digits = 0, written }: Lifetime) =>
    `As a number, this is ${sayLength(digits)}. As text, which is what a setting or an environment variable gives, jsonwebtoken reads it as milliseconds: ${digits < 1000 ? 'the token has expired when it is made' : `the lifetime is ${sayLength(digits / 1000)}`}. Enter ${written}, which cannot be misread.`,
  'life-in-capital-m': ({ text, lived }: Lifetime) =>
    `Both libraries read ${text} as ${sayLength(lived)}: they ignore capitals, and know no months. For 30 days, enter 30d.`,
  'life-in-milliseconds': ({ lived, written }: Lifetime) =>
    `${sayLength(lived)} in jsonwebtoken; jose refuses milliseconds. Enter ${written}.`,
  'life-in-jsonwebtoken-alone': alone('jsonwebtoken', 'jose'),
  'life-in-jose-alone': alone('jose', 'jsonwebtoken'),
  life: ({ lived }: Lifetime) => `${sayLength(lived)}, read alike by jsonwebtoken and jose.`,
  'life-in-months': 'Neither library reads months. Count days instead, such as 30d.',
  'life-as-iso-8601': `This is a length in the form of ISO 8601, which neither library reads. ${aLength}`,
  'life-in-two-units':
    'Both libraries read one number and one unit. Enter the whole in the smaller unit, such as 90m for 1h 30m.',
  'life-as-a-sum':
    'This is a sum. Code works it out, and a setting does not. Enter the result with its unit, such as 1h.',
  'life-not-recognised': `Neither library reads this as a length. ${aLength}`,
} as const satisfies Record<string, string | ((about: Lifetime) => string)>;
