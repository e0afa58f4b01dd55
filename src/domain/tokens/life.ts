import type { FieldCheck, Reading, Verdict } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';
import { valueWithin } from '../text/account';
import { stringLiterals } from '../text/string-literals';
import { belongs, ways, words } from './life.en';

/** What a length of time means as the lifetime of a token, as it is written in a setting or in code. */
export interface LifeReading extends Reading {
  /** The lifetime in whole seconds; absent on `stop`. */
  readonly seconds?: number;
  /** What the libraries make of it, as number and as text. */
  readonly ways: readonly LifeWay[];
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
  /** The number, where there is nothing else. */
  readonly digits: number | undefined;
  /** What each library makes of the text as a string; `undefined` where it refuses. */
  readonly jsonwebtoken: number | undefined;
  readonly jose: number | undefined;
  /** The lifetime of a token in seconds. */
  readonly lived: number | undefined;
}

type Row = readonly [reason: keyof typeof words, Verdict, when: (seen: Seen) => boolean];

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

const secrets = secretFindings(belongs);

/** In order; the first that matches speaks. The last stops what neither library reads. */
const rows: readonly Row[] = [
  ['life-a-date', 'stop', ({ digits = 0 }) => digits >= firstDate && digits < lastDate],
  [
    'life-beyond-centuries',
    'stop',
    ({ lived = 0, digits = 0 }) => lived >= longestLife || digits >= lastDate,
  ],
  ['life-of-nothing', 'stop', ({ lived = 1 }) => lived < 1],
  ['life-in-quoted-digits', 'warn', ({ digits, isQuoted }) => digits !== undefined && isQuoted],
  ['life-in-digits', 'warn', ({ digits }) => digits !== undefined],
  ['life-in-capital-m', 'warn', ({ text, jose }) => jose !== undefined && /\d ?M$/.test(text)],
  [
    'life-in-milliseconds',
    'warn',
    ({ text, jsonwebtoken }) => jsonwebtoken !== undefined && /\d *m(?:s|secs?|illiseconds?)$/i.test(text),
  ],
  [
    'life-in-jsonwebtoken-alone',
    'warn',
    ({ jsonwebtoken, jose }) => jsonwebtoken !== undefined && jose === undefined,
  ],
  [
    'life-in-jose-alone',
    'warn',
    ({ jsonwebtoken, jose }) => jose !== undefined && jsonwebtoken === undefined,
  ],
  ['life', 'ok', ({ jose }) => jose !== undefined],
  ['life-in-months', 'stop', ({ text }) => /\d *mo(?:nths?|n|s)?$/i.test(text)],
  ['life-as-iso-8601', 'stop', ({ text }) => /^P[\dT]/i.test(text)],
  ['life-in-two-units', 'stop', ({ text }) => /^\d+ *[a-z]+[ ,]*(?:and )?\d+ *[a-z]+/i.test(text)],
  ['life-as-a-sum', 'stop', ({ text }) => /^[\d. ]+[*+/x×][\d.*+/x× ]+$/.test(text)],
  ['life-not-recognised', 'stop', () => true],
];

/** The lifetime of a token, where nothing but the text goes on. */
export const lifeField: FieldCheck = { read: readLife, findings: [] };

/** Reads the lifetime of a token. `undefined` when nothing is given. */
export function readLife(written: string): LifeReading | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const secret = firstSecret(secrets, { text: trimmed, pasted: searchable(written) });
  if (secret) {
    return { ...secret, repairs: [], ways: [] };
  }
  const [, , inner] = /^(["'`])(.*)\1$/s.exec(trimmed) ?? [];
  const text = (inner ?? trimmed).trim();
  // Its beginning alone may be a length, and is not the whole.
  if (text.length > longest) {
    const reason = 'text-too-long';
    const source = 'jsonwebtoken-expires-in';
    return { verdict: 'stop', reason, words: words[reason], source, repairs: [], ways: [] };
  }
  const isQuoted = inner !== undefined;
  const digits = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
  const jsonwebtoken = jsonwebtokenSeconds(text);
  const jose = joseSeconds(text);
  // Digits without quotes are meant, and made here, as a number of seconds.
  const lived = digits === undefined ? (jsonwebtoken ?? jose) : Math.floor(isQuoted ? digits / 1000 : digits);
  const seen: Seen = { text, isQuoted, digits, jsonwebtoken, jose, lived };
  const row = rows.find(([, , when]) => when(seen));
  if (!row) throw new Error('life.ts needs a last row that takes everything.');
  const [reason, verdict] = row;
  return {
    verdict,
    reason,
    words: wordsOf(reason, seen),
    source: reason === 'life-in-jose-alone' ? 'jose-expiration-time' : 'jsonwebtoken-expires-in',
    repairs: [],
    ...(verdict !== 'stop' && lived !== undefined && { seconds: lived }),
    ways: waysOf(seen),
    ...(verdict !== 'stop' && { value: trimmed, account: valueWithin(written) }),
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

function wordsOf(reason: keyof typeof words, { text, isQuoted, digits, lived = 0 }: Seen): string {
  const said = words[reason];
  if (typeof said === 'string') return said;
  const written = writeLife(digits ?? lived);
  return said({ text, isQuoted, digits, lived, written, isMilliseconds: (digits ?? 0) >= firstDate * 100 });
}

function waysOf({ text, digits, jsonwebtoken, jose }: Seen): readonly LifeWay[] {
  const quoted = stringLiterals.javascript(text);
  const asText = [
    way('jsonwebtoken', `expiresIn: ${quoted}`, jsonwebtoken, ways.throws),
    way('jose', `setExpirationTime(${quoted})`, jose, ways.needsUnit),
  ];
  if (digits === undefined) return asText;
  return [
    way('jsonwebtoken', `expiresIn: ${String(digits)}`, Math.floor(digits), ''),
    ...asText,
    way('jose', `setExpirationTime(${String(digits)})`, undefined, ways.setsDate),
  ];
}

function way(
  library: LifeWay['library'],
  code: string,
  seconds: number | undefined,
  refusal: string,
): LifeWay {
  return seconds === undefined
    ? { library, code, words: refusal }
    : { library, code, seconds, words: ways.lives(seconds) };
}
