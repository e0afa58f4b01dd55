import { expect, test } from 'vitest';
import { judgePassphrase, passphraseFindings } from '../../../src/domain/keys/judge-passphrase';
import { words } from '../../../src/domain/keys/judge-passphrase.en';

const rows = [
  ['', 'stop', 'no-passphrase'],
  ['twelve or more\nof them', 'stop', 'passphrase-line-break'],
  ['é'.repeat(512), 'stop', 'passphrase-too-long'],
  ['tulip basin', 'warn', 'passphrase-short'],
  ['übermut und Sorgfalt', 'warn', 'passphrase-not-ascii'],
  ['tulip basin ferry ', 'warn', 'passphrase-outer-spaces'],
  ['tulip basin ferry', 'ok', 'clean'],
] as const;

test.each(rows)('%j is judged %s (%s)', (passphrase, verdict, reason) => {
  const about = { length: [...passphrase].length, shortest: 12, longest: 1023 };
  const said = reason === 'clean' ? words.recognised : words.rows[reason];
  const told = typeof said === 'string' ? said : said(about);
  expect(judgePassphrase(passphrase)).toEqual({ verdict, reason, words: told, repairs: [] });
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
