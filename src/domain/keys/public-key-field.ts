import type { FieldCheck, Finding } from '../fields/reading';
import { boxWords, wrappingFindings, type KeyField } from './box-words';
import { checkKey, unreadFinding, type KeyCheck } from './key-check';
import { keyFindings } from './key-findings';
import type { KeySeen } from './key-reading';
import { describeKey } from './number-findings';

export interface PublicKeyField extends KeyField {
  /** Rows of one desk, tried first. */
  readonly extra?: readonly Finding<KeySeen>[];
  /** It stands beside a token, which tells one key of several. */
  readonly isBesideToken?: boolean;
}

/** Makes the check of a field that takes an RSA public key: one line of base64, SubjectPublicKeyInfo. */
export function publicKeyField({ extra = [], isBesideToken = false, ...field }: PublicKeyField): FieldCheck {
  const { source } = field;
  // The wrapping is looked at first where it stops, and last where it is a doubt: numbers weigh more.
  const wrapping = wrappingFindings(field);
  const findings = [
    ...extra,
    ...wrapping.filter(({ is }) => is !== 'warning'),
    ...keyFindings(boxWords(field), source),
    ...wrapping.filter(({ is }) => is === 'warning'),
    unreadFinding(),
  ].map((row) => (isBesideToken && row.reason === 'several-keys' ? { ...row, is: 'warning' as const } : row));
  const check: KeyCheck = {
    findings,
    takesSeveral: isBesideToken,
    recognised: ({ key }) => `${describeKey(key)}.`,
    ...(source && { source }),
  };
  return { findings, read: (pasted) => checkKey(check, pasted) };
}
