import type { Verdict } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../secret-findings';
import { sayLength } from './times';
import { capital } from '../text/wording';
import { stringLiterals } from '../string-literals';

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

/** What a row sees. */
interface Seen {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The digits, where nothing else stands there. */
  readonly digits?: number;
  /** What each library makes of the text as a string; `undefined` where it refuses. */
  readonly jsonwebtoken?: number;
  readonly jose?: number;
}

interface Row {
  readonly reason: string;
  readonly verdict: Verdict;
  readonly when: (seen: Seen) => boolean;
  readonly words: (seen: Seen) => string;
  readonly source?: string;
}

/** Characters; both libraries have far shorter texts, and one refuses longer ones. */
const longest = 100;
/** From here on a number of seconds is a date after 2001, and one of milliseconds after 1970. */
const firstDate = 1e9;
const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_557_600 } as const;
const unit = String.raw`(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)`;

const secrets = secretFindings({ what: 'a length of time', example: '10m' });
const aLength = 'Write a number and one unit, such as 10m or 1h.';

/** In order; the first that matches speaks. */
const rows: readonly Row[] = [
  {
    reason: 'life-a-date',
    verdict: 'stop',
    when: ({ digits = 0 }) => digits >= firstDate,
    words: ({ text, digits = 0 }) =>
      digits >= firstDate * 100
        ? `${text} is a date in milliseconds since 1970, and not a length. ${aLength}`
        : `${text} is a date in seconds since 1970, as it stands in exp, and not a length. ${aLength}`,
  },
  {
    reason: 'life-of-nothing',
    verdict: 'stop',
    when: (seen) => (lived(seen) ?? 1) < 1,
    words: ({ isQuoted, digits }) =>
      isQuoted && digits !== undefined
        ? `In quotes, jsonwebtoken takes ${String(digits)} for milliseconds, less than a second: the token has expired when it is made. ${aLength}`
        : `A token of this life has expired when it is made. ${aLength}`,
  },
  {
    reason: 'life-in-quoted-digits',
    verdict: 'warn',
    when: ({ digits, isQuoted }) => digits !== undefined && isQuoted,
    words: ({ digits = 0 }) =>
      `In quotes, jsonwebtoken takes ${String(digits)} for milliseconds: the token lives ${sayLength(Math.floor(digits / 1000))}. ` +
      `For ${sayLength(digits)} write ${String(digits)} without quotes, or ${writeLife(digits)}.`,
  },
  {
    reason: 'life-in-digits',
    verdict: 'warn',
    when: ({ digits }) => digits !== undefined,
    words: ({ digits = 0 }) =>
      `As a number this is ${sayLength(digits)}. As text, which is what a setting or an environment variable gives, jsonwebtoken takes it for milliseconds: ` +
      `the token ${digits < 1000 ? 'has expired when it is made' : `lives ${sayLength(Math.floor(digits / 1000))}`}. Write ${writeLife(digits)}, which cannot be misread.`,
  },
  {
    reason: 'life-in-capital-m',
    verdict: 'warn',
    when: ({ text, jose }) => jose !== undefined && /\dM$|\d M$/.test(text),
    words: ({ text, jose = 0 }) =>
      `Both libraries read ${text} as ${sayLength(jose)}: they take no notice of capitals, and know no months. For 30 days write 30d.`,
  },
  {
    reason: 'life-in-milliseconds',
    verdict: 'warn',
    when: ({ text, jsonwebtoken }) =>
      jsonwebtoken !== undefined && /\d *m(?:s|secs?|illiseconds?)$/i.test(text),
    words: ({ jsonwebtoken = 0 }) =>
      `${sayLength(jsonwebtoken)} in jsonwebtoken; jose refuses milliseconds. Write ${writeLife(jsonwebtoken)}.`,
  },
  {
    reason: 'life-in-jsonwebtoken-alone',
    verdict: 'warn',
    when: ({ jsonwebtoken, jose }) => jsonwebtoken !== undefined && jose === undefined,
    words: ({ jsonwebtoken = 0 }) =>
      `${sayLength(jsonwebtoken)} in jsonwebtoken; jose refuses this spelling. Both read ${writeLife(jsonwebtoken)}.`,
  },
  {
    reason: 'life-in-jose-alone',
    verdict: 'warn',
    when: ({ jsonwebtoken, jose }) => jsonwebtoken === undefined && jose !== undefined,
    words: ({ jose = 0 }) =>
      `${sayLength(jose)} in jose; jsonwebtoken refuses this spelling. Both read ${writeLife(jose)}.`,
    source: 'jose-expiration-time',
  },
  {
    reason: 'life',
    verdict: 'ok',
    when: ({ jose }) => jose !== undefined,
    words: ({ jose = 0 }) => `${sayLength(jose)}, read alike by jsonwebtoken and jose.`,
  },
  {
    reason: 'life-in-months',
    verdict: 'stop',
    when: ({ text }) => /\d *mo(?:nths?|n|s)?$/i.test(text),
    words: () => 'Neither library knows months. Count days: 30d.',
  },
  {
    reason: 'life-as-iso-8601',
    verdict: 'stop',
    when: ({ text }) => /^P[\dT]/i.test(text),
    words: () => `This is a length in the form of ISO 8601, which neither library reads. ${aLength}`,
  },
  {
    reason: 'life-in-two-units',
    verdict: 'stop',
    when: ({ text }) => /^\d+ *[a-z]+[ ,]*(?:and )?\d+ *[a-z]+/i.test(text),
    words: () =>
      'Both libraries read one number and one unit. Write the whole in the smaller one: 90m for 1h 30m.',
  },
  {
    reason: 'life-as-a-sum',
    verdict: 'stop',
    when: ({ text }) => /^[\d. ]+[*+/x×][\d.*+/x× ]+$/.test(text),
    words: () =>
      'This is a sum, which code works out and a setting does not. Write the result with its unit, such as 1h.',
  },
  {
    reason: 'life-not-recognised',
    verdict: 'stop',
    when: () => true,
    words: () => `Neither library reads this as a length. ${aLength}`,
  },
];

