import type { TextSeen } from '../../../../domain/fields/reading';
import { textField } from '../../../../domain/fields/read-field';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { invisibleCharacters, surroundingSpace } from '../../../../domain/fields/text-repairs';
import { matches } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './key-file.en';
import {
  certificateIn,
  certifiedKey,
  daysLeft,
  differs,
  missingIn,
  readKeyFile,
  textIn,
} from './read-key-file';

const source = 'salesforce-verification-troubleshooting';
/** Days for which the vendor wants the certificate to be valid. */
const leastDays = 10;
/** Written literally by the vendor's own tool. */
const placeholders = ['y', 'crv', 'd', 'k'];

type Members = Readonly<Record<string, unknown>>;

const ofKey =
  (matches: (members: Members) => boolean) =>
  ({ text }: TextSeen): boolean => {
    const file = readKeyFile(text);
    return file.kind === 'key' && matches(file.members);
  };

export const keyFile = textField({
  repairs: [invisibleCharacters, surroundingSpace],
  grammar: (text) => ofKey(isWhole)({ text, pasted: text }),
  findings: textRows([
    ...secretFindings(words.belongs),
    { reason: 'key-set', is: 'identity', when: ({ text }) => readKeyFile(text).kind === 'set' },
    { reason: 'key-list', is: 'identity', when: ({ text }) => readKeyFile(text).kind === 'list' },
    {
      reason: 'certificate-alone',
      is: 'identity',
      when: ({ text }) => text.startsWith('-----BEGIN CERTIFICATE-----') || certifiedKey(text) !== undefined,
    },
    {
      reason: 'public-pem',
      is: 'identity',
      when: matches(/^-----BEGIN (?:RSA )?PUBLIC KEY-----|^MII[BC]Ij|^ssh-rsa /),
    },
    {
      reason: 'key-of-another-kind',
      is: 'identity',
      when: ofKey((members) => /^(?:EC|OKP|oct)$/.test(textIn(members, 'kty'))),
      source: 'salesforce-verification-guide',
    },
    {
      reason: 'other-alg',
      is: 'identity',
      when: ofKey((members) => !/^(?:|RS256|RS512)$/.test(textIn(members, 'alg'))),
      source: 'salesforce-verification-guide',
    },
    {
      reason: 'x5c-missing',
      is: 'miss',
      when: ofKey((members) => members['x5c'] === undefined && textIn(members, 'kty') === 'RSA'),
    },
    {
      reason: 'x5c-no-list',
      is: 'miss',
      when: ofKey((members) => typeof members['x5c'] === 'string'),
      source: 'rfc-7517',
    },
    {
      reason: 'x5c-with-lines',
      is: 'miss',
      when: ofKey((members) => /BEGIN|[\r\n]/.test(certificateIn(members))),
    },
    {
      reason: 'x5c-base64url',
      is: 'miss',
      when: ofKey((members) => /^[\w-]*[-_][\w-]*$/.test(certificateIn(members))),
      source: 'rfc-7517',
    },
    {
      reason: 'x5c-unreadable',
      is: 'miss',
      when: ofKey(
        (members) => members['x5c'] !== undefined && certifiedKey(certificateIn(members)) === undefined,
      ),
    },
    {
      reason: 'member-missing',
      is: 'miss',
      when: ofKey((members) => certificateIn(members) !== '' && missingIn(members).length > 0),
      about: ({ text }) => {
        const file = readKeyFile(text);
        return { names: file.kind === 'key' ? missingIn(file.members) : [] };
      },
    },
    {
      reason: 'certificate-of-another-key',
      is: 'warning',
      when: ofKey(differs),
      source: 'derived-enhanced-chat',
    },
    {
      reason: 'certificate-ends',
      is: 'warning',
      when: ofKey((members) => (daysLeft(certificateIn(members)) ?? leastDays) < leastDays),
    },
    {
      reason: 'kid-of-a-sample',
      is: 'warning',
      when: ofKey((members) => /^12345(?:6)?$/.test(textIn(members, 'kid'))),
    },
    {
      reason: 'placeholders',
      is: 'remark',
      when: ofKey((members) => placeholders.some((name) => members[name] === name)),
      source: 'salesforce-key-utility',
    },
  ]),
  words,
  source,
});

function isWhole(members: Members): boolean {
  const written = certificateIn(members);
  const isBase64 = /^[A-Za-z\d+/]+={0,2}$/.test(written);
  return missingIn(members).length === 0 && isBase64 && certifiedKey(written) !== undefined;
}
