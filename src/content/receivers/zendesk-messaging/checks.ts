import type { FieldCheck } from '../../../domain/fields/reading';
import { publicKeyRow } from '../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../domain/fields/secret-findings';
import { textField } from '../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../domain/fields/text-repairs';
import { matches, uuid, webAddress } from '../../../domain/fields/text-shapes';
import { textRows } from '../../../domain/fields/words';
import { words } from './checks.en';

const derived = 'derived-zendesk-messaging';

/** The id of a messaging key. Its secret has no box. */
const keyId = textField({
  repairs: [
    invisibleCharacters,
    labelPrefix(['Key ID', 'kid', 'ID'], 'colon-or-space'),
    quotesAround,
    trailingPunctuation,
    surroundingSpace,
  ],
  grammar: /^app_[\da-f]{24}$/,
  findings: textRows([
    ...secretFindings(words.belongs),
    publicKeyRow,
    {
      reason: 'account-level-key',
      is: 'identity',
      when: matches(/^act_\w/),
      source: 'zendesk-messaging-older-kit',
    },
    {
      reason: 'snippet-key',
      is: 'identity',
      when: ({ text, pasted }) => uuid.test(text) || pasted.includes('snippet.js?key='),
      source: 'zendesk-snippet-key',
    },
    { reason: 'admin-address', is: 'identity', when: matches(webAddress), source: derived },
    {
      reason: 'bare-number-id',
      is: 'identity',
      when: matches(/^[\da-f]{24}$/),
      source: 'zendesk-conversations-key',
    },
    {
      reason: 'chat-account-key',
      is: 'identity',
      when: matches(/^[A-Za-z\d]{32}$/),
      source: 'derived-account-keys',
    },
    { reason: 'chat-account-secret', is: 'identity', when: matches(/^[\w-]{48,120}$/), source: derived },
    {
      reason: 'key-id-short',
      is: 'miss',
      when: matches(/^app_[\da-f]{1,60}$/),
      about: ({ text }) => ({ length: text.length - 4 }),
    },
  ]),
  words,
  source: 'zendesk-messaging-key',
});

export const checks = { keyId } satisfies Record<string, FieldCheck>;
