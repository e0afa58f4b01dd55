import { firstFinding, type Reading, type Row } from '../fields/reading';
import { withWords } from '../fields/words';
import { words } from './judge-passphrase.en';

/** Characters. */
const shortest = 12;
/** Bytes. The buffer into which OpenSSL 3 reads a passphrase holds 1024, with the zero behind it. */
const longest = 1023;

/** Tried in order: what cannot be used stops, what may go wrong later warns. */
export const rows = [
  { reason: 'no-passphrase', is: 'identity', when: (text) => text.trim() === '' },
  { reason: 'passphrase-line-break', is: 'identity', when: (text) => /\p{Cc}/u.test(text) },
  {
    reason: 'passphrase-too-long',
    is: 'identity',
    when: (text) => new TextEncoder().encode(text).length > longest,
    about: () => ({ longest }),
  },
  {
    reason: 'passphrase-short',
    is: 'warning',
    when: (text) => [...text].length < shortest,
    about: (text) => ({ length: [...text].length, shortest }),
  },
  { reason: 'passphrase-not-ascii', is: 'warning', when: (text) => /[^ -~]/.test(text) },
  { reason: 'passphrase-outer-spaces', is: 'warning', when: (text) => text !== text.trim() },
] as const satisfies readonly Row<string>[];

export const passphraseFindings = withWords<string>(rows, words.rows);

/**
 * How far a passphrase for a private key will do. The reading carries none of it: no value, no example. Nothing is
 * changed in a passphrase, because neither OpenSSL nor Java changes it when they read the file.
 */
export function judgePassphrase(passphrase: string): Reading {
  const clean = { verdict: 'ok', reason: 'clean', words: words.recognised } as const;
  return { ...(firstFinding(passphraseFindings, passphrase, true) ?? clean), repairs: [] };
}
