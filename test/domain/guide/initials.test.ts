import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/domain/guide/initials';

/** Escapes are where the glyphs alone would hide what is tested. */
const samples: readonly (readonly [name: string, icon: string, why: string])[] = [
  ['Watson Assistant', 'WA', 'two words give their initials'],
  ['IBMWatson', 'IB', 'one word gives its first two letters'],
  ['Web Chat Assistant', 'WC', 'a third word adds nothing'],
  ['Q', 'Q', 'one letter stays one'],
  ['watson assistant', 'WA', 'letters with case are raised'],
  ['istanbul bot', 'IB', 'i is raised without a dot, in every language'],
  ['3D 4you', '34', 'a number is an initial too'],

  ['  Watson \t\n Assistant ', 'WA', 'white space around and between is ignored'],
  ['Watson\u00a0Assistant', 'WA', 'a non-breaking space parts words'],
  ['\u200bWatson \ufeffAssistant', 'WA', 'invisible characters are ignored'],
  ['(Watson) “Assistant”', 'WA', 'punctuation before a letter is ignored'],
  ['Watson & Co', 'WC', 'a word of punctuation alone is no word'],
  ["O'Neil", 'ON', 'punctuation inside one word is ignored'],
  ['-- ? --', '', 'a name of punctuation alone has no initials'],
  ['', '', 'an empty name has no initials'],
  [' \u200b ', '', 'a name of white space has no initials'],

  ['🤖', '🤖', 'an emoji alone stays alone'],
  ['🤖Bot', '🤖B', 'an emoji counts as one letter'],
  ['👩🏽‍💻 Helper', '👩🏽‍💻H', 'a joined emoji with a skin tone stays whole'],
  ['🇳🇱 Klantenservice', '🇳🇱K', 'a flag stays whole'],
  ['1\ufe0f\u20e3 Desk', '1\ufe0f\u20e3D', 'a keycap stays whole'],
  ['#\ufe0f\u20e3 Desk', '#\ufe0f\u20e3D', 'a keycap on a punctuation mark stays whole'],
  ['👍👍👍', '👍👍', 'one word of emoji gives its first two'],

  ['e\u0301lan vital', 'E\u0301V', 'a combining mark stays with its base'],
  ['a\u0308o\u0308u\u0308', 'A\u0308O\u0308', 'combining marks do not count as letters'],
  ['\u0301watson', 'WA', 'a mark without a base is ignored'],
  ['ßtraße', 'ßT', 'a letter that would become two stays as it is'],
  ['ﬁnance ŉ', 'ﬁŉ', 'ligatures that would come apart stay as they are'],
  ['सहायक', 'सहा', 'a vowel sign stays with its consonant'],
  ['ผู้ช่วย', 'ผู้ช่', 'Thai vowel and tone marks stay with their consonant'],
  ['\u1112\u1161\u11ab국', '\u1112\u1161\u11ab국', 'a syllable of separate jamo is one letter'],
  ['沃森助手', '沃森', 'a script without spaces gives its first two characters'],

  ['עוזר ווטסון', 'עו', 'a Hebrew name keeps its order'],
  ['\u200fمساعد واتسون', 'مو', 'a direction mark before a name is ignored'],
  ['مساعد', 'مس', 'an Arabic word gives its first two letters in order'],
  ['Bot עוזר', 'Bע', 'two directions keep the order of the name'],
];

describe('initials', () => {
  it.each(samples)('%j gives %j: %s', (name, icon) => {
    expect(initials(name)).toBe(icon);
  });

  it('reads only the beginning of a long paste', () => {
    expect(initials(' '.repeat(1_000_000) + 'Watson Assistant')).toBe('WA');
    expect(initials('x'.repeat(1_000_000) + ' y')).toBe('XX');
    expect(initials('.'.repeat(500) + 'Watson')).toBe('');
  });
});
