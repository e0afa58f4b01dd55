import { textField } from '../../../../domain/fields/read-field';
import { textRows } from '../../../../domain/fields/words';
import {
  commentBehind,
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { secretsIn, strangersIn } from './misplaced';
import { words } from './subscription-id.en';
import { internalRegions, regionOf } from './regions';

export const subscriptionId = textField({
  repairs: [
    commentBehind,
    labelPrefix(
      ['Subscription ID', 'subscriptionID', 'subscription_id', 'subscription-id'],
      'colon-or-space',
    ),
    invisibleCharacters,
    quotesAround,
    trailingPunctuation,
    surroundingSpace,
  ],
  // Opaque: its form is not documented, so anything like an id passes.
  grammar: /^[\w.:-]{6,64}$/,
  findings: textRows([
    ...secretsIn(words.belongs),
    ...strangersIn(words.belongs),
    {
      reason: 'region-here',
      is: 'identity',
      when: ({ text }) => regionOf(text.toLowerCase()) !== undefined || internalRegions.has(text),
      belongsIn: 'region',
      source: 'web-chat-api-configuration',
    },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text),
      source: 'web-chat-api-configuration',
    },
    {
      reason: 'no-value',
      is: 'identity',
      when: ({ text }) => /^(?:null|undefined|none|nil|n\/a|no|false|-{1,3})$/i.test(text),
      source: 'web-chat-api-configuration',
    },
    {
      reason: 'several-ids',
      is: 'identity',
      when: ({ text }) => new Set(text.match(/(?<![\w-])[0-9a-f-]{32,36}(?![\w-])/gi)).size > 1,
      source: 'web-chat-api-configuration',
    },
    sampleRow('web-chat-history-key'),
    {
      reason: 'uuid-form',
      is: 'warning',
      when: ({ text }) => uuid.test(text),
      source: 'web-chat-history-key',
    },
    {
      reason: 'other-form',
      is: 'warning',
      when: ({ text }) => !hex32.test(text),
      about: ({ text }) => ({ length: text.length }),
      source: 'web-chat-history-key',
    },
  ]),
  words,
  source: 'web-chat-history-key',
});
