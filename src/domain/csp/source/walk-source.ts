import type { Range } from '../../text/account';
import type { Letters } from '../../text/letters';
import { headerName, headerStart, isDirectiveName, looksLikePolicy, speaksOfPolicy } from './bare-policy';
import { bind } from './bind-names';
import { builtDirectives } from './builder-calls';
import { directiveOfName } from './directive-keys';
import { entriesOf, evaluate, rulesOf } from './evaluate';
import { noteElsewhere, noteHeaders } from './header-names';
import { keyOfName } from './names';
import type { Node } from './read-source';
import { addPolicy, addValue, policyOf, startOf, touches, type Search } from './search';
import { elementsOf, isMark, keyedOf, statementsOf, type Keyed, type Parts } from './statements';
import { flattened, joinedBy, rangeAround, wordOf } from './values';

const reportedDirective = /^(?:violated|effective)-?directive$/i;
const headerLine = /^content-security-policy/i;
const deepestText = 2;
const mostTries = 40;

/** Looks for policies in what was read, and keeps what names are given. */
export function walk(nodes: readonly Node[], search: Search): void {
  if (!touches(nodes, search)) {
    for (const statement of statementsOf(nodes)) noteBindings(statement, search);
    return;
  }
  const maps = mapsOf(entriesOf(nodes)).flatMap((entries) => {
    const rules = touches(entries.flat(), search) ? rulesOf(entries, search) : undefined;
    return rules ?? [];
  });
  for (const rules of maps) addPolicy(rules, startOf(rules), search, 'rules');
  const hasRules = maps.length > 0;
  const built: Letters[] = [];
  const open: (readonly Node[])[] = [];
  for (const statement of statementsOf(nodes)) {
    if (!touches(statement, search)) {
      noteBindings(statement, search);
      continue;
    }
    const directives = builtDirectives(statement, search);
    built.push(...directives);
    let isHeaderNext = false;
    for (const element of elementsOf(statement)) {
      const before = search.roots.length + search.held.size;
      const namesHeader = noteHeaders(element, search);
      const key = keyedOf(element)?.key;
      const isRule = hasRules && key !== undefined && directiveOfName(wordOf(key).trim()) !== undefined;
      if (!isRule && directives.length === 0) walkElement(element, search, namesHeader || isHeaderNext);
      const isFound = search.roots.length + search.held.size > before;
      const value = keyedOf(element)?.value ?? element;
      const isName = value.length === 1 && value[0]?.kind === 'text' && headerName.test(wordOf(value[0]));
      if (!isFound && !isName && (isHeaderNext || namesHeader)) open.push(element);
      isHeaderNext = isName;
    }
  }
  if (!hasRules && built.length === 0) for (const element of open) noteElsewhere(element, search);
  const [start] = built;
  if (start) addPolicy(joinedBy('; ', built), startOf(start), search, 'rules');
}

/** The maps of a YAML file are one after the other, each behind a key of its own. */
function mapsOf(entries: Parts): readonly Parts[] {
  const maps: (readonly Node[])[][] = [[]];
  for (const entry of entries) {
    const [key, colon] = entry;
    const isParent = isMark(colon, ':') && directiveOfName(wordOf(key)) === undefined;
    if (isParent && (keyedOf(entry)?.target.length ?? 0) > 1) maps.push([]);
    maps.at(-1)?.push(entry);
  }
  return maps;
}

/** Names that are given something, in a statement that speaks of no policy. */
function noteBindings(nodes: readonly Node[], search: Search): void {
  for (const element of elementsOf(nodes)) {
    const keyed = keyedOf(element);
    if (keyed && isBinding(keyed)) bind(keyed, search);
    search.depth += 1;
    for (const node of element)
      if (node.kind === 'group')
        for (const statement of statementsOf(node.nodes)) noteBindings(statement, search);
    search.depth -= 1;
  }
}

/** Whether a name is given something. A header that is set again is one more. */
function isBinding({ key, sign }: Keyed): boolean {
  return key.kind === 'name' && sign !== ':' && sign !== '=>' && !headerLine.test(key.value);
}

