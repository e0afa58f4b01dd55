import * as z from 'zod/mini';
import { publicKeyFinding } from '../../../../domain/fields/public-key-finding';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
import type { TextSeen, FieldCheck, Finding } from '../../../../domain/fields/reading';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { counted, listed } from '../../../../domain/text/counted';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { emailAddress, webAddress } from '../../../../domain/fields/text-shapes';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { readEndpoint } from './chat-endpoint';
import { mostChoices } from '../snippet/snippet-choices';
import { idKinds, readRecordText, type Damage, type IdKey, type RecordText } from './record-kinds';

export interface RecordField {
  readonly key: IdKey;
  readonly example: string;
  /** Where to take it from, as a sentence. */
  readonly copyIt: string;
  /** As it may stand before the value. */
  readonly labels: readonly string[];
  readonly source: string;
  /** Rows of this field alone, tried after those about secrets. */
  readonly extra?: readonly Finding<TextSeen>[];
}

/** Makes the check of a field that takes the id of one kind of record: 15 characters, capitals as they are. */
export function recordField(field: RecordField): FieldCheck {
  const { label, prefix } = idKinds[field.key];
  return textField({
    repairs: [...suffixRepairs(field.key), ...repairsOf(field), ...tidying],
    grammar: z.string().check(z.refine((text) => idOf(text, field.key)?.repaired === 'none')),
    findings: findingsOf(field),
    recognised: (_, { pasted }) =>
      `${withArticle(label, 'A')}: it starts with ${prefix} and has 15 characters. ${hasSuffix(pasted, field.key) ? 'Its capitals are checked.' : 'Capitals count, and cannot be checked in 15.'}`,
    otherwise: `This does not look like ${withArticle(label)}: 15 letters and digits that start with ${prefix}, such as ${field.example}. ${field.copyIt}`,
    source: field.source,
  });
}

type Id = Extract<RecordText, { kind: 'id' }>;

function idOf(text: string, key: IdKey): Id | undefined {
  const record = readRecordText(text);
  return record?.kind === 'id' && record.key === key ? record : undefined;
}

/** The last three of 18 characters tell the capitals of the first 15. */
function suffixRepairs(key: IdKey): readonly RepairRule[] {
  const rule = (name: string, repaired: Id['repaired'], words: string): RepairRule => ({
    name,
    words,
    pattern: /^[A-Za-z0-9]{18}$/g,
    into: (text) => {
      const id = idOf(text, key);
      return id?.repaired === repaired ? id.id : text;
    },
  });
  return [
    rule('eighteen-characters', 'suffix', 'The last three of its 18 characters checked and taken off'),
    rule(
      'capitals',
      'capitals',
      'Its lost capitals put back, as the last three of its 18 characters tell them',
    ),
  ];
}

/** Whether it came with the three characters that check it. */
function hasSuffix(pasted: string, key: IdKey): boolean {
  const words = pasted.replaceAll(/[\s\p{Cf}]+/gu, '').match(/[A-Za-z0-9]{18}/g) ?? [];
  return words.some((word) => idOf(word, key) !== undefined);
}

const tidying: readonly RepairRule[] = [
  invisibleCharacters,
  {
    name: 'spaces-inside',
    // Only between parts of a short text, which an id is: two ids stay two.
    pattern: /(?<=^(?=[^]{1,24}$)[A-Za-z0-9\s]{1,18})\s+(?=[A-Za-z0-9\s]{1,18}$)/g,
    words: (count) => `${counted(count, 'space')} inside it taken out`,
  },
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
];

function repairsOf({ key, labels }: RecordField): readonly RepairRule[] {
  const { prefix } = idKinds[key];
  return [
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
      words: 'Taken out of the address of its page',
    },
    {
      name: 'taken-from-element',
      pattern: /^#?liveagent_button_(?:online|offline)_(?=573)/g,
      leaves: { label: 'frame' },
      words: 'Taken out of the name of an element',
    },
    labelPrefix(labels, 'colon-or-space'),
  ];
}

const codeCall = /\bliveagent\s?\.\s?\w|embedded_svc|embeddedservice_bootstrap|<script/i;

