import type { Verdict } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';
import { stringLiterals } from '../text/string-literals';
import { capital } from '../text/wording';
import { sayLength } from './times';

/** What a length of life means, as it is written in a setting or in code. */
export interface LifeReading {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
  /** What a token would live, whole seconds; absent on `stop`. */
  readonly seconds?: number;
  /** What the libraries make of it, as number and as text. */
  readonly ways: readonly LifeWay[];
  /** It is none: clear it from the control. */
  readonly secret?: true;
}

/** One library, and the way it is called. */
export interface LifeWay {
  readonly library: 'jsonwebtoken' | 'jose';
  readonly code: string;
  /** Absent where it refuses, or takes it for something else than a length. */
  readonly seconds?: number;
  readonly words: string;
}

interface Seen {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The number, where nothing else stands there. */
  readonly digits: number | undefined;
  /** What each library makes of the text as a string; `undefined` where it refuses. */
  readonly jsonwebtoken: number | undefined;
  readonly jose: number | undefined;
  /** Seconds that a token would live. */
  readonly lived: number | undefined;
}

type Row = readonly [reason: string, Verdict, when: (seen: Seen) => boolean, words: (seen: Seen) => string];

/** Characters; both libraries have far shorter texts, and one refuses longer ones. */
const longest = 100;
/** From here on a number of seconds is a date after 2001, and one of milliseconds after 1970. */
const firstDate = 1e9;
/** Seconds, more than 300 years. */
const longestLife = 1e10;
/** Ticks of .NET and nanoseconds have more digits than any date in milliseconds. */
const lastDate = 1e16;
const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_557_600 } as const;
const unit = '(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)';
const ofJsonwebtoken = new RegExp(
  String.raw`^(-?(?:\d+)?\.?\d+) *(?:(milliseconds?|msecs?|ms)|${unit})?$`,
  'i',
);
const ofJose = new RegExp(String.raw`^([+-])? ?(\d+|\d+\.\d+) ?${unit}(?: (ago|from now))?$`, 'i');

const secrets = secretFindings({ what: 'a length of time', example: '10m' });
const aLength = 'Write a number and one unit, such as 10m or 1h.';

const tooLong: LifeReading = {
  verdict: 'stop',
  reason: 'text-too-long',
  words: `This is longer than any length of time. ${aLength}`,
  source: 'jsonwebtoken-expires-in',
  ways: [],
};

/** What neither library reads. */
const refusals: readonly (readonly [reason: string, RegExp, words: string])[] = [
  ['life-in-months', /\d *mo(?:nths?|n|s)?$/i, 'Neither library knows months. Count days: 30d.'],
  [
    'life-as-iso-8601',
    /^P[\dT]/i,
    `This is a length in the form of ISO 8601, which neither library reads. ${aLength}`,
  ],
  [
    'life-in-two-units',
    /^\d+ *[a-z]+[ ,]*(?:and )?\d+ *[a-z]+/i,
    'Both libraries read one number and one unit. Write the whole in the smaller one: 90m for 1h 30m.',
  ],
  [
    'life-as-a-sum',
    /^[\d. ]+[*+/x×][\d.*+/x× ]+$/,
    'This is a sum, which code works out and a setting does not. Write the result with its unit, such as 1h.',
  ],
  ['life-not-recognised', /(?:)/, `Neither library reads this as a length. ${aLength}`],
];

/** In order; the first that matches speaks. */
const rows: readonly Row[] = [
  [
    'life-a-date',
    'stop',
    ({ digits = 0 }) => digits >= firstDate && digits < lastDate,
    ({ text, digits = 0 }) =>
      `${text} is a date in ${digits >= firstDate * 100 ? 'milliseconds since 1970,' : 'seconds since 1970, as it stands in exp,'} and not a length. ${aLength}`,
  ],
  [
    'life-beyond-centuries',
    'stop',
    ({ lived = 0, digits = 0 }) => lived >= longestLife || digits >= lastDate,
    () => `This is more than 300 years, and no token is meant to live that long. ${aLength}`,
  ],
  [
    'life-of-nothing',
    'stop',
    ({ lived = 1 }) => lived < 1,
    ({ isQuoted, digits }) =>
      isQuoted && digits !== undefined
        ? `In quotes, jsonwebtoken takes ${String(digits)} for milliseconds, less than a second: the token has expired when it is made. ${aLength}`
        : `A token of this life has expired when it is made. ${aLength}`,
  ],
  [
    'life-in-quoted-digits',
    'warn',
    ({ digits, isQuoted }) => digits !== undefined && isQuoted,
    ({ digits = 0 }) =>
      `In quotes, jsonwebtoken takes ${String(digits)} for milliseconds: the token lives ${sayLength(digits / 1000)}. For ${sayLength(digits)} write ${String(digits)} without quotes, or ${writeLife(digits)}.`,
  ],
  [
    'life-in-digits',
    'warn',
    ({ digits }) => digits !== undefined,
    ({ digits = 0 }) =>
      `As a number this is ${sayLength(digits)}. As text, which is what a setting or an environment variable gives, jsonwebtoken takes it for milliseconds: the token ${digits < 1000 ? 'has expired when it is made' : `lives ${sayLength(digits / 1000)}`}. Write ${writeLife(digits)}, which cannot be misread.`,
  ],
  [
    'life-in-capital-m',
    'warn',
    ({ text, jose }) => jose !== undefined && /\d ?M$/.test(text),
    ({ text, jose = 0 }) =>
      `Both libraries read ${text} as ${sayLength(jose)}: they take no notice of capitals, and know no months. For 30 days write 30d.`,
  ],
  [
    'life-in-milliseconds',
    'warn',
    ({ text, jsonwebtoken }) => jsonwebtoken !== undefined && /\d *m(?:s|secs?|illiseconds?)$/i.test(text),
    ({ lived = 0 }) =>
      `${sayLength(lived)} in jsonwebtoken; jose refuses milliseconds. Write ${writeLife(lived)}.`,
  ],
  ...(['jsonwebtoken', 'jose'] as const).map((library): Row => {
    const other = library === 'jose' ? 'jsonwebtoken' : 'jose';
    return [
      `life-in-${library}-alone`,
      'warn',
      (seen) => seen[library] !== undefined && seen[other] === undefined,
      ({ lived = 0 }) =>
        `${sayLength(lived)} in ${library}; ${other} refuses this spelling. Both read ${writeLife(lived)}.`,
    ];
  }),
  [
    'life',
    'ok',
    ({ jose }) => jose !== undefined,
    ({ jose = 0 }) => `${sayLength(jose)}, read alike by jsonwebtoken and jose.`,
  ],
  ...refusals.map(([reason, pattern, words]): Row => [
    reason,
    'stop',
    ({ text }) => pattern.test(text),
    () => words,
  ]),
];

