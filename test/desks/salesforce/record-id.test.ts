import { describe, expect, test } from 'vitest';
import { fc } from '../../support/properties';
import { readRecordId, suffixOf } from '../../../src/content/desks/salesforce/fields/record-id';

/** The first is published with its suffix; the others are made up, and all but the last computed by hand. */
const pairs = [
  ['a0D30000001n7Pi', 'EAI'],
  ['00D5f00000QxYzA', 'EAV'],
  ['5725f0000008kLm', 'AAI'],
  ['5735f0000004TuV', 'AAU'],
  ['5733i0000008yGz', 'AAI'],
] as const;

describe('the suffix of a record id', () => {
  test.each(pairs)('%s is followed by %s', (id, suffix) => {
    expect(suffixOf(id)).toBe(suffix);
    expect(readRecordId(id + suffix)).toEqual({ ok: true, id, repaired: 'suffix' });
  });

  test('a group of five capitals is followed by the last character of the alphabet', () => {
    expect(suffixOf('ABCDEabcdeABcde')).toBe('5AD');
  });

  test.each(pairs)('%s with its capitals lost is put right', (id, suffix) => {
    const expected = { ok: true, id, repaired: 'capitals' };
    expect(readRecordId((id + suffix).toLowerCase())).toEqual(expected);
    expect(readRecordId((id + suffix).toUpperCase())).toEqual(expected);
  });

  test('a suffix that contradicts the id is refused', () => {
    expect(readRecordId('00D5f00000QxYzAAAA')).toEqual({ ok: false, why: 'suffix' });
    // A popular recipe, and wrong: the suffix is never just 000.
    expect(readRecordId('00D5f00000QxYzA000')).toEqual({ ok: false, why: 'suffix' });
    // It asks for a capital where a digit is.
    expect(readRecordId('00d5f00000qxyzaBBB')).toEqual({ ok: false, why: 'suffix' });
  });

  test('15 characters are taken as they are', () => {
    expect(readRecordId('5735f0000004TuV')).toEqual({ ok: true, id: '5735f0000004TuV', repaired: 'none' });
  });

  test('other lengths and other characters are told apart', () => {
    expect(readRecordId('5735f0000004Tu')).toEqual({ ok: false, why: 'length' });
    expect(readRecordId('5735f0000004TuVA')).toEqual({ ok: false, why: 'length' });
    expect(readRecordId('5735f-000004TuV')).toEqual({ ok: false, why: 'characters' });
  });

  test('every id of 15 characters comes back from its 18, whatever became of the capitals', () => {
    const id = fc
      .array(fc.constantFrom(...Array.from('ABCXYZabcxyz0189')), { minLength: 15, maxLength: 15 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(id, (text) => {
        const whole = text + suffixOf(text);
        for (const form of [whole, whole.toLowerCase(), whole.toUpperCase()]) {
          const read = readRecordId(form);
          expect(read.ok && read.id).toBe(text);
        }
      }),
    );
  });
});