/** Reads how long a token is to live. `undefined` when nothing is given. */
export function readLife(written: string): LifeReading | undefined {
  const trimmed = written.slice(0, 10 * longest).trim();
  if (trimmed === '') return undefined;
  const secret = firstSecret(secrets, { text: trimmed, pasted: searchable(written) });
  if (secret) {
    const { reason, words, source = '' } = secret;
    return { verdict: 'stop', secret: true, reason, words, source, ways: [] };
  }
  const [, , inner] = /^(["'`])(.*)\1$/s.exec(trimmed) ?? [];
  const text = (inner ?? trimmed).slice(0, longest).trim();
  const jsonwebtoken = jsonwebtokenSeconds(text);
  const jose = joseSeconds(text);
  const seen: Seen = {
    text,
    isQuoted: inner !== undefined,
    ...(/^\d{1,16}(?:\.\d{1,9})?$/.test(text) && { digits: Number(text) }),
    ...(jsonwebtoken !== undefined && { jsonwebtoken }),
    ...(jose !== undefined && { jose }),
  };
  const row = rows.find(({ when }) => when(seen));
  if (!row) throw new Error('life.ts needs a last row that takes everything.');
  const { reason, verdict, source = 'jsonwebtoken-expires-in' } = row;
  const seconds = lived(seen);
  return {
    verdict,
    reason,
    words: capital(row.words(seen)),
    source,
    ...(verdict !== 'stop' && seconds !== undefined && { seconds }),
    ways: waysOf(seen),
  };
}

/** The shortest text that both libraries read as this many seconds: "1h", "90m", "75s". */
export function writeLife(seconds: number): string {
  const whole = Math.floor(seconds);
  const name = (['d', 'h', 'm'] as const).find((each) => whole > 0 && whole % unitSeconds[each] === 0) ?? 's';
  return `${String(whole / unitSeconds[name])}${name}`;
}

/** Digits without quotes are meant, and made here, as a number of seconds. */
function lived({ digits, isQuoted, jsonwebtoken, jose }: Seen): number | undefined {
  if (digits !== undefined) return Math.floor(isQuoted ? digits / 1000 : digits);
  return jsonwebtoken ?? jose;
}

/** As `expiresIn` reads a text: the rules of the package ms, then whole seconds. */
function jsonwebtokenSeconds(text: string): number | undefined {
  const found = new RegExp(
    String.raw`^(-?(?:\d+)?\.?\d+) *(?:(milliseconds?|msecs?|ms)|${unit})?$`,
    'i',
  ).exec(text);
  if (!found) return undefined;
  const [, number = '', , name] = found;
  const perSecond = name === undefined ? 0.001 : secondsOf(name);
  return Math.floor(Number.parseFloat(number) * perSecond);
}

/** As `setExpirationTime` reads a text: a unit must be there. */
function joseSeconds(text: string): number | undefined {
  const found = new RegExp(String.raw`^([+-])? ?(\d+|\d+\.\d+) ?${unit}(?: (ago|from now))?$`, 'i').exec(
    text,
  );
  if (!found) return undefined;
  const [, sign, number = '', name = '', end] = found;
  if (sign !== undefined && end !== undefined) return undefined;
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
  const asText: readonly LifeWay[] = [
    way('jsonwebtoken', `expiresIn: ${quoted}`, jsonwebtoken, 'Throws an error.'),
    way('jose', `setExpirationTime(${quoted})`, jose, 'Throws an error: it wants a unit.'),
  ];
  if (digits === undefined) return asText;
  const number = String(digits);
  return [
    way('jsonwebtoken', `expiresIn: ${number}`, Math.floor(digits), ''),
    ...asText,
    {
      library: 'jose',
      code: `setExpirationTime(${number})`,
      words: 'Sets exp to this very number, a date in seconds since 1970.',
    },
  ];
}

function way(
  library: LifeWay['library'],
  code: string,
  seconds: number | undefined,
  refusal: string,
): LifeWay {
  if (seconds === undefined) return { library, code, words: refusal };
  const words = seconds < 1 ? 'Expired when it is made.' : `Lives ${sayLength(seconds)}.`;
  return { library, code, seconds, words };
}
