import type { OpenAccount, Range } from '../../text/account';
import { partOf, type Letters } from '../../text/letters';
import { headerName, headerStart, looksLikePolicy } from './bare-policy';
import { tidyHoles } from './holes';
import { keyOfName, namesIn } from './names';
import type { Node } from './read-source';
import { flattened, lettersOfValue, rangeAround, type Binding, type Scope, type Value } from './values';

/** The text of a policy, and where in the paste it comes from. */
export interface FoundPolicy {
  readonly letters: Letters;
  readonly isReportOnly: boolean;
  readonly made: Made;
}

/**
 * `rules`: put together from the settings of a program. `code`: in code or a configuration, where another one may be
 * meant for other pages. `plain`: as it is sent.
 */
export type Made = 'code' | 'rules' | 'plain';

/** What was found so far, and what is known of the paste. */
export class Search implements Scope {
  readonly pasted: string;
  readonly account: OpenAccount;
  /** Where the paste speaks of a policy, in order. */
  readonly mentions: readonly number[];
  readonly bindings = new Map<string, Binding>();
  readonly used = new Set<string>();
  readonly unresolved: Range[] = [];
  readonly frames: Range[] = [];
  readonly known = new WeakMap<readonly Node[], Value | undefined>();
  readonly found: FoundPolicy[] = [];
  /** Where something was taken for a policy. */
  readonly roots: number[] = [];
  /** Names of the header, by where they are. */
  readonly headers: { readonly at: number; readonly isReportOnly: boolean }[] = [];
  /** Where a name was given a policy, which counts there unless the name is used. */
  readonly held = new Map<string, number>();
  /** What a header is given that the paste does not hold. */
  readonly elsewhere: string[] = [];
  /** How often a name was part of what it is given itself. */
  selfUses = 0;
  /** Blocks around what is read. */
  depth = 0;
  /** A setting says that the policy only reports. */
  reports = false;
  readonly read: (readonly Node[])[] = [];
  /** Strings that were read as a source of their own. */
  readonly inner = new Set<Node>();
  /** Strings around what is read. */
  strings = 0;
  readonly #readText: (letters: Letters, search: Search) => void;

  constructor(
    pasted: string,
    account: OpenAccount,
    mentions: readonly number[],
    readText: (letters: Letters, search: Search) => void,
  ) {
    this.pasted = pasted;
    this.account = account;
    this.mentions = mentions;
    this.#readText = readText;
  }

  /** Reads a string as a source of its own. */
  readInner(letters: Letters): void {
    this.strings += 1;
    this.#readText(letters, this);
    this.strings -= 1;
  }
}

const mostFound = 200;

export function startOf({ starts }: Letters): number {
  return starts[0] ?? 0;
}

export function addPolicy(whole: Letters, at: number, search: Search, made: Made): void {
  search.roots.push(at);
  const [start = '', ownReport] = headerStart.exec(whole.text) ?? [];
  const letters = tidyHoles(partOf(whole, start.length));
  if (letters.text.trim() === '' || search.found.length >= mostFound) return;
  if (
    search.found.some((one) => startOf(one.letters) === startOf(letters) && one.letters.text === letters.text)
  )
    return;
  const header = search.headers.findLast((one) => one.at <= at);
  search.found.push({
    letters,
    made,
    isReportOnly: start === '' ? header?.isReportOnly === true : ownReport !== undefined,
  });
}

/** Adds what some nodes come to, if that is a policy. */
export function addValue(value: Value | undefined, nodes: readonly Node[], search: Search): boolean {
  const policy = policyOf(value);
  const [first] = nodes;
  if (!policy || !first) return false;
  const isPlain = first.kind === 'text' && first.isBare === true;
  const made = policy.kind === 'rules' ? 'rules' : isPlain ? 'plain' : 'code';
  addPolicy(policy.letters, first.start, search, made);
  return true;
}

export function policyOf(value: Value | undefined): (Value & { kind: 'text' | 'rules' }) | undefined {
  if (!value || value.kind === 'flag') return undefined;
  if (value.kind === 'rules') return value;
  if (value.kind === 'text') {
    const { text } = value.letters;
    return headerStart.test(text) || looksLikePolicy(text) ? value : undefined;
  }
  const values = flattened(value.values);
  const texts = values.map((each) => lettersOfValue(each).text);
  const isPolicy =
    values.every(({ kind }) => kind !== 'rules') &&
    texts.some(looksLikePolicy) &&
    !texts.some((text) => headerStart.test(text) || headerName.test(text));
  return isPolicy ? { kind: 'text', letters: lettersOfValue(value) } : undefined;
}

/** Whether some nodes speak of a policy, or of a name that holds one. */
export function touches(nodes: readonly Node[], search: Search): boolean {
  if (hasWithin(search.mentions, rangeAround(nodes))) return true;
  return search.held.size > 0 && namesIn(nodes).some((name) => search.held.has(keyOfName(name)));
}

/** Whether one of some places in order lies in a stretch. */
export function hasWithin(sorted: readonly number[], { start, end }: Range): boolean {
  return (sorted[indexFrom(sorted, start)] ?? end) < end;
}

function indexFrom(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
