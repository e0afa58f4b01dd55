import { textField } from '../../../../domain/fields/read-field';
import type { FieldCheck, Finding, TextSeen } from '../../../../domain/fields/reading';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { textRepairs } from '../../../../domain/fields/words';
import { copyIds, repairs, wordsOf } from './record-field.en';
import { findingsOf } from './record-findings';
import { hasSuffix, idKinds, idOf, type Id, type IdKey } from './record-kinds';

export interface RecordField {
  readonly key: IdKey;
  readonly example: string;
  /** As it may be before the value. */
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
    grammar: (text) => idOf(text, key)?.repaired === 'none',
    findings: findingsOf(field, words),
    words: { ...words, repairs, recognised: (_, { pasted }) => recognised(hasSuffix(pasted, key)) },
    source,
  });
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
      // Of the page of the record, in Lightning or before; the id may be encoded in it.
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
