import { describe, expect, test } from 'vitest';
import { repair } from '../../../src/domain/fields/read-field';
import type { RepairRule } from '../../../src/domain/fields/words';
import {
  controlCharacters,
  invisibleCharacters,
  invisibleInNames,
  labelPrefix,
  lineBreaks,
  nonBreakingSpaces,
  pairOfQuotes,
  quotesAround,
  runsOfSpaces,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../src/domain/fields/text-repairs';
import { counted } from '../../../src/domain/text/locale';

const loose = labelPrefix(['App key: (appInstallationId)', 'App key'], 'colon-or-space');
const strict = labelPrefix(['Name'], 'colon');

const repaired: readonly [string, RepairRule, string, string, string][] = [
  ['zero-width space', invisibleCharacters, 'a\u200bb', 'ab', '1 invisible character removed'],
  [
    'joiners and byte order mark',
    invisibleCharacters,
    '\ufeffa\u200db\u200c',
    'ab',
    '3 invisible characters removed',
  ],
  ['soft hyphen', invisibleCharacters, 'a\u00adb', 'ab', '1 invisible character removed'],
  ['direction marks', invisibleCharacters, '\u202aab\u202c\u200e', 'ab', '3 invisible characters removed'],
  [
    'direction overrides in a name',
    invisibleInNames,
    '\u202eab\u202c',
    'ab',
    '2 invisible characters removed',
  ],
  ['control characters', controlCharacters, 'a\u0007b\u009f', 'ab', '2 control characters removed'],
  ['non-breaking spaces', nonBreakingSpaces, 'a\u00a0b\u202fc', 'a b c', '2 non-breaking spaces made plain'],
  ['line breaks', lineBreaks, 'a\r\nb\tc', 'a b c', 'Line breaks and tabs turned into spaces'],
  ['runs of spaces', runsOfSpaces, 'a  b   c', 'a b c', '2 runs of spaces shortened to one space'],
  ['surrounding space', surroundingSpace, '\n a b\t', 'a b', 'White space around it removed'],
  ['straight quotes', quotesAround, '"a"', 'a', 'Quotation marks around it removed'],
  ['typographic quotes', quotesAround, '„a“', 'a', 'Quotation marks around it removed'],
  ['a quote on one side', quotesAround, 'a’', 'a', 'Quotation marks around it removed'],
  ['a pair of quotes', pairOfQuotes, '“a b”', 'a b', 'Quotation marks around it removed'],
  ['a full stop', trailingPunctuation, 'a.', 'a', 'Punctuation at the end removed'],
  ['comma after semicolon', trailingPunctuation, 'a;,', 'a', 'Punctuation at the end removed'],
  ['dashes', typographicDashes, 'a–b—c−d', 'a-b-c-d', '3 typographic dashes written as -'],
  ['a label with a colon', loose, 'App key: a', 'a', 'The label in front removed'],
  [
    'a label with a bracket of its own',
    loose,
    'App key: (appInstallationId) a',
    'a',
    'The label in front removed',
  ],
  ['a label with a space', loose, 'app key a', 'a', 'The label in front removed'],
  ['a label in JSON', loose, '"App key": a', 'a', 'The label in front removed'],
  ['a label with an equals sign', strict, 'name=a', 'a', 'The label in front removed'],
];

const kept: readonly [string, RepairRule, string][] = [
  ['the joiners inside an emoji', invisibleInNames, '👩🏽‍💻'],
  ['the non-joiner of Persian', invisibleInNames, 'می‌خواهم'],
  ['right-to-left marks in a name', invisibleInNames, 'A\u200f'],
  ['line breaks, which another rule repairs', controlCharacters, 'a\r\nb\t'],
  ['single spaces', runsOfSpaces, 'a b c'],
  ['three full stops, which say that something is missing', trailingPunctuation, 'a...'],
  ['an ellipsis', trailingPunctuation, 'a…'],
  ['an apostrophe at the end of a name', pairOfQuotes, 'Kids’'],
  ['quotes around the first and the last word only', pairOfQuotes, '“Help” and “Advice”'],
  ['a plain hyphen', typographicDashes, 'a-b'],
  ['a name that begins with the label', strict, 'Name of the Rose'],
  ['a label further on', loose, 'my App key: a'],
  ['a word that begins with the label', loose, 'App keys'],
];

describe('shared repairs', () => {
  test.each(repaired)('take out or replace: %s', (_, rule, given, text, words) => {
    expect(repair(given, [rule])).toMatchObject({ text, repairs: [{ name: rule.name, words }] });
  });

  test.each(kept)('leave alone: %s', (_, rule, given) => {
    expect(repair(given, [rule])).toMatchObject({ text: given, repairs: [] });
  });

  test('counted things agree in number', () => {
    expect([counted(1, 'space'), counted(2, 'space'), counted(0, 'dash', 'dashes')]).toEqual([
      '1 space',
      '2 spaces',
      '0 dashes',
    ]);
  });
});
