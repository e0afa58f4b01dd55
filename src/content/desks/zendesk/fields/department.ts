import { textField } from '../../../../domain/fields/read-field';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import {
  controlCharacters,
  invisibleInNames,
  labelPrefix,
  lineBreaks,
  nonBreakingSpaces,
  pairOfQuotes,
  surroundingSpace,
} from '../../../../domain/fields/text-repairs';
import {
  emailAddress,
  hex32,
  matches,
  publicKeyText,
  uuid,
  webAddress,
} from '../../../../domain/fields/text-shapes';
import { misplacedSecrets } from './secrets';
import { unmistakableAccountKey } from './shapes';

import { words } from './department.en';

/** Ours: Zendesk documents no limit that we know of. */
const comfortable = 60;

/** Markup, a call of a member or an assignment: no name of a department has these. */
const code =
  /<script|watsonAssistantChatOptions|<\/?[a-z]+[\s>]|(?:^|[^\p{L}\w])[\w$]{1,40}(?:\.[\w$]{1,40}){1,6}\s?\(|[\w$]\s?[=:]\s?[{[]|\$zopim\b/iu;

const letterNumberOrEmoji = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

const repairs = textRepairs([
  {
    name: 'taken-from-code',
    pattern:
      /^[{,\s]{0,40}(?:"?[\w$]{1,40}"?\s{0,9}:\s{0,9}\{\s{0,40}){0,9}"?department"?\s{0,9}:\s{0,9}"[^"\\]{1,300}"[},\s]{0,60}$/g,
    keep: /(?<="?department"?\s{0,9}:\s{0,9}")[^"\\]{1,300}/,
    leaves: { label: 'frame' },
  },
  {
    name: 'taken-from-call',
    pattern: /^[\w$.]{1,80}\.set\w{0,20}Department\(\s{0,9}(["'])[^"'\\]{1,300}\1\s{0,9}\);?$/g,
    keep: /(?<=\(\s{0,9}["'])[^"'\\]{1,300}/,
    leaves: { label: 'frame' },
  },
  labelPrefix(['Department name', 'Department', 'Group name', 'Group'], 'colon'),
  controlCharacters,
  invisibleInNames,
  nonBreakingSpaces,
  lineBreaks,
  pairOfQuotes,
  surroundingSpace,
]);

const findings = textRows([
  ...misplacedSecrets(words.belongs),
  {
    reason: 'history-tag',
    is: 'secret',
    when: ({ pasted }) => /x-watson-assistant|(?<![^\s:])(?:[^\s:]{1,200}::){5}/i.test(pasted),
  },
  { reason: 'embed-script', is: 'identity', when: matches(code), source: 'assistant-zendesk-classic' },
  { reason: 'public-key', is: 'identity', when: matches(publicKeyText), source: 'derived-key-shapes' },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text) || /^[\w-]{1,63}\.zendesk\.com(?:[:/?#]|$)/i.test(text),
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text) || unmistakableAccountKey(text),
    source: 'derived-account-keys',
  },
  { reason: 'email', is: 'identity', when: matches(emailAddress), source: 'assistant-zendesk-classic' },
  {
    reason: 'only-punctuation',
    is: 'miss',
    when: ({ text }) => !letterNumberOrEmoji.test(text),
    source: 'assistant-zendesk-classic',
  },
  { reason: 'id-number', is: 'warning', when: matches(/^#?\d+$/) },
  {
    reason: 'several-names',
    is: 'warning',
    when: ({ text, pasted }) => holdsLines(pasted) || /[;|]|,\s/.test(text),
    source: 'assistant-zendesk-classic',
  },
  { reason: 'tag', is: 'warning', when: matches(/^[a-z0-9]+(?:_[a-z0-9]+)+$/) },
  {
    reason: 'placeholder',
    is: 'warning',
    when: matches(/^(?:department|group)(?: ?name)?$|^[<[{(].*[>\]})]$/i),
    source: 'assistant-zendesk-classic',
  },
  { reason: 'odd-spaces', is: 'warning', when: matches(/ {2}/) },
  { reason: 'stray-quote', is: 'warning', when: matches(/^["'“”„«»‘]|["“”„«»]$/) },
  {
    reason: 'typographic-characters',
    is: 'warning',
    when: matches(/[\u2010-\u2015\u2018-\u201f\u2026\u2212]/),
  },
  { reason: 'letters-with-loose-accents', is: 'warning', when: ({ text }) => text !== text.normalize('NFC') },
  {
    reason: 'long-name',
    is: 'warning',
    when: ({ text }) => text.length > comfortable,
    about: ({ text }) => ({ length: text.length }),
    source: 'derived-zendesk',
  },
]);

export const department = textField({
  repairs,
  // Any name will do that no row knows as something else: Zendesk documents no form.
  grammar: letterNumberOrEmoji,
  findings,
  words,
  source: 'assistant-client-2025',
});

/** Lines of a list; code may run over several as well and still hold one name. */
function holdsLines(pasted: string): boolean {
  return /[\r\n]/.test(pasted.trim()) && !pasted.includes('{');
}
