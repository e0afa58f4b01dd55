import { openAccount, type OpenAccount, type Range } from '../text/account';
import { joined, labelLetters, lettersOf, partOf, rangeOf, type Letters } from '../text/letters';
import { isDirectiveName, looksLikePolicy, mentionsIn, speaksOfPolicy } from './bare-policy';
import { builtDirectives } from './builder-calls';
import { directiveOfName } from './directive-keys';
import {
  evaluate,
  flattened,
  glue,
  lettersOfValue,
  rulesOf,
  valueOf,
  type Scope,
  type Value,
} from './evaluate';
import { holesIn, isNonceHole, tidyHoles } from './holes';
import { isMarkup, readMarkup } from './markup-source';
import { labelNodes } from './neighbours';
import { readSource, type Node } from './read-source';
import { elementsOf, keyedOf, statementsOf, type Keyed } from './statements';

/** The text of a policy, and where in the paste it comes from. */
export interface FoundPolicy {
  readonly letters: Letters;
  /** It was put together from the settings of a program. */
  readonly isSettings: boolean;
  readonly isReportOnly: boolean;
}

export interface FoundPolicies {
  readonly policies: readonly FoundPolicy[];
  readonly account: OpenAccount;
  /** What a header is given that the paste does not hold: "csp". */
  readonly elsewhere: readonly string[];
  /** Code that changes a policy in a way that cannot be told, so that the policy has no place for it. */
  readonly isChanged: boolean;
}

interface Search extends Scope {
  readonly account: OpenAccount;
  readonly found: FoundPolicy[];
  /** Where something was taken for a policy. */
  readonly roots: number[];
  /** Names of the header, by where they stand. */
  readonly headers: { readonly at: number; readonly isReportOnly: boolean }[];
  /** Where a name was given a policy, which counts there unless the name is used. */
  readonly held: Map<string, number>;
  readonly elsewhere: string[];
  /** How often a name was part of what it is given itself. */
  selfUses: number;
  /** Blocks around what is read. */
  depth: number;
  /** A setting says that the policy only reports. */
  reports: boolean;
  readonly read: (readonly Node[])[];
  /** Strings that were read as a source of their own. */
  readonly inner: Set<Node>;
}

