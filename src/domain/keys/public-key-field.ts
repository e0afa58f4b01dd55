import type { FieldCheck, Finding } from '../fields/reading';
import { boxWords } from './box-words.en';
import { checkKey, unread, type KeyCheck } from './key-check';
import { keyFindings, type OwnKeyWords } from './key-findings';
import type { KeySeen, PublicForm } from './key-reading';
import type { RsaPublicKey } from './rsa-key';

/** The box that takes the key, and the place where the right key is copied. */
export interface KeyField {
  /** The console's label, such as "JWT Public Key". */
  readonly destination: string;
  /** Reads on from "copy": "the JWT key on the Web Chat set-up page". */
  readonly takeFrom: string;
  /** Key of `content/sources.ts` for what the box takes. */
  readonly source?: string;
  /** What this box says of a look-alike that the reader knows by another name. */
  readonly words?: OwnKeyWords['lookAlikes'];
  /** The same, of what is wrong with the numbers of a key. */
  readonly numbers?: OwnKeyWords['numbers'];
  /** How the right key begins where it is no single line, such as "-----BEGIN PUBLIC KEY-----". */
  readonly startsWith?: string;
  /** Whose key it has to be, and how to see that; said about a key in an unusual wrapping. */
  readonly compare?: string;
}

export interface PublicKeyField extends KeyField {
  /** Rows of one desk, tried first. */
  readonly extra?: readonly Finding<KeySeen>[];
  /** It is beside a token, which tells one key of several. */
  readonly isBesideToken?: boolean;
}

/** Makes the check of a field that takes an RSA public key: one line of base64, SubjectPublicKeyInfo. */
export function publicKeyField({
  extra = [],
  isBesideToken = false,
  source = 'rfc-7518',
  ...field
}: PublicKeyField): FieldCheck {
  const words = boxWords(field);
  const own = { lookAlikes: field.words, numbers: field.numbers };
  // A wrapping that stops comes first, and one that is a doubt last: numbers weigh more.
  const rows: readonly Finding<KeySeen>[] = [
    ...extra,
    {
      reason: 'signing-request',
      is: 'identity',
      when: ofForm('request'),
      words: words.signingRequest,
      source: 'derived-key-shapes',
    },
    ...keyFindings(words.keys, source, own),
    {
      reason: 'certificate-extracted',
      is: 'warning',
      when: ofForm('certificate'),
      words: saying(words.fromCertificate),
      source,
    },
    {
      reason: 'openssh-converted',
      is: 'warning',
      when: ofForm('openssh', 'rfc4716'),
      words: saying(words.fromSsh),
      source,
    },
    unread,
  ];
  const findings = rows.map((row) =>
    isBesideToken && row.reason === 'several-keys' ? { ...row, is: 'warning' as const } : row,
  );
  const check: KeyCheck = {
    findings,
    takesSeveral: isBesideToken,
    recognised: ({ key }) => words.recognised(key),
    source,
  };
  return { findings, read: (pasted) => checkKey(check, pasted) };
}

function ofForm(...forms: readonly PublicForm[]): (seen: KeySeen) => boolean {
  return ({ reading }) => reading.kind === 'public' && forms.includes(reading.form);
}

function saying(words: (key: RsaPublicKey) => string): (seen: KeySeen) => string {
  return ({ key }) => (key ? words(key) : '');
}
