import * as z from 'zod/mini';
import { textField } from '../../../../domain/fields/read-field';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../../domain/fields/text-repairs';
import { discoveryAddress } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './keyset-endpoint.en';

const source = 'salesforce-verification-setup';

export const keysetEndpoint = textField({
  repairs: [invisibleCharacters, quotesAround, surroundingSpace],
  grammar: z.string().check(z.regex(/^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[!-~]{1,1500}$/i)),
  findings: textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'keys-themselves',
      is: 'identity',
      when: ({ text }) => /^[[{]|-----BEGIN/.test(text),
      source,
    },
    {
      reason: 'endpoint-not-https',
      is: 'identity',
      when: ({ text }) => /^http:\/\//i.test(text),
      source: 'salesforce-keyset-metadata',
    },
    {
      reason: 'discovery-document',
      is: 'identity',
      when: ({ text }) => discoveryAddress.test(text),
      source: 'salesforce-keyset-metadata',
    },
    {
      reason: 'endpoint-in-salesforce',
      is: 'identity',
      when: ({ text }) => salesforceHost.test(text),
      source,
    },
  ]),
  words,
  source,
});

const salesforceHost =
  /^https:\/\/(?:[a-z\d-]+\.)*(?:salesforce|force|salesforce-sites|salesforce-scrt|site)\.com(?:[:/]|$)/i;
