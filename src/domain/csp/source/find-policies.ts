import { openAccount, type OpenAccount, type Range } from '../../text/account';
import { labelLetters, lettersOf, lettersOfTrace, rangeOf, type Letters } from '../../text/letters';
import { logPrefixes } from '../../text/log-lines';
import { rewrite, trace } from '../../text/rewrite';
import { mentionsIn, spokenIn } from './bare-policy';
import { addHeld } from './bind-names';
import { holesIn, isNonceHole } from './holes';
import { isMarkup, readMarkup } from './markup-source';
import { labelAround } from './neighbours';
import { readSource } from './read-source';
import { addPolicy, Search, startOf, type FoundPolicy } from './search';
import { walk } from './walk-source';

export interface FoundPolicies {
  readonly policies: readonly FoundPolicy[];
  readonly account: OpenAccount;
  /** What a header is given that the paste does not hold: "csp". */
  readonly elsewhere: readonly string[];
  /** Code that changes a policy in a way that the page cannot follow, so that the policy has no place for it. */
  readonly isChanged: boolean;
  /** Each line is one of a log. */
  readonly isLog: boolean;
}

/** Finds the policies of a paste, whatever they are written in, and accounts for each of its characters. */
export function findPolicies(pasted: string, longest = pasted.length): FoundPolicies {
  const account = openAccount(pasted.length);
  const { start, end } = stretchAround(pasted.slice(0, longest));
  const search = new Search(pasted, account, spokenIn(pasted, start, end), readText);
  const whole = lettersOf(pasted, start, end);
  const lines = rewrite(trace(whole.text), [logPrefixes]);
  readText(lettersOfTrace(whole, lines), search);
  addHeld(search);
  const found = search.found.map((one) => (search.reports ? { ...one, isReportOnly: true } : one));
  const policies = found.toSorted((one, other) => startOf(one.letters) - startOf(other.letters));
  for (const { letters } of policies) labelPolicy(letters, account);
  labelAround(search);
  for (const range of search.frames) account.label(range, 'frame');
  for (const { letters } of policies) labelPolicy(letters, account);
  for (const range of search.unresolved) account.label(range, 'unresolved');
  for (const { start: from, end: to, name } of lines.pieces)
    if (name !== undefined) account.label(rangeOf(whole, from, to), 'frame');
  const isChanged = search.unresolved.length > 0;
  return { policies, account, elsewhere: search.elsewhere, isChanged, isLog: lines.changes.length > 0 };
}

const mostRead = 200_000;
const around = 20_000;

/** Of a long paste what may hold a policy, with what is around it. */
function stretchAround(text: string): Range {
  if (text.length <= mostRead / 2) return { start: 0, end: text.length };
  const [first, last] = mentionsIn(text);
  if (first === undefined) return { start: 0, end: 0 };
  const start = first < around ? 0 : text.lastIndexOf('\n', first - around) + 1;
  return { start, end: Math.min(text.length, (last ?? first) + around, start + mostRead) };
}

function labelPolicy(letters: Letters, account: OpenAccount): void {
  labelLetters(account, letters, 'value');
  for (const hole of holesIn(letters.text)) {
    if (isNonceHole(letters.text, hole)) continue;
    const range = rangeOf(letters, hole.start, hole.end);
    if (range.end > range.start) account.label(range, 'unresolved');
  }
}

/** Reads a text as markup or code: the paste, or one that is in a string of it. */
function readText(letters: Letters, search: Search): void {
  const { account } = search;
  if (isMarkup(letters.text)) {
    for (const { letters: inner, name, code, isPlain } of readMarkup(letters, account)) {
      const at = startOf(inner);
      if (name !== undefined) search.headers.push({ at, isReportOnly: /report/i.test(name) });
      if (code) search.readInner(inner);
      else addPolicy(inner, at, search, isPlain === true ? 'plain' : 'code');
    }
    return;
  }
  const nodes = readSource(letters, account);
  search.read.push(nodes);
  walk(nodes, search);
}
