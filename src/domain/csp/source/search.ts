import type { OpenAccount, Range } from '../../text/account';
import { partOf, type Letters } from '../../text/letters';
import { headerName, headerStart, looksLikePolicy } from './bare-policy';
import { evaluate } from './evaluate';
import { holesIn, nameIn, tidyHoles } from './holes';
import { isGiven, keyOfName, valueOf } from './names';
import type { Node } from './read-source';
import type { Keyed } from './statements';
import { flattened, lettersOfValue, rangeAround, wordOf, type Scope, type Value } from './values';

/** The text of a policy, and where in the paste it comes from. */
export interface FoundPolicy {
  readonly letters: Letters;
  /** It was put together from the settings of a program. */
  readonly isSettings: boolean;
  readonly isReportOnly: boolean;
  /** It is in code or a configuration, where another one may be meant for other pages. */
  readonly isCode: boolean;
}

/** What was found so far, and what is known of the paste. */
export interface Search extends Scope {
  readonly account: OpenAccount;
  readonly found: FoundPolicy[];
  /** Where something was taken for a policy. */
  readonly roots: number[];
  /** Names of the header, by where they are. */
  readonly headers: { readonly at: number; readonly isReportOnly: boolean }[];
  /** Where a name was given a policy, which counts there unless the name is used. */
  readonly held: Map<string, number>;
  /** Names that are given a policy, in order. */
  readonly carriers: Set<string>;
  readonly elsewhere: string[];
  /** Where the paste speaks of a policy, in order. */
  readonly mentions: readonly number[];
  /** How often a name was part of what it is given itself. */
  selfUses: number;
  /** Blocks around what is read. */
  depth: number;
  /** A setting says that the policy only reports. */
  reports: boolean;
  readonly read: (readonly Node[])[];
  /** Strings that were read as a source of their own. */
  readonly inner: Set<Node>;
  /** Strings around what is read. */
  strings: number;
  readonly readInner: (letters: Letters) => void;
}

const mostFound = 200;
const mostSelfUses = 200;

export function startOf({ starts }: Letters): number {
  return starts[0] ?? 0;
}

export function addPolicy(
  whole: Letters,
  at: number,
  search: Search,
  made: 'code' | 'rules' | 'plain',
): void {
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
    isSettings: made === 'rules',
    isCode: made !== 'plain',
    isReportOnly: start === '' ? header?.isReportOnly === true : ownReport !== undefined,
  });
}

/** Adds what some nodes come to, if that is a policy. */
export function addValue(value: Value | undefined, nodes: readonly Node[], search: Search): boolean {
  const policy = policyOf(value);
  const [first] = nodes;
  if (!policy || !first) return false;
  const isPlain = first.kind === 'text' && first.isBare === true;
  addPolicy(
    policy.letters,
    first.start,
    search,
    policy.kind === 'rules' ? 'rules' : isPlain ? 'plain' : 'code',
  );
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
  return hasWithin(search.mentions, rangeAround(nodes)) || namesHeld(nodes, search.held);
}

/** Whether one of some places in order lies in a stretch. */
export function hasWithin(sorted: readonly number[], { start, end }: Range): boolean {
  return (sorted[indexFrom(sorted, start)] ?? end) < end;
}

function namesHeld(nodes: readonly Node[], held: ReadonlyMap<string, number>): boolean {
  if (held.size === 0) return false;
  return nodes.some((node) => {
    if (node.kind === 'name') return held.has(keyOfName(node.value));
    if (node.kind === 'group') return namesHeld(node.nodes, held);
    if (node.kind !== 'text' || !/[$#{]/.test(node.letters.text)) return false;
    const { text } = node.letters;
    return holesIn(text).some(({ start, end }) => held.has(nameIn(text.slice(start, end)) ?? ''));
  });
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

const conditions = new Set([
  'if',
  'unless',
  'else',
  'elif',
  'elsif',
  'elseif',
  'for',
  'while',
  'when',
  'case',
]);

/** Keeps what a name is given for where the name is used. Whether that is a policy. */
export function bind({ key, target, value: nodes, sign }: Keyed, search: Search): boolean {
  const name = keyOfName(wordOf(key));
  if (nodes.length === 0) return false;
  const range = rangeAround(nodes);
  const earlier = search.bindings.get(name);
  const isAdded = earlier !== undefined && (sign === '+=' || sign === '.=');
  const isConditional = conditions.has(wordOf(target[0]));
  // Whether a block runs is not known.
  const isApart = earlier !== undefined && (earlier.depth !== search.depth || isConditional);
  const keep = (work: () => Value | undefined, isDoubtful: boolean): void => {
    if (isAdded) earlier.values.push(work);
    if (!isAdded || isDoubtful)
      search.bindings.set(name, {
        values: isAdded ? earlier.values : [work],
        range,
        isDoubtful: isDoubtful || (isAdded && earlier.isDoubtful),
        depth: isAdded ? earlier.depth : search.depth,
      });
  };
  if (!touches(nodes, search) && !search.held.has(name)) {
    keep(
      once(() => evaluate(nodes, search)),
      earlier !== undefined && (!isAdded || isApart),
    );
    return false;
  }
  const wasUsed = search.used.delete(name);
  const made = search.selfUses <= mostSelfUses ? evaluate(nodes, search) : undefined;
  const isOwn = search.used.delete(name);
  if (wasUsed) search.used.add(name);
  if (isOwn) search.selfUses += 1;
  if (!isGiven(made)) {
    if (earlier) search.unresolved.push(range);
    return false;
  }
  const isDoubtful = earlier !== undefined && ((!isAdded && !isOwn) || isApart);
  const isPolicy = isAdded ? search.held.has(name) : policyOf(made) !== undefined;
  if (isDoubtful && (isPolicy || search.held.has(name)))
    search.unresolved.push(isAdded ? range : earlier.range);
  keep(() => made, !isAdded && isDoubtful);
  if (isPolicy && !isAdded) search.held.set(name, target[0]?.start ?? key.start);
  return isPolicy;
}

/** Worked out once; a name that leads to itself comes to nothing. */
function once(work: () => Value | undefined): () => Value | undefined {
  let made: Value | undefined;
  let isDone = false;
  return () => {
    if (isDone) return made;
    isDone = true;
    return (made = work());
  };
}

/** The policies of names that nothing in the paste uses. */
export function addHeld(search: Search): void {
  for (const [name, at] of search.held) {
    const binding = search.used.has(name) ? undefined : search.bindings.get(name);
    const policy = binding && policyOf(valueOf(binding));
    if (policy) addPolicy(policy.letters, at, search, policy.kind === 'rules' ? 'rules' : 'code');
  }
}
