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
import {
  emailAddress,
  hex32,
  matches,
  publicKeyText,
  uuid,
  webAddress,
} from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './widget-name.en';

/** Ours, not LivePerson's: a name of this length still fits beside an icon. */
const comfortable = 40;

const letterNumberOrEmoji = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

const findings = textRows([
  ...secretFindings(words.belongs),
  {
    reason: 'embed-script',
    is: 'identity',
    when: matches(/<script|watsonAssistantChatOptions/i),
    source: 'derived-samples',
  },
  { reason: 'public-key', is: 'identity', when: matches(publicKeyText), source: 'derived-key-shapes' },
  { reason: 'web-address', is: 'identity', when: matches(webAddress) },
  {
    reason: 'app-key',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    source: 'derived-samples',
  },
  { reason: 'login-email', is: 'identity', when: matches(emailAddress), source: 'derived-samples' },
  { reason: 'only-punctuation', is: 'miss', when: ({ text }) => !letterNumberOrEmoji.test(text) },
  { reason: 'angle-brackets', is: 'warning', when: matches(/[<>]/), source: 'derived-samples' },
  {
    reason: 'long-name',
    is: 'warning',
    when: ({ text }) => lengthOf(text) > comfortable,
    about: ({ text }) => ({ length: lengthOf(text), comfortable }),
    source: 'derived-samples',
  },
]);

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
  grammar: letterNumberOrEmoji,
  findings,
  words,
  source: 'liveperson-add-widgets',
});

/** Characters as a reader counts them: an emoji or a letter with its marks is one. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
