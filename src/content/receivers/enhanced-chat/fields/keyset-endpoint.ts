import { textField } from '../../../../domain/fields/read-field';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../../domain/fields/text-repairs';
import { discoveryAddress, matches } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './keyset-endpoint.en';

const source = 'salesforce-verification-setup';
const salesforceHost =
  /^https:\/\/(?:[a-z\d-]+\.)*(?:salesforce|force|salesforce-sites|salesforce-scrt|site)\.com(?:[:/]|$)/i;

export const keysetEndpoint = textField({
  repairs: [invisibleCharacters, quotesAround, surroundingSpace],
  grammar: /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[!-~]{1,1500}$/i,
  findings: textRows([
    ...secretFindings(words.belongs),
    { reason: 'keys-themselves', is: 'identity', when: matches(/^[[{]|-----BEGIN/) },
    {
      reason: 'endpoint-not-https',
      is: 'identity',
      when: matches(/^http:\/\//i),
      source: 'salesforce-keyset-metadata',
    },
    {
      reason: 'discovery-document',
      is: 'identity',
      when: matches(discoveryAddress),
      source: 'salesforce-keyset-metadata',
    },
    { reason: 'endpoint-in-salesforce', is: 'identity', when: matches(salesforceHost) },
  ]),
  words,
  source,
});
