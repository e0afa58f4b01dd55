import { textField } from '../fields/read-field';
import type { FieldCheck, TextSeen } from '../fields/reading';
import { secretFindings } from '../fields/secret-findings';
import { invisibleCharacters, lineBreaks, quotesAround, surroundingSpace } from '../fields/text-repairs';
import { emailAddress } from '../fields/text-shapes';
import { textRows } from '../fields/words';
import * as words from './server-settings.en';

const shortest = 10;
const longest = 60;
const variableName = /^[A-Z_][A-Z0-9_]{0,99}$/;

/** The boxes of the server code. None takes a key: a key is where the server reads it. */
export const serverChecks = {
  issuer: textField({
    repairs: [invisibleCharacters, lineBreaks, quotesAround, surroundingSpace],
    grammar: () => true,
    findings: textRows([
      ...secretFindings(words.issuer.belongs),
      { reason: 'email-address', is: 'warning', when: ({ text }) => emailAddress.test(text) },
      {
        reason: 'longer-than-a-name',
        is: 'warning',
        when: ({ text }) => /[^/:]\/.|[?#]/.test(text) || text.length > 255,
      },
    ]),
    words: words.issuer,
    source: 'assistant-web-chat-security',
  }),
  life: textField({
    repairs: [
      invisibleCharacters,
      {
        name: 'unit',
        pattern: /^(\d{1,9})\s?(?:m|min|mins|minutes?)\.?$/gi,
        into: (match) => /\d+/.exec(match)?.[0] ?? match,
      },
      quotesAround,
      surroundingSpace,
    ],
    grammar: /^0{0,8}[1-9]\d{0,8}$/,
    findings: textRows([
      ...secretFindings(words.life.belongs),
      {
        reason: 'other-unit',
        is: 'miss',
        when: ({ text }) => /^\d{1,12}\s?(?:ms|s|secs?|seconds?|h|hrs?|hours?|d|days?)$/i.test(text),
      },
      { reason: 'fraction', is: 'miss', when: ({ text }) => /^\d{1,9}[.,]\d{1,9}$/.test(text) },
      {
        reason: 'no-life',
        is: 'miss',
        when: ({ text }) => /^0+$/.test(text),
        about: () => ({ shortest, longest }),
      },
      { reason: 'not-a-number', is: 'miss', when: ({ text }) => !/^\d{1,9}$/.test(text) },
      { reason: 'milliseconds', ...otherUnit(60_000) },
      { reason: 'seconds', ...otherUnit(60) },
      {
        reason: 'long-life',
        is: 'warning',
        when: ({ text }) => Number(text) > longest,
        about: () => ({ minutes: longest }),
        source: 'derived-token-life',
      },
      {
        reason: 'short-life',
        is: 'warning',
        when: ({ text }) => Number(text) < shortest,
        about: () => ({ minutes: shortest }),
        source: 'derived-token-life',
      },
    ]),
    words: words.life,
    source: 'derived-token-life',
  }),
  environment: textField({
    repairs: [
      invisibleCharacters,
      { name: 'shell-marks', pattern: /^(?:\$\{?|%)|[}%=]$/g },
      quotesAround,
      surroundingSpace,
    ],
    grammar: variableName,
    findings: textRows([
      ...secretFindings(words.environment.belongs),
      {
        reason: 'path',
        is: 'identity',
        when: ({ text }) => /[/\\]|\.(?:pem|key|p8|txt)$/i.test(text),
      },
      {
        reason: 'goes-to-the-browser',
        is: 'identity',
        when: ({ text }) => /^(?:NEXT_|NUXT_|EXPO_)?PUBLIC_|^(?:REACT_APP|VITE|GATSBY|VUE_APP)_/i.test(text),
      },
      { reason: 'taken', is: 'identity', when: ({ text }) => takenNames.has(text.toUpperCase()) },
      {
        reason: 'small-letters',
        is: 'miss',
        when: ({ text }) => /^[A-Za-z_]\w*$/.test(text) && text !== text.toUpperCase(),
        about: ({ text }) => ({ capitals: text.slice(0, 100).toUpperCase() }),
      },
      { reason: 'other-characters', is: 'miss', when: ({ text }) => !variableName.test(text) },
    ]),
    words: words.environment,
  }),
  file: textField({
    repairs: [invisibleCharacters, quotesAround, surroundingSpace],
    grammar: /^.{1,1000}$/su,
    findings: textRows([
      ...secretFindings(words.keyFile.belongs),
      { reason: 'web-address', is: 'identity', when: ({ text }) => /^[a-z]{2,9}:\/\//i.test(text) },
      {
        reason: 'home-folder',
        is: 'identity',
        when: ({ text }) => /^~|\$\{?\w|%\w{1,60}%/.test(text),
      },
      { reason: 'too-long', is: 'miss', when: ({ text }) => text.length > 1000 },
      {
        reason: 'public-folder',
        is: 'warning',
        when: ({ text }) =>
          /(?:^|[/\\])(?:public|public_html|static|www|wwwroot|htdocs|html|dist|assets)[/\\]/i.test(text),
      },
      {
        reason: 'public-key-file',
        is: 'warning',
        when: ({ text }) => /\.pub$|public[^/\\]*$/i.test(text),
      },
    ]),
    words: words.keyFile,
  }),
} as const satisfies Record<string, FieldCheck>;

/** What systems and the samples themselves read. */
const takenNames: ReadonlySet<string> = new Set(
  'HOME HOST LANG PATH PORT PWD SHELL TEMP TMP TMPDIR USER'.split(' '),
);

/** A number of minutes that makes sense in another unit only. */
function otherUnit(perMinute: number) {
  return {
    is: 'warning',
    when: ({ text }: TextSeen) => Number(text) >= shortest * perMinute && Number(text) <= 24 * 60 * perMinute,
    about: ({ text }: TextSeen) => ({ text, minutes: Math.round(Number(text) / perMinute) }),
    source: 'derived-token-life',
  } as const;
}
