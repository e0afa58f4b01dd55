import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import type { Finding, Row, TextSeen } from '../../../../domain/fields/reading';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { emailAddress, matches, webAddress } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { readEndpoint } from './chat-endpoint';
import { mostChoices } from '../snippet/snippet-choices';
import type { wordsOf } from './record-field.en';
import { hasSuffix, idKinds, readRecordText, type Damage, type IdKey } from './record-kinds';

type Words = ReturnType<typeof wordsOf>;

const codeCall = /\bliveagent\s?\.\s?\w|embedded_svc|embeddedservice_bootstrap|<script/i;

/** What a paste may be that is no clean id of this kind. */
export function findingsOf(
  { key, extra = [] }: { readonly key: IdKey; readonly extra?: readonly Finding<TextSeen>[] },
  { belongs, instead }: Pick<Words, 'belongs' | 'instead'>,
) {
  const { label, prefix } = idKinds[key];
  const others = (['organizationId', 'deploymentId', 'buttonId'] as const).filter((other) => other !== key);
  const damaged =
    (why: Damage) =>
    ({ text }: TextSeen) => {
      const record = readRecordText(text);
      return record?.kind === 'damaged' && record.key === key && record.why === why;
    };
  return textRows([
    ...secretFindings(belongs),
    ...extra,
    {
      reason: 'code',
      is: 'identity',
      when: matches(codeCall),
      source: 'derived-snippets',
      belongsIn: key === 'buttonId' ? 'buttonCode' : 'deploymentCode',
    },
    {
      reason: 'several-ids',
      is: 'identity',
      when: ({ text }) => idsIn(text, key).length > 1,
      about: ({ text }) => ({ ids: idsIn(text, key) }),
      choices: ({ text }) => idsIn(text, key).map((id) => ({ label: `${label} ${id}`, value: id })),
      source: 'derived-snippets',
    },
    ...others.map((other): Finding<TextSeen> => ({
      reason: `${idKinds[other].label.toLowerCase().replace(' ', '-')}-instead`,
      is: 'identity',
      when: ({ text }) => {
        const record = readRecordText(text);
        return (record?.kind === 'id' || record?.kind === 'damaged') && record.key === other;
      },
      words: instead(idKinds[other]),
      source: 'derived-snippets',
      belongsIn: other,
    })),
    {
      reason: 'other-record',
      is: 'identity',
      when: ({ text }) => readRecordText(text)?.kind === 'other',
      about: ({ text }) => otherRecord(text),
      source: 'derived-snippets',
    },
    { reason: 'wrong-suffix', is: 'miss', when: damaged('suffix'), source: 'salesforce-id-suffix' },
    ...(key === 'organizationId' ? [lostCapitals] : []),
    {
      reason: 'length',
      is: 'miss',
      when: damaged('length'),
      about: ({ text }) => ({ length: text.length }),
      source: 'salesforce-id-suffix',
    },
    { reason: 'other-characters', is: 'miss', when: damaged('characters'), source: 'salesforce-id-suffix' },
    {
      reason: 'documentation-sample',
      is: 'identity',
      when: matches(/^Z2345\w*$/i),
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'unknown-record',
      is: 'miss',
      when: ({ text }) => /^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$/.test(text) && /\d/.test(text),
      about: ({ text }) => ({ prefix: text.slice(0, 3) }),
      source: 'derived-snippets',
    },
    {
      reason: 'chat-host',
      is: 'identity',
      when: ({ text }) => readEndpoint(text).ok,
      source: 'derived-snippets',
      belongsIn: 'chatApiEndpoint',
    },
    { reason: 'email-address', is: 'identity', when: matches(emailAddress), source: 'derived-snippets' },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || /^[\w-]+(?:\.[\w-]+){1,6}\.com(?:\/\S*)?$/i.test(text),
      source: 'derived-snippets',
    },
    publicKeyRow,
    {
      reason: 'name-instead',
      is: 'miss',
      when: ({ text }) => text.length <= 80 && /^\p{L}/u.test(text) && !/\d/.test(text),
      source: 'derived-snippets',
    },
    sampleRow('derived-snippets', prefix),
    {
      reason: 'one-case',
      is: 'warning',
      when: ({ text, pasted }) => isOneCase(text) && !hasSuffix(pasted, key),
      source: 'salesforce-id-suffix',
    },
  ]);
}

/** Each once, as 15 characters; more than a person chooses from count as none. */
function idsIn(text: string, key: IdKey): string[] {
  const ids = (
    text.match(/(?<![A-Za-z0-9])[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/g) ?? []
  ).flatMap((each) => {
    const record = readRecordText(each);
    return record?.kind === 'id' && record.key === key ? [record.id] : [];
  });
  const once = [...new Set(ids)];
  return once.length > mostChoices ? [] : once;
}

function otherRecord(text: string) {
  const record = readRecordText(text);
  return record?.kind === 'other' ? record : { prefix: '', what: '' };
}

/** Only its prefix has a letter, which tells that the capitals are gone. */
const lostCapitals = {
  reason: 'lost-capitals',
  is: 'miss',
  when: ({ text }) => {
    const record = readRecordText(text);
    return record?.kind === 'damaged' && record.why === 'capitals';
  },
  source: 'salesforce-id-suffix',
} as const satisfies Row<TextSeen>;

/** Of six letters, all would be of one case by chance in one id of 32. */
function isOneCase(id: string): boolean {
  const letters = id.replaceAll(/[^A-Za-z]/g, '');
  const isOne = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  return id.length === 15 && letters.length >= 6 && isOne;
}
