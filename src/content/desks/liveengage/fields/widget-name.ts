import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  controlCharacters,
  invisibleInNames,
  labelPrefix,
  lineBreaks,
  nonBreakingSpaces,
  pairOfQuotes,
  runsOfSpaces,
  surroundingSpace,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, hex32, publicKeyText, uuid, webAddress } from '../../../../domain/fields/text-shapes';

const suggestion = 'Choose a name that agents will recognise, such as Watson Assistant.';

/** Ours, not LivePerson's: a name of this length still fits beside an icon. */
const comfortable = 40;

const letterNumberOrEmoji = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

const findings: readonly Finding<TextSeen>[] = [
  ...secretFindings({ what: 'a name for the widget', example: 'Watson Assistant' }),
  {
    reason: 'embed-script',
    is: 'identity',
    when: ({ text }) => /<script|watsonAssistantChatOptions/i.test(text),
    words: `This is the script that puts the web chat on a page. ${suggestion}`,
    source: 'derived-samples',
  },
  {
    reason: 'public-key',
    is: 'identity',
    when: ({ text }) => publicKeyText.test(text),
    words: `This is a public key, which belongs in JWT Public Key. ${suggestion}`,
    source: 'derived-key-shapes',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address, which belongs in URL, in the same form. ${suggestion}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    words: `This has the form of a key, such as the App key, and agents would see it as the name. ${suggestion}`,
    source: 'derived-samples',
  },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    words: `This is an e-mail address, and agents would see it as the name. ${suggestion}`,
    source: 'derived-samples',
  },
  {
    reason: 'only-punctuation',
    is: 'miss',
    when: ({ text }) => !letterNumberOrEmoji.test(text),
    words: `There is no letter in this name, so its icon would have no initials. ${suggestion}`,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'angle-brackets',
    is: 'warning',
    when: ({ text }) => /[<>]/.test(text),
    words: `This name holds < or >, as markup does. How LivePerson shows them is not documented. ${suggestion}`,
    source: 'derived-samples',
  },
  {
    reason: 'long-name',
    is: 'warning',
    when: ({ text }) => lengthOf(text) > comfortable,
    words: ({ text }) =>
      `This name has ${String(lengthOf(text))} characters. LivePerson documents no limit, and up to ${String(comfortable)} are easy to read beside the icon, such as Watson Assistant.`,
    source: 'derived-samples',
  },
];

export const widgetName = textField({
  repairs: [
    labelPrefix(['Widget name', 'Name'], 'colon'),
    controlCharacters,
    invisibleInNames,
    nonBreakingSpaces,
    lineBreaks,
    runsOfSpaces,
    pairOfQuotes,
    surroundingSpace,
  ],
  // Any name will do that no row recognises as something else: LivePerson documents no form.
  grammar: z.string().check(z.regex(letterNumberOrEmoji)),
  findings,
  recognised: 'A name that agents will see. LivePerson makes the icon from its initials.',
  otherwise: `This is too long for a name. ${suggestion}`,
  source: 'liveperson-add-widgets',
});

/** Characters as a reader counts them: an emoji or a letter with its marks is one. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
