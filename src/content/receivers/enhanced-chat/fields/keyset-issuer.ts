import * as z from 'zod/mini';
import { textField } from '../../../../domain/fields/read-field';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../../domain/fields/text-repairs';
import { textRows } from '../../../../domain/fields/words';
import { words } from './keyset-issuer.en';

const source = 'salesforce-verification-setup';

export const keysetIssuer = textField({
  repairs: [invisibleCharacters, quotesAround, surroundingSpace],
  grammar: z.string().check(z.regex(/^[!-~]{1,255}$/)),
  findings: textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'connected-app-key',
      is: 'identity',
      when: ({ text }) => /^3MVG9[\w.]{20,}$/.test(text),
      source: 'salesforce-partner-token',
    },
    {
      reason: 'org-id-as-issuer',
      is: 'identity',
      when: ({ text }) => /^00D[A-Za-z\d]{12}(?:[A-Za-z\d]{3})?$/.test(text),
      source,
    },
    {
      reason: 'login-host-as-issuer',
      is: 'warning',
      when: ({ text }) => /^https:\/\/(?:login|test)\.salesforce\.com\/?$/.test(text),
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
      when: ({ text }) => /^https?:\/\/[^/]+.*\/$/.test(text),
      source: 'enhanced-chat-live-notes',
    },
  ]),
  words,
  source,
});
