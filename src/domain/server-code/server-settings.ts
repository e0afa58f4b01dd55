import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../fields/reading';
import { secretFindings, type Wanted } from '../fields/secret-findings';
import { usualKeyNames, usualSettings } from './server-code';
import { textField } from '../fields/read-field';
import type { RepairRule } from '../fields/words';
import { invisibleCharacters, lineBreaks, quotesAround, surroundingSpace } from '../fields/text-repairs';
import { emailAddress } from '../fields/text-shapes';

const shortest = 10;
const longest = 60;
const usual = String(usualSettings.lifeInMinutes);
const variableName = /^[A-Z_][A-Z0-9_]{0,99}$/;

/** The boxes of the server code. None takes a key: a key lies where the server reads it. */
export const serverChecks = {
  issuer: settingCheck({
    wanted: { what: 'the name of your site', example: usualSettings.issuer },
    repairs: [lineBreaks],
    rows: [
      {
        reason: 'email-address',
        is: 'warning',
        when: ({ text }) => emailAddress.test(text),
        words: `This is an e-mail address, and whoever gets a token can read it. The name of your site is enough, such as ${usualSettings.issuer}.`,
      },
      {
        reason: 'longer-than-a-name',
        is: 'warning',
        when: ({ text }) => /[^/:]\/.|[?#]/.test(text) || text.length > 255,
        words: `This is more than the name of a site. It works, and travels with every message; ${usualSettings.issuer} would be enough.`,
      },
    ],
    recognised: 'Becomes the claim iss, as it stands.',
    source: 'assistant-web-chat-security',
  }),
  life: settingCheck({
    wanted: { what: 'a number of minutes', example: usual },
    repairs: [
      {
        name: 'unit',
        pattern: /^(\d{1,9})\s?(?:m|min|mins|minutes?)\.?$/gi,
        into: (match) => /\d+/.exec(match)?.[0] ?? match,
        words: 'The unit left out',
      },
    ],
    form: /^0{0,8}[1-9]\d{0,8}$/,
    rows: [
      {
        reason: 'other-unit',
        is: 'miss',
        when: ({ text }) => /^\d{1,12}\s?(?:ms|s|secs?|seconds?|h|hrs?|hours?|d|days?)$/i.test(text),
        words: `This is in another unit. Write it as minutes, such as ${usual}.`,
      },
      {
        reason: 'fraction',
        is: 'miss',
        when: ({ text }) => /^\d{1,9}[.,]\d{1,9}$/.test(text),
        words: `This has a fraction. Write whole minutes, such as ${usual}.`,
      },
      {
        reason: 'no-life',
        is: 'miss',
        when: ({ text }) => /^0+$/.test(text),
        words: `A token of 0 minutes has ended when it is made. Write ${String(shortest)} to ${String(longest)}, such as ${usual}.`,
      },
      {
        reason: 'not-a-number',
        is: 'miss',
        when: ({ text }) => !/^\d{1,9}$/.test(text),
        words: `This is not a number of minutes, such as ${usual}.`,
      },
      otherUnit('milliseconds', 60_000),
      otherUnit('seconds', 60),
      {
        reason: 'long-life',
        is: 'warning',
        when: ({ text }) => Number(text) > longest,
        words: `Longer than ${String(longest)} minutes. Whoever copies a token can use it until it ends, and nothing takes it back.`,
        source: 'derived-token-life',
      },
      {
        reason: 'short-life',
        is: 'warning',
        when: ({ text }) => Number(text) < shortest,
        words: `Shorter than ${String(shortest)} minutes. Each visitor asks your server for a token that often, and a clock that is a little off makes it fail.`,
        source: 'derived-token-life',
      },
    ],
    recognised: (text) => `${String(Number(text) * 60)} seconds between iat and exp.`,
    source: 'derived-token-life',
  }),
  environment: settingCheck({
    wanted: { what: 'the name of an environment variable', example: usualKeyNames.environment },
    repairs: [
      { name: 'shell-marks', pattern: /^(?:\$\{?|%)|[}%=]$/g, words: 'The signs of the shell left out' },
    ],
    form: variableName,
    rows: [
      {
        reason: 'path',
        is: 'identity',
        when: ({ text }) => /[/\\]|\.(?:pem|key|p8|txt)$/i.test(text),
        words: `This looks like a file. Choose “A file” above, or write the name of a variable, such as ${usualKeyNames.environment}.`,
      },
      {
        reason: 'goes-to-the-browser',
        is: 'identity',
        when: ({ text }) => /^(?:NEXT_|NUXT_|EXPO_)?PUBLIC_|^(?:REACT_APP|VITE|GATSBY|VUE_APP)_/i.test(text),
        words: `Frameworks put variables with such a name into the code of the page, where everybody can read them. Choose a name without that beginning, such as ${usualKeyNames.environment}.`,
      },
      {
        reason: 'taken',
        is: 'identity',
        when: ({ text }) => takenNames.has(text.toUpperCase()),
        words: `This name has another use already. Choose one of its own, such as ${usualKeyNames.environment}.`,
      },
      {
        reason: 'small-letters',
        is: 'miss',
        when: ({ text }) => /^[A-Za-z_]\w*$/.test(text) && text !== text.toUpperCase(),
        words: ({ text }) =>
          `This has small letters. Such names are written in capitals: ${text.slice(0, 100).toUpperCase()}.`,
      },
      {
        reason: 'other-characters',
        is: 'miss',
        when: ({ text }) => !variableName.test(text),
        words: `The name of a variable has capitals, digits and underscores, up to 100, and starts with no digit, such as ${usualKeyNames.environment}.`,
      },
    ],
    recognised: 'The key itself goes into the settings of your server, and never into the code.',
  }),
  file: settingCheck({
    wanted: { what: 'the path of a file', example: usualKeyNames.file },
    repairs: [],
    form: /^.{1,1000}$/su,
    rows: [
      {
        reason: 'web-address',
        is: 'identity',
        when: ({ text }) => /^[a-z]{2,9}:\/\//i.test(text),
        words: `This is a web address. A private key lies on the server’s own disk: write the path, such as /etc/webchat/${usualKeyNames.file}.`,
      },
      {
        reason: 'home-folder',
        is: 'identity',
        when: ({ text }) => /^~|\$\{?\w|%\w{1,60}%/.test(text),
        words: `A shell replaces ~ and variables, a program does not. Write the whole path, such as /etc/webchat/${usualKeyNames.file}.`,
      },
      {
        reason: 'too-long',
        is: 'miss',
        when: ({ text }) => text.length > 1000,
        words: `This is too long for the path of a file, such as ${usualKeyNames.file}.`,
      },
      {
        reason: 'public-folder',
        is: 'warning',
        when: ({ text }) =>
          /(?:^|[/\\])(?:public|public_html|static|www|wwwroot|htdocs|html|dist|assets)[/\\]/i.test(text),
        words:
          'A folder of this name is often one that the web server hands out to everybody. Put the key outside of what the site serves.',
      },
      {
        reason: 'public-key-file',
        is: 'warning',
        when: ({ text }) => /\.pub$|public[^/\\]*$/i.test(text),
        words: `By its name this is the public key. Signing needs the private one, such as ${usualKeyNames.file}.`,
      },
    ],
    recognised: (text) =>
      /^(?:[/\\]|[a-z]:)/i.test(text) ? '' : 'Looked for from the folder in which the server is started.',
  }),
} as const satisfies Record<string, FieldCheck>;

/** What systems and the samples themselves read. */
const takenNames: ReadonlySet<string> = new Set(
  'HOME HOST LANG PATH PORT PWD SHELL TEMP TMP TMPDIR USER'.split(' '),
);

/** A number of minutes that makes sense in another unit only. */
function otherUnit(unit: string, perMinute: number): Finding<TextSeen> {
  const minutes = (text: string) => Math.round(Number(text) / perMinute);
  return {
    reason: unit,
    is: 'warning',
    when: ({ text }) => Number(text) >= shortest * perMinute && Number(text) <= 24 * 60 * perMinute,
    words: ({ text }) =>
      `This is taken as minutes. If ${text} are ${unit}, write ${String(minutes(text))} instead.`,
    source: 'derived-token-life',
  };
}

interface Setting {
  readonly wanted: Wanted;
  readonly repairs: readonly RepairRule[];
  /** Any text will do when left out. */
  readonly form?: RegExp;
  readonly rows: readonly Finding<TextSeen>[];
  readonly recognised: string | ((text: string) => string);
  readonly source?: string;
}

function settingCheck({ wanted, repairs, form = /^/, rows, recognised, source }: Setting): FieldCheck {
  return textField({
    repairs: [invisibleCharacters, ...repairs, quotesAround, surroundingSpace],
    grammar: z.string().check(z.regex(form)),
    findings: [...secretFindings(wanted), ...rows],
    words: { recognised, otherwise: `This is too long for ${wanted.what}, such as ${wanted.example}.` },
    ...(source !== undefined && { source }),
  });
}