function walkElement(element: readonly Node[], search: Search, isSent: boolean): void {
  const keyed = keyedOf(element);
  if (reportedDirective.test(wordOf(keyed?.key))) {
    search.frames.push(rangeAround(element));
    return;
  }
  if (keyed && isBinding(keyed) && bind(keyed, search)) return;
  const value = keyed?.value ?? element;
  // A setting that says which directive it is about.
  if (keyed && !isSent && value.length === 1 && isDirectiveName(wordOf(value[0]))) return;
  const made = evaluate(value, search);
  // A list that nothing joins is sent as a header for each of its texts.
  const each = isSent && made?.kind === 'list' ? flattened([made]).filter((one) => policyOf(one)) : [];
  if (each.length > 1) for (const one of each) addValue(one, value, search);
  else if (!addValue(made, value, search)) walkParts(value, search);
  const groups = keyed?.target.filter(({ kind }) => kind === 'group') ?? [];
  walkParts(groups, search);
}

/** An element that is no value as a whole: looks for one in it, which may be one of several. */
function walkParts(nodes: readonly Node[], search: Search): void {
  const before = search.found.length;
  lookThrough(nodes, search);
  if (search.found.length > before && isChosen(nodes)) search.unresolved.push(rangeAround(nodes));
}

/** From each string and bracket on. */
function lookThrough(nodes: readonly Node[], search: Search): void {
  let tries = 0;
  let isNamed = false;
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'mark' || node.kind === 'line') continue;
    // A header may be sent with the name of a directive alone. In a program it is a word like any other.
    if (node.kind === 'text' && isDirectiveName(node.letters.text)) {
      const isAlone = search.depth === 0 && nodes.length === 1;
      if (isAlone || isNamed) {
        addPolicy(node.letters, node.start, search, node.isBare ? 'plain' : 'code');
        return;
      }
    }
    isNamed ||= headerName.test(wordOf(node));
    const isCandidate =
      node.kind === 'text'
        ? looksLikePolicy(node.letters.text) || headerStart.test(node.letters.text)
        : node.kind === 'group'
          ? node.open === '[' && touches([node], search)
          : search.bindings.has(keyOfName(node.value));
    if (isCandidate && (tries += 1) <= mostTries)
      if (addValue(evaluate(nodes.slice(at), search), [node], search)) return;
    if (node.kind === 'group') {
      search.depth += 1;
      walk(node.nodes, search);
      search.depth -= 1;
    } else if (node.kind === 'text' && isCandidate) {
      addPolicy(node.letters, node.start, search, node.isBare ? 'plain' : 'code');
      const rest = goesOn(nodes.slice(at + 1));
      if (rest) search.unresolved.push(rest);
    } else if (node.kind === 'text' && search.strings < deepestText && isSource(node.letters.text)) {
      search.inner.add(node);
      search.readInner(node.letters);
    } else if (isCandidate && node.kind === 'name' && node.value.startsWith('$'))
      addValue(evaluate([node], search), [node], search);
  }
}

/** What is behind a policy that could not be read to its end: further strings, which belong to it. */
function goesOn(rest: readonly Node[]): Range | undefined {
  const end = rest.findIndex((node) => /^(?:if|unless|when|always)$/.test(wordOf(node)));
  const more = end === -1 ? rest : rest.slice(0, end);
  return more.some(({ kind }) => kind === 'text') ? rangeAround(more) : undefined;
}

/** One of several, by what the paste does not say. */
function isChosen(nodes: readonly Node[]): boolean {
  const isElse = nodes.some((node) => wordOf(node) === 'else') && nodes.some((node) => wordOf(node) === 'if');
  return (
    isElse ||
    nodes.some((node) => (node.kind === 'mark' ? chooses.test(node.value) : environment.test(wordOf(node))))
  );
}

const chooses = /^(?:\?|\|\||\?\?)$/;
const environment = /^(?:env|environ|getenv)$/i;

/** Whether a string holds code or markup with a policy of its own. */
function isSource(text: string): boolean {
  return speaksOfPolicy(text) && /["'<:]/.test(text);
}
