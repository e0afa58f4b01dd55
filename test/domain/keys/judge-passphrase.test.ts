import { expect, test } from 'vitest';
import { judgePassphrase, passphraseFindings } from '../../../src/domain/keys/judge-passphrase';

const rows = [
  [
    '',
    'stop',
    'no-passphrase',
    'An encrypted file needs a passphrase. Four or five words picked at random make a good one. Or choose a form without a passphrase.',
  ],
  [
    'twelve or more\nof them',
    'stop',
    'passphrase-line-break',
    'This passphrase holds a line break or another control character, which a command line cannot be given. Use letters, digits, signs and spaces.',
  ],
  [
    'é'.repeat(512),
    'stop',
    'passphrase-too-long',
    'This passphrase is longer than 1023 bytes, which is more than OpenSSL reads from a file. Shorten it: five words are plenty.',
  ],
  [
    'tulip basin',
    'warn',
    'passphrase-short',
    'This passphrase has 11 characters. Whoever gets the file can try many a second, so take 12 or more, such as four words picked at random.',
  ],
  [
    'übermut und Sorgfalt',
    'warn',
    'passphrase-not-ascii',
    'This passphrase has characters beyond ASCII, such as é or ß. OpenSSL and Node take them as UTF-8. Java’s own reader refuses them with “Password is not ASCII”. Letters a to z, digits and signs open the file everywhere.',
  ],
  [
    'tulip basin ferry ',
    'warn',
    'passphrase-outer-spaces',
    'This passphrase begins or ends with a space. The space is part of it, and easily lost when it is copied.',
  ],
  ['tulip basin ferry', 'ok', 'clean', 'Long enough, and typed alike everywhere.'],
] as const;

test.each(rows)('%j is judged %s (%s)', (passphrase, verdict, reason, words) => {
  expect(judgePassphrase(passphrase)).toEqual({ verdict, reason, words, repairs: [] });
});

test('every row of the table has its case here', () => {
  const seen = rows.map(([, , reason]) => reason).filter((reason) => reason !== 'clean');
  expect(passphraseFindings.map(({ reason }) => reason)).toEqual(seen);
});

test('a passphrase of spaces alone is none', () => {
  expect(judgePassphrase(' '.repeat(20)).reason).toBe('no-passphrase');
});

test('characters are counted as people count them, not as UTF-16 does', () => {
  expect(judgePassphrase('🔑'.repeat(11)).words).toContain('has 11 characters');
  expect(judgePassphrase('a').words).toContain('has 1 character.');
});

test('twelve characters are enough, and 1023 bytes are not too many', () => {
  expect(judgePassphrase('a'.repeat(12)).verdict).toBe('ok');
  expect(judgePassphrase('a'.repeat(1023)).verdict).toBe('ok');
});
