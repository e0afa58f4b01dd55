import type { Repair } from '../fields/reading';
import type { OpenAccount } from '../text/account';
import { labelLetters, lettersOfTrace, partOf, rangeOf, type Letters } from '../text/letters';
import { rewrite, trace, type Change, type Rule } from '../text/rewrite';
import { anyDirective, keywordNames, takesSources, tellingDirective } from './directive-names';
import { isAscii } from './policy';
import { isKeyword } from './source-list';
import { joinedBy } from './source/values';
import { shortened } from '../text/wording';
import { words } from './read-policy.en';

/** What a word processor did, and commas: one in front of a directive ends a policy, any other is a slip. */
const textRules: readonly Rule[] = [
  { name: 'smart-quotes', pattern: /[‘’‚′`´“”]/g, into: "'" },
  { name: 'invisible-characters', pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g },
  { pattern: /[\u00a0\u2007\u202f]/g, into: ' ' },
  { pattern: /,(?=\s{0,200}(?:,|$))/g, into: ' ' },
  {
    name: 'commas',
    pattern: new RegExp(String.raw`,(?!\s{0,200}(?:${anyDirective})(?![a-z-]))`, 'gi'),
    into: ' ',
  },
];

/** What browsers take for something else: a missing semicolon, a colon behind the name. */
const policyRules: readonly Rule[] = [
  {
    name: 'semicolons',
    pattern: new RegExp(String.raw`(?<=[^\s;][\s]{0,200})\s(?=(?:${tellingDirective})(?:[\s;]|$))`, 'gi'),
    into: '; ',
  },
  {
    name: 'colon',
    pattern: new RegExp(String.raw`(?<=(?:^|;)\s{0,200}(?:${anyDirective})):(?=[\s;]|$)`, 'gi'),
  },
];

const sourceRule: Rule = { name: 'quotes', pattern: /(?<=\S\s{1,200})\S+/g, into: quoted };

export interface RepairedPolicy {
  readonly policies: readonly Letters[];
  readonly repairs: readonly Repair[];
}

/** Puts right what is a slip for certain, and labels where. One text may be several policies. */
export function repairPolicy(letters: Letters, account: OpenAccount): RepairedPolicy {
  const changes: Change[] = [];
  const mend = (part: Letters, rules: readonly Rule[]): Letters => {
    const traced = rewrite(trace(part.text), rules);
    for (const { start, end, name } of traced.pieces)
      if (name !== undefined) account.label(rangeOf(part, start, end), 'repair');
    changes.push(...traced.changes);
    return lettersOfTrace(part, traced);
  };
  const policies = dividedAt(mend(letters, textRules), ',').map((policy) => {
    const directives = dividedAt(mend(policy, policyRules), ';').map((directive) => {
      // Browsers pass over a directive with a character outside ASCII.
      if (!isAscii(directive.text.trim())) labelLetters(account, directive, 'unread');
      const name = /^\s*([^\s;]+)/.exec(directive.text)?.[1] ?? '';
      return takesSources(name.toLowerCase()) ? mend(directive, [sourceRule]) : directive;
    });
    return joinedBy(';', directives);
  });
  return { policies, repairs: repairsOf(changes) };
}

function dividedAt(letters: Letters, mark: string): readonly Letters[] {
  let at = 0;
  return letters.text.split(mark).map(({ length }) => {
    const part = partOf(letters, at, at + length);
    at += length + 1;
    return part;
  });
}

const { repairs } = words;
const counting = ['smart-quotes', 'invisible-characters', 'commas', 'semicolons'] as const;

function repairsOf(changes: readonly Change[]): readonly Repair[] {
  const counted = counting.flatMap((name) => {
    const count = changes.filter((change) => change.name === name).length;
    return count === 0 ? [] : [{ name, words: repairs[name](count) }];
  });
  return [...counted, ...changes.flatMap(repairOf)];
}

function repairOf({ name, text, start, end }: Change): readonly Repair[] {
  if (name === 'colon') {
    const directive = /[a-z-]+$/i.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    return [{ name, words: repairs.colon(directive) }];
  }
  if (name !== 'quotes') return [];
  const bare = bareSource(text.slice(start, end));
  const kind = /^nonce-/i.test(bare) ? words.nonce : /^sha/i.test(bare) ? words.hash : bare;
  const source = shortened(kind, 40);
  return isToken(bare)
    ? [{ name, words: repairs.quotes(source) }]
    : [{ name: 'quotes-around-source', words: repairs['quotes-around-source'](source) }];
}

function bareSource(value: string): string {
  return value.replaceAll(/^["']+|(?<!["'])["']+$/g, '');
}

function isToken(bare: string): boolean {
  return keywords.has(bare.toLowerCase()) || /^(?:nonce-|sha(?:256|384|512)-)./i.test(bare);
}

function quoted(value: string): string {
  const bare = bareSource(value);
  const meant = isToken(bare) ? `'${bare}'` : bare;
  if (isKeyword(value, meant.toLowerCase()) || (!isToken(bare) && !/^["']|["']$/.test(value))) return value;
  // An expression in quotation marks that nobody knows is left alone: it may be newer than this list.
  if (!isToken(bare) && /^'[a-z-]+'$/i.test(value)) return value;
  return meant;
}

const keywords: ReadonlySet<string> = new Set(keywordNames);
