import { firstFinding, type Finding, type Reading } from '../fields/reading';

/** Characters. */
const shortest = 12;
/** Bytes. The buffer into which OpenSSL 3 reads a passphrase holds 1024, with the zero behind it. */
const longest = 1023;

/** Tried in order: what cannot be used stops, what may go wrong later warns. */
export const passphraseFindings: readonly Finding<string>[] = [
  {
    reason: 'no-passphrase',
    is: 'identity',
    when: (text) => text.trim() === '',
    words:
      'An encrypted file needs a passphrase. Four or five words picked at random make a good one. Or choose a form without a passphrase.',
  },
  {
    reason: 'passphrase-line-break',
    is: 'identity',
    when: (text) => /\p{Cc}/u.test(text),
    words:
      'This passphrase holds a line break or another control character, which a command line cannot be given. Use letters, digits, signs and spaces.',
  },
  {
    reason: 'passphrase-too-long',
    is: 'identity',
    when: (text) => new TextEncoder().encode(text).length > longest,
    words: `This passphrase is longer than ${String(longest)} bytes, which is more than OpenSSL reads from a file. Shorten it: five words are plenty.`,
  },
  {
    reason: 'passphrase-short',
    is: 'warning',
    when: (text) => [...text].length < shortest,
    words: (text) =>
      `This passphrase has ${sayCharacters([...text].length)}. Whoever gets the file can try many a second, so take ${String(shortest)} or more, such as four words picked at random.`,
  },
  {
    reason: 'passphrase-not-ascii',
    is: 'warning',
    when: (text) => /[^ -~]/.test(text),
    words:
      'This passphrase has characters beyond ASCII, such as é or ß. OpenSSL and Node take them as UTF-8. Java’s own reader refuses them with “Password is not ASCII”. Letters a to z, digits and signs open the file everywhere.',
  },
  {
    reason: 'passphrase-outer-spaces',
    is: 'warning',
    when: (text) => text !== text.trim(),
    words:
      'This passphrase begins or ends with a space. The space is part of it, and easily lost when it is copied.',
  },
];

/**
 * How far a passphrase for a private key will do. The reading carries none of it: no value, no example. Nothing is
 * changed in a passphrase, because neither OpenSSL nor Java changes it when they read the file.
 */
export function judgePassphrase(passphrase: string): Reading {
  const found = firstFinding(passphraseFindings, passphrase, true);
  return {
    ...(found
      ? { verdict: found.verdict, reason: found.reason, words: found.words }
      : { verdict: 'ok', reason: 'clean', words: 'Long enough, and typed alike everywhere.' }),
    repairs: [],
  };
}

function sayCharacters(count: number): string {
  return count === 1 ? '1 character' : `${String(count)} characters`;
}