/** Reads how long a token is to live. `undefined` when nothing is given. */
export function readLife(written: string): LifeReading | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const secret = firstSecret(secrets, { text: trimmed, pasted: searchable(written) });
  if (secret) {
    const { reason, words, source = '' } = secret;
    return { verdict: 'stop', secret: true, reason, words, source, ways: [] };
  }
  const [, , inner] = /^(["'`])(.*)\1$/s.exec(trimmed) ?? [];
  const text = (inner ?? trimmed).trim();
  // Its beginning alone may be a length, and is not what stands there.
  if (text.length > longest) return tooLong;
  const isQuoted = inner !== undefined;
  const digits = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
  const jsonwebtoken = jsonwebtokenSeconds(text);
  const jose = joseSeconds(text);
  // Digits without quotes are meant, and made here, as a number of seconds.
  const lived = digits === undefined ? (jsonwebtoken ?? jose) : Math.floor(isQuoted ? digits / 1000 : digits);
  const seen: Seen = { text, isQuoted, digits, jsonwebtoken, jose, lived };
  const row = rows.find(([, , when]) => when(seen));
  if (!row) throw new Error('life.ts needs a last row that takes everything.');
  const [reason, verdict, , words] = row;
  return {
    verdict,
    reason,
    words: capital(words(seen)),
    source: reason === 'life-in-jose-alone' ? 'jose-expiration-time' : 'jsonwebtoken-expires-in',
    ...(verdict !== 'stop' && lived !== undefined && { seconds: lived }),
    ways: waysOf(seen),
  };
}

/** The shortest text that both libraries read as this many seconds: "1h", "90m", "75s". */
export function writeLife(seconds: number): string {
  const whole = Math.floor(seconds);
  const name = (['d', 'h', 'm'] as const).find((each) => whole > 0 && whole % unitSeconds[each] === 0) ?? 's';
  return `${String(whole / unitSeconds[name])}${name}`;
}

/** As `expiresIn` reads a text: the rules of the package ms, then whole seconds. */
function jsonwebtokenSeconds(text: string): number | undefined {
  const [found, number = '', , name] = ofJsonwebtoken.exec(text) ?? [];
  if (found === undefined) return undefined;
  return Math.floor(Number.parseFloat(number) * (name === undefined ? 0.001 : secondsOf(name)));
}

/** As `setExpirationTime` reads a text: a unit must be there. */
function joseSeconds(text: string): number | undefined {
  const [found, sign, number = '', name = '', end] = ofJose.exec(text) ?? [];
  if (found === undefined || (sign !== undefined && end !== undefined)) return undefined;
  const seconds = Math.round(Number.parseFloat(number) * secondsOf(name));
  return sign === '-' || end?.toLowerCase() === 'ago' ? -seconds : seconds;
}

/** Every spelling of a unit begins with the letter that is its shortest. */
function secondsOf(name: string): number {
  const letter = name.charAt(0).toLowerCase();
  return Object.entries(unitSeconds).find(([each]) => each === letter)?.[1] ?? 1;
}

function waysOf({ text, digits, jsonwebtoken, jose }: Seen): readonly LifeWay[] {
  const quoted = stringLiterals.javascript(text);
  const asText = [
    way('jsonwebtoken', `expiresIn: ${quoted}`, jsonwebtoken, 'Throws an error.'),
    way('jose', `setExpirationTime(${quoted})`, jose, 'Throws an error: it wants a unit.'),
  ];
  if (digits === undefined) return asText;
  const asDate = 'Sets exp to this very number, a date in seconds since 1970.';
  return [
    way('jsonwebtoken', `expiresIn: ${String(digits)}`, Math.floor(digits), ''),
    ...asText,
    way('jose', `setExpirationTime(${String(digits)})`, undefined, asDate),
  ];
}

function way(
  library: LifeWay['library'],
  code: string,
  seconds: number | undefined,
  refusal: string,
): LifeWay {
  if (seconds === undefined) return { library, code, words: refusal };
  return {
    library,
    code,
    seconds,
    words: seconds < 1 ? 'Expired when it is made.' : `Lives ${sayLength(seconds)}.`,
  };
}