const headerName = /^\s*(?:http\.)?content-?_?security-?_?policy(-?_?report-?_?only)?\s*$/i;
const headerStart = /^\s*content-security-policy(-report-only)?["']?\s*:\s*/i;
const originalPolicy = /^original-?policy$/i;
const reportedDirective = /^(?:violated|effective)-?directive$/i;
const deepestText = 2;
const mostTries = 40;
const mostFound = 200;

/** Finds the policies of a paste, whatever they are written in, and accounts for each of its characters. */
export function findPolicies(pasted: string, longest = pasted.length): FoundPolicies {
  const account = openAccount(pasted.length);
  const search: Search = {
    pasted,
    account,
    bindings: new Map(),
    used: new Set(),
    unresolved: [],
    frames: [],
    known: new WeakMap(),
    found: [],
    roots: [],
    headers: [],
    held: new Map(),
    elsewhere: [],
    selfUses: 0,
    depth: 0,
    reports: false,
    read: [],
    inner: new Set(),
  };
  const { start, end } = stretchAround(pasted.slice(0, longest));
  readText(lettersOf(pasted, start, end), search, 0);
  for (const [name, at] of search.held) {
    const binding = search.used.has(name) ? undefined : search.bindings.get(name);
    const policy = binding && policyOf(valueOf(binding));
    if (policy) addPolicy(policy.letters, at, search, policy.kind === 'rules');
  }
  const found = search.found.map((one) => (search.reports ? { ...one, isReportOnly: true } : one));
  const policies = found.toSorted((one, other) => startOf(one.letters) - startOf(other.letters));
  for (const { letters } of policies) labelPolicy(letters, account);
  for (const nodes of search.read) labelNodes(nodes, search);
  for (const range of search.frames) account.label(range, 'frame');
  for (const { letters } of policies) labelPolicy(letters, account);
  for (const range of search.unresolved) account.label(range, 'unresolved');
  return { policies, account, elsewhere: search.elsewhere, isChanged: search.unresolved.length > 0 };
}

const mostRead = 200_000;
const around = 20_000;

/** Of a long paste what may hold a policy, with what stands around it. */
function stretchAround(text: string): Range {
  if (text.length <= mostRead / 2) return { start: 0, end: text.length };
  const [first, last] = mentionsIn(text);
  if (first === undefined) return { start: 0, end: 0 };
  const start = first < around ? 0 : text.lastIndexOf('\n', first - around) + 1;
  return { start, end: Math.min(text.length, (last ?? first) + around, start + mostRead) };
}

function startOf({ starts }: Letters): number {
  return starts[0] ?? 0;
}

function labelPolicy(letters: Letters, account: OpenAccount): void {
  labelLetters(account, letters, 'value');
  for (const hole of holesIn(letters.text)) {
    if (isNonceHole(letters.text, hole)) continue;
    const range = rangeOf(letters, hole.start, hole.end);
    if (range.end > range.start) account.label(range, 'unresolved');
  }
}

/** Reads a text as markup or code: the paste, or one that stands in a string of it. */
function readText(letters: Letters, search: Search, depth: number): void {
  const { account } = search;
  if (isMarkup(letters.text)) {
    for (const { letters: inner, name, code } of readMarkup(letters, account)) {
      const at = startOf(inner);
      if (name !== undefined) search.headers.push({ at, isReportOnly: /report/i.test(name) });
      if (code) readText(inner, search, depth + 1);
      else addPolicy(inner, at, search);
    }
    return;
  }
  const nodes = readSource(letters, account);
  search.read.push(nodes);
  walk(nodes, search, depth);
}

function walk(nodes: readonly Node[], search: Search, depth: number): void {
  const rules = rulesOf(nodes, search);
  const [first] = nodes;
  if (rules && first) addPolicy(rules, first.start, search, true);
  const built: Letters[] = [];
  const open: (readonly Node[])[] = [];
  for (const statement of statementsOf(nodes, true)) {
    const directives = builtDirectives(statement, search);
    built.push(...directives);
    let isHeaderNext = false;
    for (const element of elementsOf(statement)) {
      const before = search.roots.length + search.held.size;
      const namesHeader = noteHeaders(element, search);
      if (!(rules && keyedDirective(element)) && directives.length === 0) walkElement(element, search, depth);
      const isFound = search.roots.length + search.held.size > before;
      const value = keyedOf(element)?.value ?? element;
      const isName =
        value.length === 1 && value[0]?.kind === 'text' && headerName.test(value[0].letters.text);
      if (!isFound && !isName && (isHeaderNext || namesHeader)) open.push(element);
      isHeaderNext = isName;
    }
  }
  if (!rules && built.length === 0) for (const element of open) noteElsewhere(element, search);
  const [start] = built;
  if (start)
    addPolicy(
      joined(built.flatMap((letters, index) => (index === 0 ? [letters] : [glue('; ', letters), letters]))),
      startOf(start),
      search,
      true,
    );
}

function keyedDirective(element: readonly Node[]): boolean {
  const key = keyedOf(element)?.key;
  return (
    key !== undefined &&
    directiveOfName(key.kind === 'text' ? key.letters.text.trim() : key.kind === 'name' ? key.value : '') !==
      undefined
  );
}

/** Whether the header is named in front of a value that has to be there. */
function noteHeaders(element: readonly Node[], search: Search): boolean {
  const keyed = keyedOf(element);
  const target = keyed?.target ?? element;
  const [flag, ...others] = keyed?.value ?? [];
  const isSwitch = flag?.kind === 'name' && others.length === 0 && /^(?:true|false)$/i.test(flag.value);
  const reporting = element.findIndex((node) => node.kind === 'name' && /report_?only$/i.test(node.value));
  const after = element[reporting + 1];
  const isCalled = reporting > 0 && after?.kind === 'group' && after.nodes.length === 0;
  if (reporting !== -1 && (isCalled || (isSwitch && /true/i.test(flag.value)))) search.reports = true;
  if (isSwitch) return false;
  let names = false;
  for (const node of target.flatMap((each) =>
    each.kind === 'group' && each.open === '[' ? each.nodes.slice(0, 3) : [each],
  )) {
    const text = node.kind === 'text' ? node.letters.text : node.kind === 'name' ? node.value : '';
    const [found, reports] = headerName.exec(text) ?? [];
    if (found === undefined && !originalPolicy.test(text)) continue;
    search.headers.push({ at: node.start, isReportOnly: reports !== undefined });
    names ||= element.length > 1;
  }
  return names;
}

/** The value of a header that is a name or a call, whose text the paste does not hold. */
function noteElsewhere(element: readonly Node[], search: Search): void {
  const value = (keyedOf(element)?.value ?? element).filter(
    (node) => node.kind !== 'name' || (!headerName.test(node.value) && !plainWords.has(node.value)),
  );
  const first = value.find((node) => node.kind === 'name' && /^[\w$@]+$/.test(node.value));
  const last = value.at(-1);
  const isPlain = value.every((node) => node.kind !== 'group' || (node.open === '(' && node === last));
  if (first?.kind !== 'name' || !last || !isPlain) return;
  const name = first.value.replaceAll(/[^\w]/g, '');
  if (
    new RegExp(String.raw`(?:function|def|fn|func)\s{1,9}${name}\b|(?<![\w$])${name}\s{0,9}=[^=]`).test(
      search.pasted,
    )
  )
    return;
  const range = { start: first.start, end: last.end };
  search.elsewhere.push(search.pasted.slice(range.start, range.end));
  search.unresolved.push(range);
}

const plainWords = new Set([
  'true',
  'false',
  'always',
  'set',
  'Header',
  'do',
  'end',
  'null',
  'None',
  'add_header',
  'require',
  'import',
  'function',
  'type',
]);

function walkElement(element: readonly Node[], search: Search, depth: number): void {
  const keyed = keyedOf(element);
  const key = keyed?.key;
  const name = key?.kind === 'text' ? key.letters.text : key?.kind === 'name' ? key.value : '';
  const [first] = element;
  if (!first) return;
  if (reportedDirective.test(name)) {
    search.frames.push({ start: first.start, end: element.at(-1)?.end ?? first.end });
    return;
  }
  const isBinding = keyed !== undefined && key?.kind === 'name' && keyed.sign !== ':' && keyed.sign !== '=>';
  if (isBinding && bind(keyed, name, search)) return;
  const value = keyed?.value ?? element;
  const policy = policyOf(evaluate(value, search));
  if (policy) addPolicy(policy.letters, first.start, search, policy.kind === 'rules');
  else walkParts(value, search, depth);
  if (keyed)
    walkParts(
      keyed.target.filter(({ kind }) => kind === 'group'),
      search,
      depth,
    );
}

/** What a name is given: kept for where the name is used. */
function bind({ value: nodes, sign }: Keyed, name: string, search: Search): boolean {
  const key = name.replace(/^[$@]/, '');
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return false;
  const range = { start: first.start, end: last.end };
  const wasUsed = search.used.delete(key);
  const earlier = search.bindings.get(key);
  const made = search.selfUses <= mostTries * 5 ? evaluate(nodes, search) : undefined;
  const isOwn = search.used.delete(key);
  if (wasUsed) search.used.add(key);
  if (isOwn) search.selfUses += 1;
  if (!made || made.kind === 'flag' || (made.kind === 'text' && made.isHole)) {
    if (search.bindings.has(key)) search.unresolved.push(range);
    return false;
  }
  const isAdded = earlier !== undefined && (sign === '+=' || sign === '.=');
  // Whether a block runs is not known.
  const isDoubtful = earlier !== undefined && ((!isAdded && !isOwn) || earlier.depth !== search.depth);
  const policy = isAdded ? search.held.has(key) : policyOf(made) !== undefined;
  if (isDoubtful && (policy || search.held.has(key))) search.unresolved.push(isAdded ? range : earlier.range);
  if (isAdded) earlier.values.push(made);
  else search.bindings.set(key, { values: [made], range, isDoubtful, depth: search.depth });
  if (policy && !isAdded) search.held.set(key, first.start);
  return policy;
}

/** An element that is no value as a whole: looks for one in it, from each string and bracket on. */
function walkParts(nodes: readonly Node[], search: Search, depth: number): void {
  let tries = 0;
  let isNamed = false;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || node.kind === 'mark' || node.kind === 'line') continue;
    // A header may be sent with the name of a directive alone. In a program it is a word like any other.
    if (node.kind === 'text' && isDirectiveName(node.letters.text)) {
      const isAlone = search.depth === 0 && nodes.length === 1;
      if (isAlone || isNamed) {
        addPolicy(node.letters, node.start, search);
        return;
      }
    }
    isNamed ||= isHeaderName(node);
    const isCandidate =
      node.kind === 'text'
        ? looksLikePolicy(node.letters.text) || headerStart.test(node.letters.text)
        : node.kind === 'group'
          ? node.open === '['
          : search.bindings.has(node.value.replace(/^[$@]/, ''));
    const policy =
      isCandidate && (tries += 1) <= mostTries ? policyOf(evaluate(nodes.slice(at), search)) : undefined;
    if (policy) {
      addPolicy(policy.letters, node.start, search, policy.kind === 'rules');
      return;
    }
    if (node.kind === 'group') {
      search.depth += 1;
      walk(node.nodes, search, depth);
      search.depth -= 1;
    } else if (node.kind === 'text') {
      const alone = policyOf({ kind: 'text', letters: node.letters });
      if (alone) addPolicy(alone.letters, node.start, search);
      else if (depth < deepestText && isSource(node.letters.text)) {
        search.inner.add(node);
        readText(node.letters, search, depth + 1);
      }
    } else if (isCandidate && node.value.startsWith('$')) {
      const value = policyOf(evaluate([node], search));
      if (value) addPolicy(value.letters, node.start, search);
    }
  }
}

function isHeaderName(node: Node): boolean {
  return headerName.test(node.kind === 'text' ? node.letters.text : node.kind === 'name' ? node.value : '');
}

/** Whether a string holds code or markup with a policy of its own. */
function isSource(text: string): boolean {
  return speaksOfPolicy(text) && /["'<:]/.test(text);
}

function policyOf(value: Value | undefined): (Value & { kind: 'text' | 'rules' }) | undefined {
  if (!value || value.kind === 'flag') return undefined;
  if (value.kind === 'rules') return value;
  if (value.kind === 'text') {
    const { letters } = value;
    return headerStart.test(letters.text) || looksLikePolicy(letters.text) ? value : undefined;
  }
  const values = flattened(value.values);
  const texts = values.map((each) => lettersOfValue(each).text);
  const isPolicy =
    values.every(({ kind }) => kind !== 'rules') &&
    texts.some(looksLikePolicy) &&
    !texts.some((text) => headerStart.test(text));
  return isPolicy ? { kind: 'text', letters: lettersOfValue(value) } : undefined;
}

function addPolicy(whole: Letters, at: number, search: Search, isSettings = false): void {
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
    isSettings,
    isReportOnly: start === '' ? header?.isReportOnly === true : ownReport !== undefined,
  });
}
