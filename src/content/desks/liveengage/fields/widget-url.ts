import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { textRepairs } from '../../../../domain/fields/words';
import { words } from './widget-url.en';
import { takenFromService } from './led-through';
import { parseAddress } from './web-address';
import { findings } from './widget-url-findings';

const repairs = textRepairs([
  {
    name: 'taken-from-link',
    pattern: /^<(?:a|iframe)\s[^<>]{1,4000}>(?:[^<>]{0,400}<\/(?:a|iframe)>)?$/gi,
    keep: /(?<=\b(?:href|src)\s?=\s?["']?)[^"'\s>]+/i,
    // The text of a link is for its reader; one that is an address may be the one that is meant.
    leaves: {
      label: 'frame',
      form: /^<(?:a|iframe)(?!.*https?:)[^<>]*$|^(?!.*(?:https?:|\w\.\w))[^<>]*>[^<>]*(?:<\/\w+>)?$/i,
    },
  },
  labelPrefix(['Integration widget URL', 'Widget URL', 'Complete URL', 'URL', 'href', 'src'], 'colon'),
  {
    name: 'angle-brackets',
    pattern: /^<https?:[^<>]+>$/gi,
    keep: /[^<>]+/,
  },
  {
    name: 'ampersands',
    pattern: /&amp;/gi,
    into: '&',
  },
  takenFromService,
  {
    name: 'white-space-inside',
    // Two addresses in one paste stay two.
    pattern: /(?<!\s)\s+(?!\s|https?:\/\/)/gi,
    onlyIf: (text) => /^https?:\/\/\S*\s/i.test(text),
  },
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
]);

export const widgetUrl = textField({
  repairs,
  grammar: isUsable,
  // A sign-in says more than a secret.
  findings: [...findings, ...secretFindings(words.belongs)],
  words,
  source: 'assistant-liveengage-2020',
});

/** What is named like a token is a doubt only: the form is not documented. */
function isUsable(text: string): boolean {
  const address = parseAddress(text);
  return address?.protocol === 'https:' && /^[^.]+(?:\.[^.]+)+\.?$/.test(address.hostname);
}
