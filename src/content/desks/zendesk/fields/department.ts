import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import {
  controlCharacters,
  invisibleInNames,
  labelPrefix,
  lineBreaks,
  nonBreakingSpaces,
  pairOfQuotes,
  surroundingSpace,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, hex32, publicKeyText, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { misplacedSecrets } from './secrets';
import { unmistakableAccountKey } from './shapes';

const example = 'Parcel desk';
const copyIt = `Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as ${example}.`;
const asInConsole =
  'The name has to match letter for letter, so look whether it is written like this in the console.';

/** Ours: Zendesk documents no limit that we know of. */
const comfortable = 60;

/** Markup, a call of a member or an assignment: no name of a department has these. */
const code =
  /<script|watsonAssistantChatOptions|<\/?[a-z]+[\s>]|(?:^|[^\p{L}\w])[\w$]{1,40}(?:\.[\w$]{1,40}){1,6}\s?\(|[\w$]\s?[=:]\s?[{[]|\$zopim\b/iu;

const letterNumberOrEmoji = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

const repairs: readonly RepairRule[] = [
  {
    name: 'taken-from-code',
    pattern:
      /^[{,\s]{0,40}(?:"?[\w$]{1,40}"?\s{0,9}:\s{0,9}\{\s{0,40}){0,9}"?department"?\s{0,9}:\s{0,9}"[^"\\]{1,300}"[},\s]{0,60}$/g,
    keep: /(?<="?department"?\s{0,9}:\s{0,9}")[^"\\]{1,300}/,
    leaves: { label: 'frame' },
    words: 'Taken out of the code, where it follows department',
  },
  {
    name: 'taken-from-call',
    pattern: /^[\w$.]{1,80}\.set\w{0,20}Department\(\s{0,9}(["'])[^"'\\]{1,300}\1\s{0,9}\);?$/g,
    keep: /(?<=\(\s{0,9}["'])[^"'\\]{1,300}/,
    leaves: { label: 'frame' },
    words: 'Taken out of the code, from the call that sets the department',
  },
  labelPrefix(['Department name', 'Department', 'Group name', 'Group'], 'colon'),
  controlCharacters,
  invisibleInNames,
  nonBreakingSpaces,
  lineBreaks,
  pairOfQuotes,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  ...misplacedSecrets({ what: 'the name of a department', example, copyIt }),
  {
    reason: 'history-tag',
    is: 'secret',
    when: ({ pasted }) => /x-watson-assistant|(?<![^\s:])(?:[^\s:]{1,200}::){5}/i.test(pasted),
    words: `This is the tag or the key with which the app finds a conversation, and whoever has it may read that conversation. It has been taken out of the box and is kept nowhere. ${copyIt}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'embed-script',
    is: 'identity',
    when: ({ text }) => code.test(text),
    words: `This is code of a web page. ${copyIt}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'public-key',
    is: 'identity',
    when: ({ text }) => publicKeyText.test(text),
    words: `This is a public key, which belongs to securing the web chat. ${copyIt}`,
    source: 'derived-key-shapes',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text) || /^[\w-]{1,63}\.zendesk\.com(?:[:/?#]|$)/i.test(text),
    words: `This is a web address, perhaps of the page on which the department stands. ${copyIt}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text) || unmistakableAccountKey(text),
    words: `This has the form of a key, such as the account key of step 3. ${copyIt}`,
    source: 'derived-account-keys',
  },
  {
    reason: 'email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    words: `This is an e-mail address. A transfer goes to a department by its name. ${copyIt}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'only-punctuation',
    is: 'miss',
    when: ({ text }) => !letterNumberOrEmoji.test(text),
    words: `There is no letter and no digit in this name. ${copyIt}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'id-number',
    is: 'warning',
    when: ({ text }) => /^#?\d+$/.test(text),
    words: `Digits only, as in the ID of a department or a group. An ID finds nothing here: the name counts, such as ${example}. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'several-names',
    is: 'warning',
    when: ({ text, pasted }) => holdsLines(pasted) || /[;|]|,\s/.test(text),
    words: `This may be more than one name. One response names one department, such as ${example}. ${asInConsole}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'tag',
    is: 'warning',
    when: ({ text }) => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text),
    words: `Small letters and underscores, as in a Zendesk tag. A tag finds nothing here: the name counts, such as ${example}. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'placeholder',
    is: 'warning',
    when: ({ text }) => /^(?:department|group)(?: ?name)?$|^[<[{(].*[>\]})]$/i.test(text),
    words: `This looks like a placeholder that a name is to replace, such as ${example}. ${asInConsole}`,
    source: 'assistant-zendesk-classic',
  },
  {
    reason: 'odd-spaces',
    is: 'warning',
    when: ({ text }) => / {2}/.test(text),
    words: `Two spaces or more stand side by side in this name. They are kept, because the name has to match space for space; pages and e-mails often show one where there are two. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'stray-quote',
    is: 'warning',
    when: ({ text }) => /^["'“”„«»‘]|["“”„«»]$/.test(text),
    words: `There is a quotation mark at the edge of this name, and it counts as a part of it. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'typographic-characters',
    is: 'warning',
    when: ({ text }) => /[\u2010-\u2015\u2018-\u201f\u2026\u2212]/.test(text),
    words: `There is a long dash, a curly quotation mark or a single character for three dots in this name, as word processors put them. They are kept. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'letters-with-loose-accents',
    is: 'warning',
    when: ({ text }) => text !== text.normalize('NFC'),
    words: `An accent is kept apart from its letter in this name, which looks the same and compares as different. Type the name into the box by hand. ${asInConsole}`,
    source: 'assistant-client-2025',
  },
  {
    reason: 'long-name',
    is: 'warning',
    when: ({ text }) => text.length > comfortable,
    words: ({ text }) =>
      `This has ${String(text.length)} characters, which is long for a name such as ${example}. ${asInConsole}`,
    source: 'derived-zendesk',
  },
];

export const department = textField({
  repairs,
  // Any name will do that no row knows as something else: Zendesk documents no form.
  grammar: z.string().check(z.regex(letterNumberOrEmoji)),
  findings,
  recognised:
    'A name, to be used letter for letter. Whether a department is called exactly this, and is online, this page cannot know.',
  otherwise: `This is too long for a name. ${copyIt}`,
  source: 'assistant-client-2025',
});

/** Lines of a list; code may run over several as well and still hold one name. */
function holdsLines(pasted: string): boolean {
  return /[\r\n]/.test(pasted.trim()) && !pasted.includes('{');
}
