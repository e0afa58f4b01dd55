import * as z from 'zod/mini';
import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { textField } from '../../../../domain/fields/read-field';
import type { FieldCheck, Finding, Row, TextSeen } from '../../../../domain/fields/reading';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { emailAddress, webAddress } from '../../../../domain/fields/text-shapes';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import { readEndpoint } from './chat-endpoint';
import { mostChoices } from '../snippet/snippet-choices';
import { copyIds, repairs, wordsOf } from './record-field.en';
import { idKinds, readRecordText, type Damage, type IdKey, type RecordText } from './record-kinds';

type Words = ReturnType<typeof wordsOf>;

export interface RecordField {
  readonly key: IdKey;
  readonly example: string;
  /** As it may stand before the value. */
  readonly labels: readonly string[];
  readonly source: string;
  /** Rows of this field alone, tried after those about secrets. */
  readonly extra?: readonly Finding<TextSeen>[];
}

/** Makes the check of a field that takes the id of one kind of record: 15 characters, capitals as they are. */
export function recordField(field: RecordField): FieldCheck {
  const { key, example, source } = field;
  const { recognised, ...words } = wordsOf({ ...idKinds[key], example, copyIt: copyIds[key] });
  return textField({
    repairs: [...suffixRepairs(key), ...repairsOf(field), ...tidying],
    grammar: z.string().check(z.refine((text) => idOf(text, key)?.repaired === 'none')),
    findings: findingsOf(field, words),
    words: { ...words, repairs, recognised: (_, { pasted }) => recognised(hasSuffix(pasted, key)) },
    source,
  });
}

type Id = Extract<RecordText, { kind: 'id' }>;

function idOf(text: string, key: IdKey): Id | undefined {
  const record = readRecordText(text);
  return record?.kind === 'id' && record.key === key ? record : undefined;
}

/** The last three of 18 characters tell the capitals of the first 15. */
function suffixRepairs(key: IdKey) {
  const rule = (repaired: Id['repaired']) =>
    ({
      pattern: /^[A-Za-z0-9]{18}$/g,
      into: (text: string) => {
        const id = idOf(text, key);
        return id?.repaired === repaired ? id.id : text;
      },
    }) as const;
  return textRepairs([
    { name: 'eighteen-characters', ...rule('suffix') },
    { name: 'capitals', ...rule('capitals') },
  ]);
}

/** Whether it came with the three characters that check it. */
function hasSuffix(pasted: string, key: IdKey): boolean {
  const words = pasted.replaceAll(/[\s\p{Cf}]+/gu, '').match(/[A-Za-z0-9]{18}/g) ?? [];
  return words.some((word) => idOf(word, key) !== undefined);
}

const tidying = textRepairs([
  invisibleCharacters,
  {
    name: 'spaces-inside',
    // Only between parts of a short text, which an id is: two ids stay two.
    pattern: /(?<=^(?=[^]{1,24}$)[A-Za-z0-9\s]{1,18})\s+(?=[A-Za-z0-9\s]{1,18}$)/g,
  },
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
]);

function repairsOf({ key, labels }: RecordField) {
  const { prefix } = idKinds[key];
  return textRepairs([
    {
      name: 'taken-from-address',
      // Of the page of the record, in Lightning or before; the id may stand encoded in it.
      pattern: new RegExp(
        `^https?://[\\w.-]{1,200}\\.(?:salesforce|force|salesforce-setup)\\.com(?=/)\\S{0,300}?(?:/|%2F|=)${prefix}\\w{12,15}(?!\\w)\\S{0,300}$`,
        'gi',
      ),
      keep: new RegExp(`(?<=/|%2F|=)${prefix}(?:\\w{15}|\\w{12})(?!\\w)`, 'i'),
      // A second one further on may be the one that is meant.
      leaves: {
        label: 'frame',
        form: new RegExp(`^(?!.*${prefix}\\w{12})[\\w.~:/?#[\\]@!$&'()*+,;=%-]*$`, 'i'),
      },
    },
    {
      name: 'taken-from-element',
      pattern: /^#?liveagent_button_(?:online|offline)_(?=573)/g,
      leaves: { label: 'frame' },
    },
    labelPrefix(labels, 'colon-or-space'),
  ]);
}

const codeCall = /\bliveagent\s?\.\s?\w|embedded_svc|embeddedservice_bootstrap|<script/i;

function findingsOf(
  { key, extra = [] }: RecordField,
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
      when: ({ text }) => codeCall.test(text),
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
    {
      reason: 'wrong-suffix',
      is: 'miss',
      when: damaged('suffix'),
      source: 'salesforce-id-suffix',
    },
    ...(key === 'organizationId' ? [lostCapitals] : []),
    {
      reason: 'length',
      is: 'miss',
      when: damaged('length'),
      about: ({ text }) => ({ length: text.length }),
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'other-characters',
      is: 'miss',
      when: damaged('characters'),
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'documentation-sample',
      is: 'identity',
      when: ({ text }) => /^Z2345\w*$/i.test(text),
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
    {
      reason: 'email-address',
      is: 'identity',
      when: ({ text }) => emailAddress.test(text),
      source: 'derived-snippets',
    },
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