function findingsOf(field: RecordField): readonly Finding<TextSeen>[] {
  const { key, example, copyIt, extra = [] } = field;
  const { label, prefix } = idKinds[key];
  const what = withArticle(label);
  const form = `${withArticle(label, 'A')} starts with ${prefix}, such as ${example}.`;
  const others = (['organizationId', 'deploymentId', 'buttonId'] as const).filter((other) => other !== key);
  const damaged =
    (why: Damage) =>
    ({ text }: TextSeen) => {
      const record = readRecordText(text);
      return record?.kind === 'damaged' && record.key === key && record.why === why;
    };
  return [
    ...secretFindings({ what: `the ${label}`, example }),
    ...extra,
    {
      reason: 'code',
      is: 'identity',
      when: ({ text }) => codeCall.test(text),
      words: `This is code. Paste it into the box for the Deployment Code or the Chat Button Code, and the ${label} is taken from it.`,
      source: 'derived-snippets',
      belongsIn: key === 'buttonId' ? 'buttonCode' : 'deploymentCode',
    },
    {
      reason: 'several-ids',
      is: 'identity',
      when: ({ text }) => idsIn(text, key).length > 1,
      words: ({ text }) =>
        `More than one ${label} stands here: ${listed(idsIn(text, key))}. Choose the one to use.`,
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
      words: `This is ${withArticle(idKinds[other].label)}: it starts with ${idKinds[other].prefix}. ${form} ${copyIt}`,
      source: 'derived-snippets',
      belongsIn: other,
    })),
    {
      reason: 'other-record',
      is: 'identity',
      when: ({ text }) => readRecordText(text)?.kind === 'other',
      words: ({ text }) => {
        const record = readRecordText(text);
        return record?.kind === 'other'
          ? `This id starts with ${record.prefix}, which stands for ${record.what}. ${form} ${copyIt}`
          : form;
      },
      source: 'derived-snippets',
    },
    {
      reason: 'wrong-suffix',
      is: 'miss',
      when: damaged('suffix'),
      words: `This has 18 characters, and the last three do not fit the first 15: a character or a capital has changed on the way. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
    ...(key === 'organizationId' ? [lostCapitals(copyIt)] : []),
    {
      reason: 'length',
      is: 'miss',
      when: damaged('length'),
      words: ({ text }) =>
        `This has ${counted(text.length, 'character')}. ${withArticle(label, 'A')} has 15, such as ${example}, or 18 with the three that check it. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'other-characters',
      is: 'miss',
      when: damaged('characters'),
      words: `This starts as ${what} does, and holds a hyphen or an underscore. An id is letters and digits only, such as ${example}. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'documentation-sample',
      is: 'identity',
      when: ({ text }) => /^Z2345\w*$/i.test(text),
      words: `This is the stand-in of the assistant’s documentation, which starts with Z2345 and cannot be an id of Salesforce. ${form} ${copyIt}`,
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'unknown-record',
      is: 'miss',
      when: ({ text }) => /^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$/.test(text) && /\d/.test(text),
      words: ({ text }) =>
        `This has the form of an id, of another kind of record: it starts with ${text.slice(0, 3)}. ${form} ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'chat-host',
      is: 'identity',
      when: ({ text }) => readEndpoint(text).ok,
      words: `This is the host of the Chat API, and another field takes it. ${form} ${copyIt}`,
      source: 'derived-snippets',
      belongsIn: 'chatApiEndpoint',
    },
    {
      reason: 'email-address',
      is: 'identity',
      when: ({ text }) => emailAddress.test(text),
      words: `This is an e-mail address. ${form} ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || /^[\w-]+(?:\.[\w-]+){1,6}\.com(?:\/\S*)?$/i.test(text),
      words: `This is a web address. ${form} ${copyIt}`,
      source: 'derived-snippets',
    },
    publicKeyFinding(`This is a public key. ${form} ${copyIt}`),
    {
      reason: 'name-instead',
      is: 'miss',
      when: ({ text }) => text.length <= 80 && /^\p{L}/u.test(text) && !/\d/.test(text),
      words: `There is no digit in this, so it may be a name. ${form} ${copyIt}`,
      source: 'derived-snippets',
    },
    sampleFinding(copyIt, 'derived-snippets', prefix),
    {
      reason: 'one-case',
      is: 'warning',
      when: ({ text, pasted }) => isOneCase(text) && !hasSuffix(pasted, key),
      words: `All letters of this are of one case, which is rare: its capitals may be gone, and 15 characters do not tell. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
  ];
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

function withArticle(label: string, article: 'a' | 'A' = 'a'): string {
  return `${article}${/^[AEIO]/.test(label) ? 'n' : ''} ${label}`;
}

/** Only its prefix has a letter, which tells that the capitals are gone. */
function lostCapitals(copyIt: string): Finding<TextSeen> {
  return {
    reason: 'lost-capitals',
    is: 'miss',
    when: ({ text }) => {
      const record = readRecordText(text);
      return record?.kind === 'damaged' && record.why === 'capitals';
    },
    words: `This has lost its capitals: 00D stands there in small letters, and 15 characters do not tell where the others were. ${copyIt} The form of 18 characters can be put right here.`,
    source: 'salesforce-id-suffix',
  };
}

/** Of six letters, all would be of one case by chance in one id of 32. */
function isOneCase(id: string): boolean {
  const letters = id.replaceAll(/[^A-Za-z]/g, '');
  const isOne = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  return id.length === 15 && letters.length >= 6 && isOne;
}
