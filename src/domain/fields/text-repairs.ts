import { repairs } from './fields.en';
import type { RepairRule } from './words';

/** Zero-width characters, byte order mark, soft hyphen and direction marks: for values that are codes. */
export const invisibleCharacters: RepairRule = {
  name: 'invisible-characters',
  pattern: /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
  words: repairs['invisible-characters'],
};

/** The same for names: leaves the joiners and marks that emoji, Persian and right-to-left text need. */
export const invisibleInNames: RepairRule = {
  ...invisibleCharacters,
  pattern: /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
};

/** Control characters other than tab and line breaks, which `lineBreaks` turns into spaces. */
export const controlCharacters: RepairRule = {
  name: 'control-characters',
  pattern: /[^\P{Cc}\t-\r\x85]/gu,
  words: repairs['control-characters'],
};

export const nonBreakingSpaces: RepairRule = {
  name: 'non-breaking-spaces',
  pattern: /[\u00a0\u2007\u202f]/g,
  into: ' ',
  words: repairs['non-breaking-spaces'],
};

/** For names: what a line break or tab separated stays separate. */
export const lineBreaks: RepairRule = {
  name: 'line-breaks',
  pattern: /[\t\n\v\f\r\x85\u2028\u2029]+/g,
  into: ' ',
  words: repairs['line-breaks'],
};

export const runsOfSpaces: RepairRule = {
  name: 'runs-of-spaces',
  pattern: /(?<! ) {2,}/g,
  into: ' ',
  words: repairs['runs-of-spaces'],
};

// Each run of white space is tried from its first character only, or a long run would take quadratic time.
export const surroundingSpace: RepairRule = {
  name: 'surrounding-space',
  pattern: /^\s+|(?<!\s)\s+$/g,
  words: repairs['surrounding-space'],
};

/** For codes: a stray quotation mark on one side goes too. */
export const quotesAround: RepairRule = {
  name: 'quotes',
  pattern: /^["'`´“”„‟«»‹›‘’‚′″]+|(?<!["'`´“”„‟«»‹›‘’‚′″])["'`´“”„‟«»‹›‘’‚′″]+$/g,
  words: repairs.quotes,
};

/** For names: only a pair with no other quotation mark between, since a name may hold one of its own. */
export const pairOfQuotes: RepairRule = {
  ...quotesAround,
  pattern: /^["'“”„«»‘’‚][^"'“”„«»‘’‚]+["'“”«»‘’]$/g,
  keep: /[^"'“”„«»‘’‚]+/,
};

/** The comment behind a member or a setting: `region: "eu-de", // where it is`. */
export const commentBehind: RepairRule = {
  name: 'comment',
  pattern: /(?<!\s)\s+(?:\/\/|#)[^\n]{0,300}$/g,
  onlyIf: (text) => /^["'\w-][\w "',.:=-]{0,100}\s(?:\/\/|#)[^\n]{0,300}$/.test(text),
  leaves: { label: 'inert' },
  words: repairs.comment,
};

/** One full stop, comma or semicolon; three full stops say that something was cut short, and stay. */
export const trailingPunctuation: RepairRule = {
  name: 'trailing-punctuation',
  pattern: /(?<![.…])[.,;]$/g,
  words: repairs['trailing-punctuation'],
};

export const typographicDashes: RepairRule = {
  name: 'dashes',
  pattern: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g,
  into: '-',
  words: repairs.dashes,
};

/**
 * The label of a value, copied along with it: `Account number: `, `"accountId": `, `LP_ACCOUNT=`.
 * `colon-or-space` suits values that cannot be words; a name needs the colon, or it would lose its beginning.
 */
export function labelPrefix(labels: readonly string[], separator: 'colon' | 'colon-or-space'): RepairRule {
  const names = labels.map((label) => label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const after = separator === 'colon' ? '[:=]' : '(?:[:=#]|(?<=\\s))';
  return {
    name: 'label-prefix',
    pattern: new RegExp(`^["'“]?(?:${names})["'”]?\\s{0,9}${after}\\s{0,9}`, 'gi'),
    leaves: { label: 'frame' },
    words: repairs['label-prefix'],
  };
}
