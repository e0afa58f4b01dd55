import { describe, expect, test } from 'vitest';
import { fingerprintOf, thumbprintOf } from '../../../src/domain/keys/fingerprint';
import type { PublicReading } from '../../../src/domain/keys/key-reading';
import { readKey } from '../../../src/domain/keys/read-key';
import { sizeOf } from '../../../src/domain/keys/rsa-key';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import vectors from '../../support/vectors/rfc-keys.json';

const rows = vectors.map((vector) => ({
  ...vector,
  name: `${vector.rfc}, ${vector.section}: ${vector.title}`,
}));
const publicRows = rows.filter(({ kind }) => kind === 'public');

function publicReadingOf(text: string): PublicReading {
  const reading = readKey(text);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return reading;
}

describe('the keys that are printed in RFCs', () => {
  test.each(rows.filter(({ kind }) => kind !== 'none'))('$name', ({ text, kind, form, what }) => {
    const told = kind === 'other' ? { kind, what } : { kind, form };
    expect(readKey(text)).toMatchObject(told);
  });

  test.each(rows.filter(({ kind }) => kind === 'none'))('$name: no key is taken from it', (row) => {
    // The letters that a short private key begins with are in the middle of one: refused, to be on the safe side.
    const kinds = row.safeSide ? ['text', 'other', 'private'] : ['text', 'other'];
    expect(kinds).toContain(readKey(row.text).kind);
  });

  test.each(publicRows)('$name, has the size and the fingerprint that Node computes', async (row) => {
    const { key } = publicReadingOf(row.text);
    expect(sizeOf(key)).toBe(row.bits);
    expect(await fingerprintOf(key)).toBe(row.sha256?.replaceAll(/..(?=.)/g, '$&:'));
  });

  test('the thumbprint of RFC 7638, section 3.1, is the one printed there', async () => {
    const row = publicRows.find(({ rfc }) => rfc === 'RFC 7638');
    expect(row?.thumbprint).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
    const { key } = publicReadingOf(row?.text ?? '');
    expect(await thumbprintOf(key)).toBe(row?.thumbprint);
  });

  test('of the set in RFC 7517, A.1, the RSA key is taken', async () => {
    const row = publicRows.find(({ rfc, section }) => rfc === 'RFC 7517' && section === 'A.1');
    const { key } = publicReadingOf(row?.text ?? '');
    expect(await thumbprintOf(key)).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  test('the certificate inside the key of RFC 7517, B, holds the same key', () => {
    const row = publicRows.find(({ certificate }) => certificate !== undefined);
    const certificate = publicReadingOf(row?.certificate ?? '');
    expect(certificate.form).toBe('certificate');
    expect(writeOneLine(certificate.key)).toBe(writeOneLine(publicReadingOf(row?.text ?? '').key));
  });

  test.each(rows.filter(({ kind }) => kind === 'private'))(
    'nothing of the key is kept: $name',
    ({ text }) => {
      expect(Object.keys(readKey(text)).toSorted()).toEqual(['form', 'kind']);
    },
  );
});
