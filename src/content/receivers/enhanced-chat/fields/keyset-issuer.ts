import { textField } from '../../../../domain/fields/read-field';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../../domain/fields/text-repairs';
import { matches } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './keyset-issuer.en';

const source = 'salesforce-verification-setup';

export const keysetIssuer = textField({
  repairs: [invisibleCharacters, quotesAround, surroundingSpace],
  grammar: /^[!-~]{1,255}$/,
  findings: textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'connected-app-key',
      is: 'identity',
      when: matches(/^3MVG9[\w.]{20,}$/),
      source: 'salesforce-partner-token',
    },
    { reason: 'org-id-as-issuer', is: 'identity', when: matches(/^00D[A-Za-z\d]{12}(?:[A-Za-z\d]{3})?$/) },
    {
      reason: 'login-host-as-issuer',
      is: 'warning',
      when: matches(/^https:\/\/(?:login|test)\.salesforce\.com\/?$/),
      source: 'salesforce-partner-token',
    },
    {
      reason: 'vendor-as-issuer',
      is: 'warning',
      when: ({ text }) => text === 'fin.ai',
      source: 'fin-user-verification',
    },
    {
      reason: 'slash-at-end',
      is: 'warning',
      when: matches(/^https?:\/\/[^/]+.*\/$/),
      source: 'enhanced-chat-live-notes',
    },
  ]),
  words,
  source,
});
