import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { emailAddress, hex32, matches, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './app-key.en';
import { brackets, gapsInUuid, lowerCased, urnPrefix } from '../../../../domain/fields/uuid-repairs';

const uuidAnywhere = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

const repairs = [
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

const findings = textRows([
  ...secretFindings(words.belongs),
  { reason: 'api-tab-key', is: 'identity', when: matches(hex32), source: 'liveperson-api-key' },
  publicKeyRow,
  {
    reason: 'several-keys',
    is: 'identity',
    when: ({ pasted }) => new Set(pasted.toLowerCase().match(uuidAnywhere)).size > 1,
  },
  { reason: 'web-address', is: 'identity', when: matches(webAddress) },
  {
    reason: 'text-around',
    is: 'miss',
    when: ({ text, pasted }) =>
      pasted.search(uuidAnywhere) >= 0 && !uuid.test(text) && !/[0-9a-f-]{37}/i.test(pasted),
  },
  {
    reason: 'account-number',
    is: 'identity',
    when: matches(/^(?:\d{5,10}|(?:qa|le)\d{8})$/i),
    source: 'liveperson-brand-id',
  },
  { reason: 'login-email', is: 'identity', when: matches(emailAddress) },
  { reason: 'all-zeros', is: 'identity', when: ({ text }) => uuid.test(text) && !/[1-9a-f]/.test(text) },
  sampleRow('liveperson-monitoring-start'),
  {
    reason: 'visitor-id',
    is: 'identity',
    when: ({ text }) => /^[\w-]{22}$/.test(text) && /[g-z_]/i.test(text) && /\d/.test(text),
    source: 'derived-samples',
  },
  {
    reason: 'cut-short',
    is: 'miss',
    when: ({ text }) => /^[0-9a-f-]{1,35}$/i.test(withoutDots(text)) && /\d/.test(text),
    about: ({ text }) => ({ length: withoutDots(text).length }),
  },
  {
    reason: 'too-long',
    is: 'miss',
    when: matches(/^[0-9a-f-]{37,}$/i),
    about: ({ text }) => ({ length: text.length }),
  },
  { reason: 'hyphens-elsewhere', is: 'miss', when: matches(/^[0-9a-f-]{36}$/i) },
  {
    reason: 'letters-beyond-f',
    is: 'miss',
    when: matches(/^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i),
    about: ({ text }) => ({ letters: text.match(/[g-z]/gi)?.length ?? 0 }),
  },
]);

export const appKey = textField({
  repairs,
  grammar: /^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  findings,
  words,
  source: 'liveperson-monitoring-start',
});

function withoutDots(text: string): string {
  return text.replaceAll(/…|\.\.\./g, '');
}
