import { repairs } from './fields.en';
import type { RepairRule, Repairing } from './words';

/** A repair that several fields have, with its words. */
export function sharedRepair(name: keyof typeof repairs, rule: Omit<Repairing, 'name'>): RepairRule {
  return { name, ...rule, words: repairs[name] };
}

/** Zero-width characters, byte order mark, soft hyphen and direction marks: for values that are codes. */
export const invisibleCharacters = sharedRepair('invisible-characters', {
  pattern: /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
});

/** The same for names: leaves the joiners and marks that emoji, Persian and right-to-left text need. */
export const invisibleInNames: RepairRule = {
  ...invisibleCharacters,
  pattern: /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
};

/** Control characters other than tab and line breaks, which `lineBreaks` turns into spaces. */
export const controlCharacters = sharedRepair('control-characters', { pattern: /[^\P{Cc}\t-\r\x85]/gu });

export const nonBreakingSpaces = sharedRepair('non-breaking-spaces', {
  pattern: /[\u00a0\u2007\u202f]/g,
  into: ' ',
});

/** For names: what a line break or tab separated stays separate. */
export const lineBreaks = sharedRepair('line-breaks', {
  pattern: /[\t\n\v\f\r\x85\u2028\u2029]+/g,
  into: ' ',
});

export const runsOfSpaces = sharedRepair('runs-of-spaces', { pattern: /(?<! ) {2,}/g, into: ' ' });

// Each run of white space is tried from its first character only, or a long run would take quadratic time.
export const surroundingSpace = sharedRepair('surrounding-space', { pattern: /^\s+|(?<!\s)\s+$/g });

/** For codes: a stray quotation mark on one side goes too. */
export const quotesAround = sharedRepair('quotes', {
  pattern: /^["'`´“”„‟«»‹›‘’‚′″]+|(?<!["'`´“”„‟«»‹›‘’‚′″])["'`´“”„‟«»‹›‘’‚′″]+$/g,
});

/** For names: only a pair with no other quotation mark between, since a name may hold one of its own. */
export const pairOfQuotes: RepairRule = {
  ...quotesAround,
  pattern: /^["'“”„«»‘’‚][^"'“”„«»‘’‚]+["'“”«»‘’]$/g,
  keep: /[^"'“”„«»‘’‚]+/,
};

/** The comment behind a member or a setting: `region: "eu-de", // where it is`. */
export const commentBehind = sharedRepair('comment', {
  pattern: /(?<!\s)\s+(?:\/\/|#)[^\n]{0,300}$/g,
  onlyIf: (text) => /^["'\w-][\w "',.:=-]{0,100}\s(?:\/\/|#)[^\n]{0,300}$/.test(text),
  leaves: { label: 'inert' },
});

/** One full stop, comma or semicolon; three full stops say that something was cut short, and stay. */
export const trailingPunctuation = sharedRepair('trailing-punctuation', { pattern: /(?<![.…])[.,;]$/g });

export const typographicDashes = sharedRepair('dashes', {
  pattern: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g,
  into: '-',
});

/**
 * The label of a value, copied along with it: `Account number: `, `"accountId": `, `LP_ACCOUNT=`.
 * `colon-or-space` suits values that cannot be words; a name needs the colon, or it would lose its beginning.
 */
export function labelPrefix(labels: readonly string[], separator: 'colon' | 'colon-or-space'): RepairRule {
  const names = labels.map((label) => label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const after = separator === 'colon' ? '[:=]' : '(?:[:=#]|(?<=\\s))';
  return sharedRepair('label-prefix', {
    pattern: new RegExp(`^["'“]?(?:${names})["'”]?\\s{0,9}${after}\\s{0,9}`, 'gi'),
    leaves: { label: 'frame' },
  });
}
