import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { publicKeyFinding } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { counted } from '../../../../domain/text/counted';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { emailAddress, hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { brackets, gapsInUuid, lowerCased, urnPrefix } from '../../../../domain/fields/uuid-repairs';

const example = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
const form = `36 characters with four hyphens, such as ${example}`;
const copyIt = 'Copy the App key from Conversation sources > Mobile App';
const uuidAnywhere = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

const repairs: readonly RepairRule[] = [
  lowerCased,
  brackets,
  urnPrefix,
  labelPrefix(
    [
      'App key: (appInstallationId)',
      'App key (appInstallationId)',
      'LiveEngage App key',
      'App key',
      'appInstallationId',
      'app installation id',
      'app-installation-id',
      'appKey',
      'App ID',
    ],
    'colon-or-space',
  ),
  typographicDashes,
  gapsInUuid,
  invisibleCharacters,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

const findings: readonly Finding<TextSeen>[] = [
  ...secretFindings({ what: 'the App key', example }),
  {
    reason: 'api-tab-key',
    is: 'identity',
    when: ({ text }) => hex32.test(text),
    words: `This looks like the App key from the API tab: 32 characters without hyphens. ${copyIt}: ${form}.`,
    source: 'liveperson-api-key',
  },
  publicKeyFinding(
    `This is a public key, which goes the other way: into JWT Public Key in LiveEngage. ${copyIt}: ${form}.`,
  ),
  {
    reason: 'several-keys',
    is: 'identity',
    when: ({ pasted }) => new Set(pasted.toLowerCase().match(uuidAnywhere)).size > 1,
    words: `There is more than one key here. Paste one: the App key of the Mobile App source, ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address. ${copyIt}: ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text, pasted }) =>
      pasted.search(uuidAnywhere) >= 0 && !uuid.test(text) && !/[0-9a-f-]{37}/i.test(pasted),
    words: `There is something around the App key. Paste the key alone: ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'account-number',
    is: 'identity',
    when: ({ text }) => /^(?:\d{5,10}|(?:qa|le)\d{8})$/i.test(text),
    words: `This has the form of an account number or of a campaign ID. ${copyIt}: ${form}.`,
    source: 'liveperson-brand-id',
  },
  {
    reason: 'login-email',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    words: `This is an e-mail address. ${copyIt}: ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'all-zeros',
    is: 'identity',
    when: ({ text }) => uuid.test(text) && !/[1-9a-f]/.test(text),
    words: `Every digit of this key is 0, so it stands for no key. ${copyIt}: ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  sampleFinding(`${copyIt}: ${form}.`, 'liveperson-monitoring-start'),
  {
    reason: 'visitor-id',
    is: 'identity',
    when: ({ text }) => /^[\w-]{22}$/.test(text) && /[g-z_]/i.test(text) && /\d/.test(text),
    words: `This has the form of a visitor or session ID: 22 characters. ${copyIt}: ${form}.`,
    source: 'derived-samples',
  },
  {
    reason: 'cut-short',
    is: 'miss',
    when: ({ text }) => /^[0-9a-f-]{1,35}$/i.test(withoutDots(text)) && /\d/.test(text),
    words: ({ text }) =>
      `This has ${String(withoutDots(text).length)} of 36 characters. Use Copy to clipboard beside the App key, so that all of it comes along, such as ${example}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: ({ text }) => /^[0-9a-f-]{37,}$/i.test(text),
    words: ({ text }) => `This has ${String(text.length)} characters. An App key has ${form}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'hyphens-elsewhere',
    is: 'miss',
    when: ({ text }) => /^[0-9a-f-]{36}$/i.test(text),
    words: `The characters are right, and the hyphens stand elsewhere. An App key has 8, 4, 4, 4 and 12 characters between them, such as ${example}.`,
    source: 'liveperson-monitoring-start',
  },
  {
    reason: 'letters-beyond-f',
    is: 'miss',
    when: ({ text }) => /^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(text),
    words: ({ text }) => {
      const count = text.match(/[g-z]/gi)?.length ?? 0;
      return `${counted(count, 'letter')} beyond f ${count === 1 ? 'stands' : 'stand'} in this key, perhaps O for 0 or l for 1. An App key has only 0 to 9 and a to f, such as ${example}.`;
    },
    source: 'liveperson-monitoring-start',
  },
];

export const appKey = textField({
  repairs,
  grammar: z
    .string()
    .check(
      z.regex(/^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
    ),
  findings,
  recognised:
    'Has the form of an App key. A conversation ID has the same form, so make sure that it comes from Conversation sources > Mobile App.',
  otherwise: `This does not look like an App key. ${copyIt}: ${form}.`,
  source: 'liveperson-monitoring-start',
});

function withoutDots(text: string): string {
  return text.replaceAll(/…|\.\.\./g, '');
}
