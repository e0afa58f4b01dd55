import * as z from 'zod/mini';
import type { CrossFinding, FieldCheck } from '../../../domain/fields/reading';
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
import { uuid, webAddress } from '../../../domain/fields/text-shapes';
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
  grammar: z.string().check(z.regex(/^app_[\da-f]{24}$/)),
  findings: textRows([
    ...secretFindings(words.belongs),
    publicKeyRow,
    {
      reason: 'account-level-key',
      is: 'identity',
      when: ({ text }) => /^act_\w/.test(text),
      source: 'zendesk-messaging-older-kit',
    },
    {
      reason: 'snippet-key',
      is: 'identity',
      when: ({ text, pasted }) => uuid.test(text) || pasted.includes('snippet.js?key='),
      source: 'zendesk-snippet-key',
    },
    { reason: 'admin-address', is: 'identity', when: ({ text }) => webAddress.test(text), source: derived },
    {
      reason: 'bare-number-id',
      is: 'identity',
      when: ({ text }) => /^[\da-f]{24}$/.test(text),
      source: 'zendesk-conversations-key',
    },
    {
      reason: 'chat-account-key',
      is: 'identity',
      when: ({ text }) => /^[A-Za-z\d]{32}$/.test(text),
      source: 'derived-account-keys',
    },
    {
      reason: 'chat-account-secret',
      is: 'identity',
      when: ({ text }) => /^[\w-]{48,120}$/.test(text),
      source: derived,
    },
    {
      reason: 'key-id-short',
      is: 'miss',
      when: ({ text }) => /^app_[\da-f]{1,60}$/.test(text),
      about: ({ text }) => ({ length: text.length - 4 }),
      source: 'zendesk-messaging-key',
    },
  ]),
  words,
  source: 'zendesk-messaging-key',
});

export const checks = { keyId } satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [];
